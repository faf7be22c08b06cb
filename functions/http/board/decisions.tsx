import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { thawProposal } from '../../matching/record/proposal-record.ts';
import { takeBack } from '../../rounds/hr-decision.ts';
import { findRound, type Round } from '../../rounds/round.ts';
import { matchReview } from '../../stages/matching/match-review/match-review.round.ts';
import { type FormBody, one } from '../../web/body.ts';
import { Notice } from '../../web/components/notice.tsx';
import { renderPage } from '../../web/layout.tsx';
import { htmlResponse } from '../../web/page.ts';
import { inLanguage } from '../../web/view-language.ts';
import { decisionWords } from '../decision/decision-words.ts';
import { StandingDecision } from '../decision/standing-decision.tsx';
import { isTakeBackSealed, TakeBack } from '../decision/take-back.tsx';
import { BoardFrame } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';
import { roundName } from './words/round-name.ts';

type Response = APIGatewayProxyStructuredResultV2;

/** HR's decisions that are not carried out yet, each with the way back. */
export function StandingDecisions({ visit, rounds }: { visit: BoardVisit; rounds: readonly Round[] }) {
  const { cohort, locale, timeZone, path } = visit.visitor;
  return (
    <>
      {rounds
        .filter(({ decision }) => decision !== undefined)
        .map((round) => (
          <Notice tone="warning" title={decisionWords[locale].stands(roundName(round.roundId, locale))}>
            <StandingDecision
              cohort={cohort}
              round={round}
              locale={locale}
              timeZone={timeZone}
              now={visit.sender.now()}
              action={inLanguage(`${path}/decision`, locale)}
              fields={{ roundId: round.roundId, decisions: String(round.decisions) }}
            />
          </Notice>
        ))}
    </>
  );
}

/** Takes a decision back, once that was said yes to. What became of it since is what the page shows then. */
export async function takeDecisionBack(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  const { table, visitor, sender } = visit;
  const { cohort, link } = visitor;
  const round = await findRound(table, { cohortId: cohort.cohortId, roundId: one(body, 'roundId') });
  if (!round?.decidedByHr || round.closedAt !== undefined) return undefined;
  if (round.decision && !isTakeBackSealed(round, body)) return htmlResponse(200, takeBackPage(visit, round));
  const number = Number(one(body, 'decisions'));
  const outcome = await takeBack(round, { by: `hr~${link.personId}`, number }, { table, now: sender.now() });
  // It was frozen before the decision was counted.
  if (outcome === 'takenBack' && round.kind === matchReview.kind)
    await thawProposal(table, { cohortId: cohort.cohortId, number: round.number }, number - 1);
  return undefined;
}

function takeBackPage(visit: BoardVisit, round: Round): string {
  const { locale, timeZone, path } = visit.visitor;
  return renderPage(
    <BoardFrame visit={visit} tab="overview" title={decisionWords[locale].takeBackTitle}>
      <TakeBack
        round={round}
        locale={locale}
        timeZone={timeZone}
        action={inLanguage(`${path}/decision`, locale)}
        fields={{ roundId: round.roundId, decisions: String(round.decisions) }}
        leaveTo={inLanguage(path, locale)}
      />
    </BoardFrame>,
  );
}
