import type { PairOfIds } from '../../matching/proposal.ts';
import { proposalInput } from '../../matching/proposal-input.ts';
import {
  findProposal,
  type Overrides,
  putProposal,
  type StoredProposal,
} from '../../matching/proposal-record.ts';
import { propose } from '../../matching/propose.ts';
import { pairIdOf } from '../../pairs/pair.ts';
import { answerRequest, findRequest } from '../../rounds/answer-request.ts';
import { type FormBody, one } from '../../web/body.ts';
import { record } from '../timeline.ts';
import type { BoardVisit } from './board-request.ts';
import { openReview } from './open-review.ts';

/** HR keeps, excludes, computes again or publishes. What it changes is in the trail with its name. */
export async function actOnMatching(visit: BoardVisit, body: FormBody): Promise<void> {
  const { table, visitor, callback, sender } = visit;
  const { cohort, link } = visitor;
  const { cohortId } = cohort;
  const review = await openReview(table, cohortId);
  const stored = review && (await findProposal(table, cohortId, review.number));
  if (!review || !stored) return;
  const now = sender.now();
  const act = one(body, 'do');
  if (act === 'publish') {
    const { round } = review;
    const requestId = `hr~${link.personId}`;
    const request = await findRequest(table, round, requestId);
    const answer = { requestId, answers: { decision: 'publish' }, version: request?.version ?? 0 };
    await answerRequest(round, answer, { table, callback, now });
    return;
  }
  const [menteeId = '', mentorId = ''] = one(body, 'pair').split('~');
  const pair = { menteeId, mentorId };
  const overrides = overridden(stored, act, pair);
  if (!overrides) return;
  const { number, revision } = stored;
  const proposal = propose(await proposalInput(table, cohort, overrides));
  const head = { number, revision: revision + 1, computedAt: now.toISOString(), overrides };
  await putProposal(table, cohortId, head, proposal);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'pairsChanged',
      by: `hr~${link.personId}`,
      facts: { act, ...(act === 'recompute' ? {} : pair), total: proposal.total },
    },
    `pairsChanged ${number} ${revision}`,
  );
}

/** @returns nothing when the button is none of ours, or about a pair that is not on the page any more */
function overridden(
  { overrides: { locked, forbidden }, proposal }: StoredProposal,
  act: string,
  pair: PairOfIds,
): Overrides | undefined {
  const others = (list: readonly PairOfIds[]) => list.filter((one) => !samePair(one, pair));
  const isIn = (list: readonly PairOfIds[]) => list.some((one) => samePair(one, pair));
  switch (act) {
    case 'recompute':
      return { locked, forbidden };
    case 'lock':
      return isIn(proposal.pairs) ? { locked: [...others(locked), pair], forbidden } : undefined;
    case 'free':
      return isIn(locked) ? { locked: others(locked), forbidden } : undefined;
    case 'forbid':
      return isIn(proposal.pairs)
        ? { locked: others(locked), forbidden: [...others(forbidden), pair] }
        : undefined;
    case 'allow':
      return isIn(forbidden) ? { locked, forbidden: others(forbidden) } : undefined;
    default:
      return undefined;
  }
}

export function samePair(a: PairOfIds, b: PairOfIds): boolean {
  return pairIdOf(a.menteeId, a.mentorId) === pairIdOf(b.menteeId, b.mentorId);
}
