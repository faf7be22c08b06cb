import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { openRematchAndState, requestRematch } from '../../stages/matching/ask-for-rematch.ts';
import { consequencesOfRematch } from '../../stages/matching/rematch.consequences.ts';
import { rematchOutlook } from '../../stages/matching/rematch-outlook.ts';
import { type FormBody, one } from '../../web/body.ts';
import { SubmitButton } from '../../web/components/button.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { htmlResponse } from '../../web/page.ts';
import { inLanguage } from '../../web/view-language.ts';
import { SEAL_FIELD, sealOf } from '../decision/seal.ts';
import type { BoardVisit } from './board-visit.ts';
import { thisWillHappenPage } from './this-will-happen-page.tsx';
import { boardWords } from './words/board-words.ts';

type Response = APIGatewayProxyStructuredResultV2;

/** As the API takes it. */
const LONGEST_REASON = 400;

type Offer = { state: 'underWay' } | { state: 'noPlace' | 'possible'; mentees: number; places: number };

/** What HR can do for those who wait now; nothing where nobody waits, or it is too early or too late. */
export async function offerToMatchAgain({
  table,
  executions,
  sender,
  visitor,
}: BoardVisit): Promise<Offer | undefined> {
  const { cohort } = visitor;
  const open = await openRematchAndState(cohort.cohortId, { table, executions });
  if (open?.state === 'running') return { state: 'underWay' };
  const { mentees, places, hindrance } = await rematchOutlook(table, cohort, sender.now());
  if (hindrance === 'noPlaceFree') return { state: 'noPlace', mentees, places };
  return hindrance ? undefined : { state: 'possible', mentees, places };
}

/** Offers HR to have those who wait matched again, and says what happens then. */
export function MatchAgain({ visit, offer }: { visit: BoardVisit; offer: Offer }) {
  const { locale, path } = visit.visitor;
  const words = boardWords[locale];
  if (offer.state === 'underWay') return <Notice title={words.matchingAgain} />;
  const title = words.matchAgainTitle(offer.mentees, offer.places);
  if (offer.state === 'noPlace') {
    return (
      <Notice title={title}>
        <p>{words.matchAgainNoPlace}</p>
      </Notice>
    );
  }
  return (
    <Notice title={title}>
      <p>{words.matchAgainLead}</p>
      <form method="post" action={inLanguage(`${path}/pairs`, locale)}>
        <div>
          <label for="reason">{words.matchAgainWhy}</label>
          <input type="text" id="reason" name="reason" maxlength={LONGEST_REASON} autocomplete="off" />
        </div>
        <div class="actions">
          <SubmitButton name="do" value="matchAgain">
            {words.matchAgain}
          </SubmitButton>
        </div>
      </form>
    </Notice>
  );
}

/** Said first, then done. Whatever stands in the way by now is what the page shows. */
export async function matchAgain(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  if (one(body, 'do') !== 'matchAgain') return undefined;
  const { table, executions, sender, visitor } = visit;
  const { cohort } = visitor;
  const reason = one(body, 'reason').trim().slice(0, LONGEST_REASON);
  const offer = await offerToMatchAgain(visit);
  if (offer?.state !== 'possible') return undefined;
  const consequences = consequencesOfRematch(cohort, offer);
  const seal = sealOf('matchAgain', consequences, reason);
  if (one(body, SEAL_FIELD) !== seal) {
    const page = thisWillHappenPage(visit, {
      tab: 'pairs',
      consequences,
      postedTo: '/pairs',
      backTo: '/pairs',
      fields: [['reason', reason]],
      seal,
      yes: { name: 'do', value: 'matchAgain' },
      differs: one(body, SEAL_FIELD) !== '',
    });
    return htmlResponse(200, page);
  }
  const by = `hr~${visitor.link.personId}`;
  await requestRematch(
    cohort.cohortId,
    { by, ...(reason === '' ? {} : { reason }) },
    { table, executions, now: sender.now() },
  );
  return undefined;
}
