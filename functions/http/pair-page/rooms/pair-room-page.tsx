import type { PropsWithChildren } from 'hono/jsx';
import { isolated } from '../../../text/isolated.ts';
import { Layout, renderPage } from '../../../web/layout.tsx';
import { inLanguage, inOtherLanguages } from '../../../web/view-language.ts';
import { pairPageWords } from '../pair-page-words.ts';
import type { PairView } from '../pair-view.ts';
import { type PairRoomName, pairRoomPath } from './pair-rooms.ts';

interface PairRoomProps {
  view: PairView;
  room: PairRoomName;
  title: string;
  /** Before the title of the window, where something is wrong. */
  prefix?: string;
}

/** A room of a pair's page: the way back to it, and the button that ends the session. */
export function pairRoomPage({
  view,
  room,
  title,
  prefix = '',
  children,
}: PropsWithChildren<PairRoomProps>): string {
  const { locale, cohort, partner, path } = view;
  return renderPage(
    <Layout
      locale={locale}
      title={`${prefix}${title}`}
      cohort={cohort.settings.name}
      contact={cohort.settings.hr[0]}
      // Without a switch of language where something was typed: it is on this page only.
      otherLanguages={prefix === '' ? inOtherLanguages(pairRoomPath(view, room), locale) : []}
      endSession={path}
      personal
    >
      <p>
        <a href={inLanguage(path, locale)}>{pairPageWords[locale].title(isolated(partner.name))}</a>
      </p>
      <h1>{title}</h1>
      {children}
    </Layout>,
  );
}
