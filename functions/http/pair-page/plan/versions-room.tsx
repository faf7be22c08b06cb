import { versionsOf } from '../../../stages/kickoff/agreement/agreed-plan.ts';
import { Details } from '../../../web/components/details.tsx';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import type { PairRoom } from '../rooms/pair-room.ts';
import { pairRoomPage } from '../rooms/pair-room-page.tsx';
import { pairRoomHref } from '../rooms/pair-rooms.ts';
import { authorOf, momentOf, PlanText } from './plan-text.tsx';
import { planWords } from './plan-words.ts';

/** So many fit on a light page, however long they are; the page of one's own data has all. */
const SHOWN = 3;

/** What was written before what holds: nothing is lost by a change, and what was changed by mistake is found again. */
export const versionsRoom: PairRoom = {
  show: async ({ table, view }) => {
    const { cohort, pair, locale } = view;
    const words = planWords[locale];
    const versions = await versionsOf(table, cohort.cohortId, pair);
    return htmlResponse(
      200,
      pairRoomPage({
        view,
        room: 'versions',
        title: words.earlier,
        children: (
          <>
            <p>
              <a href={pairRoomHref(view, 'plan')}>{words.change}</a>
            </p>
            {versions.length > SHOWN && <p>{words.latestShown(SHOWN)}</p>}
            {versions
              .slice(-SHOWN)
              .toReversed()
              .map((version) => (
                <Details summary={words.besideBy(authorOf(version, view), momentOf(version, view))}>
                  <PlanText answers={version.answers} locale={locale} />
                </Details>
              ))}
          </>
        ),
      }),
    );
  },
  act: async ({ view }) => seeOther(pairRoomHref(view, 'versions')),
};
