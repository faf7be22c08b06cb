import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { proposalInput } from '../../../matching/record/proposal-input.ts';
import {
  findProposal,
  freezeProposal,
  type StoredProposal,
  thawProposal,
} from '../../../matching/record/proposal-record.ts';
import { changeBy, type Wish } from '../../../matching/record/review-change.ts';
import { cohortAround, obstaclesTo, stands } from '../../../matching/review/mentor-choices.ts';
import { findRequest } from '../../../rounds/answer-request.ts';
import { decide } from '../../../rounds/hr-decision.ts';
import { coordinatorOf } from '../../../rounds/hr-recipients.ts';
import type { Round } from '../../../rounds/round.ts';
import { untilCarriedOut } from '../../../rounds/take-back-time.ts';
import { changeProposalBy } from '../../../stages/matching/change-proposal.ts';
import { openReview } from '../../../stages/matching/match-review/review-under-way.ts';
import { consequencesOf } from '../../../stages/rounds.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { formatMoment } from '../../../web/moment.ts';
import { htmlResponse } from '../../../web/page.ts';
import { SEAL_FIELD, sealOf } from '../../decision/seal.ts';
import type { BoardVisit } from '../board-visit.ts';
import { thisWillHappenPage } from '../this-will-happen-page.tsx';
import { seenOf } from './decision-form.tsx';
import { matchingPage } from './matching-page.tsx';
import { actOnName, isAboutName } from './names/act-on-name.ts';
import { pairPage } from './pair-page.tsx';
import { policiesPage } from './policies-page.tsx';
import { type PostedDecision, readDecision } from './posted-decision.ts';
import { type Attempt, asItStands, isFrozenInVain } from './review.ts';
import { reviewWords } from './words/review-words.ts';

type Response = APIGatewayProxyStructuredResultV2;

/**
 * HR keeps, excludes, moves, holds back, chooses a policy, computes again or publishes. What it changes is in the
 * trail with its name and reason.
 *
 * @returns the page with what was typed, when nothing was done; nothing when all is well
 */
export async function actOnMatching(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  const { table, visitor } = visit;
  const { cohortId } = visitor.cohort;
  const review = await openReview(table, cohortId);
  const found = review && (await findProposal(table, cohortId, review.number));
  if (!review || !found) return undefined;
  const { round } = review;
  if (isFrozenInVain(found, round))
    await thawProposal(table, { cohortId, number: found.number }, found.frozenFor);
  const stored = asItStands(found, round);
  if (isAboutName(body)) {
    const attempt = await actOnName(visit, stored, body);
    return attempt && refused(visit, 422, attempt);
  }
  const act = one(body, 'do');
  const seen = one(body, 'seen');
  const decision = readDecision(body);
  if (decision && isRepeated(decision, stored, visit)) return undefined;
  if (seen !== seenOf(stored)) return changedMeanwhile(visit, stored, decision);
  if (act === 'publish' || act === 'recall') return sayThenDecide(visit, stored, round, { act, body });
  if (!decision) return undefined;
  return change(visit, stored, decision);
}

/** A button pressed twice is one decision. */
function isRepeated({ wish, reason }: PostedDecision, { decision }: StoredProposal, { visitor }: BoardVisit) {
  return (
    decision !== undefined &&
    wish.act !== 'recompute' &&
    decision.act === wish.act &&
    decision.by === `hr~${visitor.link.personId}` &&
    decision.reason === reason &&
    decision.menteeId === wish.pair?.menteeId &&
    decision.mentorId === wish.pair?.mentorId &&
    decision.objective === wish.objective &&
    decision.pairsUnderWay === wish.pairsUnderWay
  );
}

/** The page that says what will happen; from there, the press that decides. */
async function sayThenDecide(
  visit: BoardVisit,
  stored: StoredProposal,
  round: Round,
  { act, body }: { act: 'publish' | 'recall'; body: FormBody },
): Promise<Response | undefined> {
  const { table, visitor, sender } = visit;
  const { cohort, locale, timeZone } = visitor;
  const now = sender.now();
  const carryOutAt = untilCarriedOut(round, now, cohort.settings);
  const inView = { table, cohort, round, answers: { decision: act }, now, carryOutAt, timeZone };
  const consequences = await consequencesOf(round.kind)(inView);
  const seal = sealOf(round.roundId, round.decisions, seenOf(stored), act, consequences);
  if (one(body, SEAL_FIELD) === seal) return decideOn(visit, stored, round, act);
  const page = thisWillHappenPage(visit, {
    tab: 'matching',
    consequences,
    when: { at: formatMoment(carryOutAt, timeZone, locale) },
    postedTo: '/matching',
    backTo: '/matching',
    fields: [['seen', seenOf(stored)]],
    seal,
    yes: { name: 'do', value: act },
    differs: one(body, SEAL_FIELD) !== '',
  });
  return htmlResponse(200, page);
}

