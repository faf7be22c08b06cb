import type { Cohort } from '../../cohorts/cohort.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Pair } from '../../pairs/pair.ts';
import { messagePage } from '../../web/message-page.tsx';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import { pairPageWords } from './pair-page-words.ts';

interface Frame {
  locale: Locale;
  cohort: Cohort;
  path: string;
}

/** For whoever has several pairs, or none: where each page is. */
export function pairsListPage({
  pages,
  ...frame
}: Frame & { pages: readonly { path: string; partner: string }[] }): string {
  const { list } = pairPageWords[frame.locale];
  return messagePage({
    ...layoutOf(frame),
    title: list.title,
    paragraphs: [pages.length > 0 ? list.lead : list.none],
    action: pages.length > 0 && (
      <ul>
        {pages.map(({ path, partner }) => (
          <li>
            <a href={inLanguage(path, frame.locale)}>{pairPageWords[frame.locale].title(partner)}</a>
          </li>
        ))}
      </ul>
    ),
  });
}

/** A pair that is over says so, and nothing of the other one but the name: not even that, where they never began. */
export function overPage({ status, partner, ...frame }: Frame & Pick<Pair, 'status'> & { partner: string }) {
  const { over } = pairPageWords[frame.locale];
  const said =
    status === 'completed' ? over.completed(partner) : status === 'ended' ? over.ended(partner) : over.never;
  return messagePage({ ...layoutOf(frame), title: over.title, paragraphs: [said] });
}

function layoutOf({ locale, cohort, path }: Frame) {
  return {
    locale,
    cohort: cohort.settings.name,
    contact: cohort.settings.hr[0],
    otherLanguages: inOtherLanguages(path, locale),
    personal: true,
  };
}
