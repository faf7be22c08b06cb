import type { PropsWithChildren } from 'hono/jsx';
import { Tabs } from '../../../web/components/tabs.tsx';
import { Layout, renderPage } from '../../../web/layout.tsx';
import { inOtherLanguages } from '../../../web/view-language.ts';
import type { MyVisit } from './my-visit.ts';
import { type RoomName, roomHref, roomPath } from './room-names.ts';
import { roomWords } from './room-words.ts';

/** Those one comes back to; the way out is at the end of the home. */
const TABS = ['', 'answers', 'data'] as const;

interface RoomPageProps {
  visit: MyVisit;
  room: RoomName;
  title: string;
  /** Before the title of the window, where something is wrong. */
  prefix?: string;
}

/** A room of one's page: the way to the others, and the button that ends the session. */
export function roomPage({
  visit,
  room,
  title,
  prefix = '',
  children,
}: PropsWithChildren<RoomPageProps>): string {
  const { visitor, cohort } = visit;
  const { locale } = visitor;
  const words = roomWords[locale];
  return renderPage(
    <Layout
      locale={locale}
      title={`${prefix}${title}`}
      cohort={cohort.settings.name}
      contact={cohort.settings.hr[0]}
      otherLanguages={inOtherLanguages(roomPath(visit, room), locale)}
      endSession={visitor.path}
      personal
    >
      <Tabs
        label={words.tabs}
        tabs={TABS.map((one) => ({
          href: roomHref(visit, one),
          label: words.rooms[one],
          current: one === room,
        }))}
      />
      {children}
    </Layout>,
  );
}
