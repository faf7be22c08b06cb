import { interimWords } from '../../evaluation/interim/interim-words.ts';
import type { Locale } from '../../locales/locale.ts';

export interface OtherReport {
  readonly name: string;
  readonly href: string;
}

/** The way to what leadership was told before, or since. */
export function OtherReports({ reports, locale }: { reports: readonly OtherReport[]; locale: Locale }) {
  if (reports.length === 0) return null;
  return (
    <nav aria-label={interimWords[locale].others}>
      <h2>{interimWords[locale].others}</h2>
      <ul>
        {reports.map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