/**
 * Publishes what was seen, or has it all computed again by the machine: a decision of the round that waits. Frozen
 * first, so that what is decided on is what was seen; taken back, it is thawed.
 */
async function decideOn(
  visit: BoardVisit,
  stored: StoredProposal,
  round: Round,
  decision: 'publish' | 'recall',
): Promise<Response | undefined> {
  const { table, visitor, callback, sender } = visit;
  const { cohortId, settings } = visitor.cohort;
  const now = sender.now();
  const { number, revision } = stored;
  const { decisions } = round;
  const frozen = await freezeProposal(table, { cohortId, number }, now, {
    revision,
    decisions,
    ...(decision === 'recall' && { recalled: true }),
  });
  if (!frozen) return changedMeanwhile(visit, stored, undefined);
  const requestId = `hr~${visitor.link.personId}`;
  const version = (await findRequest(table, round, requestId))?.version ?? 0;
  const given = { requestId, answers: { decision }, version, decisions };
  // Whatever it came to is what the page shows.
  await decide(round, given, { table, callback, now, settings });
  return undefined;
}

async function change(
  visit: BoardVisit,
  stored: StoredProposal,
  decision: PostedDecision,
): Promise<Response | undefined> {
  const { table, visitor, sender } = visit;
  const { cohort, link, locale } = visitor;
  const words = reviewWords[locale];
  const { wish, reason, reasonError } = decision;
  if (stored.frozenAt !== undefined)
    return refused(visit, 409, { reason: '', title: words.frozen, lead: '' });
  if (reasonError !== undefined) {
    const attempt = {
      ...wish,
      reason,
      title: words.yourDecision,
      lead: '',
      reasonError: reasonError[locale],
    };
    return refused(visit, 422, attempt);
  }
  const made = changeBy(stored, wish);
  if (!made) return refused(visit, 409, { reason: '', title: words.pairGone, lead: '' });
  // The pair's page says which rule stands in the way.
  if (!(await isAllowed(visit, stored, wish))) return refused(visit, 422, undefined, wish);
  const isDone = await changeProposalBy({ table, cohort }, stored, made, {
    act: wish.act,
    by: `hr~${link.personId}`,
    at: sender.now().toISOString(),
    ...wish.pair,
    ...(wish.objective && { objective: wish.objective }),
    ...(wish.pairsUnderWay && { pairsUnderWay: wish.pairsUnderWay }),
    reason,
  });
  return isDone ? undefined : changedMeanwhile(visit, stored, decision);
}

/** The rules hold for whom HR puts together, too: the reporting chain always, the others as the policy has them. */
async function isAllowed({ table, visitor }: BoardVisit, stored: StoredProposal, { act, pair }: Wish) {
  if (act !== 'move' || !pair) return true;
  const input = await proposalInput(table, visitor.cohort, stored.overrides);
  const obstacles = obstaclesTo(cohortAround(pair.menteeId, input), pair);
  return obstacles !== undefined && !stands(obstacles);
}

/** Somebody was first. The page shows how things stand; what was decided is offered once more. */
async function changedMeanwhile(
  visit: BoardVisit,
  { number }: StoredProposal,
  posted: PostedDecision | undefined,
): Promise<Response> {
  const { table, visitor } = visit;
  const { cohort, locale } = visitor;
  const now = await findProposal(table, cohort.cohortId, number);
  const words = reviewWords[locale];
  const attempt: Attempt = {
    reason: posted?.reason ?? '',
    title: words.changedMeanwhile(coordinator(visit, now?.decision?.by)),
    lead: words.changedMeanwhileLead,
    ...(posted && now && changeBy(now, posted.wish) && posted.wish),
  };
  return refused(visit, 409, attempt);
}

function coordinator({ visitor }: BoardVisit, by: string | undefined): string {
  return coordinatorOf(by ?? '', visitor.cohort) ?? reviewWords[visitor.locale].somebody;
}

/** The page that the decision was made on, with what is wrong. */
async function refused(
  visit: BoardVisit,
  status: 409 | 422,
  attempt: Attempt | undefined,
  { act, pair }: Partial<Wish> = attempt ?? {},
): Promise<Response> {
  if (act === 'move' && pair) {
    const query = { mentee: pair.menteeId, mentor: pair.mentorId };
    return htmlResponse(status, await pairPage({ ...visit, query }, attempt));
  }
  const page = act === 'policy' || act === 'pairsUnderWay' ? policiesPage : matchingPage;
  return htmlResponse(status, await page(visit, attempt));
}
