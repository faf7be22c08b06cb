import type { PropsWithChildren } from 'hono/jsx';
import {
  shortDay as shortDayOf,
  shortDeadline as shortDeadlineOf,
  shortMoment as shortMomentOf,
  unbroken,
} from '../../locales/dates.ts';
import { Tabs } from '../../web/components/tabs.tsx';
import { Layout } from '../../web/layout.tsx';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import type { BoardVisit } from './board-visit.ts';
import type { BoardWords } from './words/board-words.ts';
import { boardWords } from './words/board-words.ts';

type Tab = keyof BoardWords['tabs'];

const PATHS: Record<Tab, string> = {
  overview: '',
  alerts: '/alerts',
  pairs: '/pairs',
  people: '/people',
  matching: '/matching',
  voices: '/voices',
  timeline: '/timeline',
  devices: '/devices',
};
const TABS: readonly Tab[] = [
  'overview',
  'alerts',
  'pairs',
  'people',
  'matching',
  'voices',
  'timeline',
  'devices',
];

interface BoardFrameProps {
  visit: BoardVisit;
  tab: Tab;
  title: string;
  /** What of the address follows the board's own, on a page under a tab. */
  here?: string;
}

/** The frame of all pages of the board. */
export function BoardFrame({ visit, tab, title, here, children }: PropsWithChildren<BoardFrameProps>) {
  const { cohort, locale, path } = visit.visitor;
  const words = boardWords[locale];
  return (
    <Layout
      locale={locale}
      title={title}
      cohort={cohort.settings.name}
      otherLanguages={inOtherLanguages(`${path}${here ?? PATHS[tab]}`, locale)}
      endSession={path}
      wide
      personal
    >
      <Tabs
        label={words.board}
        tabs={TABS.map((name) => ({
          href: inLanguage(`${path}${PATHS[name]}`, locale),
          label: words.tabs[name],
          current: name === tab,
        }))}
      />
      {children}
    </Layout>
  );
}

/** When something happened, for tables, in the reader's time zone. */
export function shortMoment(iso: string, visit: BoardVisit): string {
  const { timeZone, locale } = visit.visitor;
  return unbroken(shortMomentOf(iso, timeZone, locale));
}

/** Until when something can be done, for tables. */
export function shortDeadline(iso: string, visit: BoardVisit): string {
  const { timeZone, locale } = visit.visitor;
  return unbroken(shortDeadlineOf(iso, timeZone, locale));
}

export function shortDay(iso: string, visit: BoardVisit): string {
  const { timeZone, locale } = visit.visitor;
  return unbroken(shortDayOf(iso, timeZone, locale));
}
