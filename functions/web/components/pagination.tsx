import type { Locale } from '../../locales/locale.ts';
import { webCatalogue } from '../catalogue.ts';

export interface PaginationProps {
  readonly locale: Locale;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** Previous and next; nothing when there is only one page. */
export function Pagination({ locale, page, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  const text = webCatalogue[locale];
  return (
    <nav class="pages" aria-label={text.pages}>
      {page > 1 && (
        <a rel="prev" href={href(page - 1)}>
          {text.previous}
        </a>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={href(page + 1)}>
          {text.next}
        </a>
      )}
    </nav>
  );
}
