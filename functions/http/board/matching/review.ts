import type { ReviewAct } from '../../../cohorts/review-act.ts';
import type { Objective, PairsUnderWay } from '../../../definition/policy.ts';
import type { Person } from '../../../directory/person.ts';
import {
  findProposal,
  proposalHeads,
  type StoredProposal,
} from '../../../matching/record/proposal-record.ts';
import { proposalsMade } from '../../../matching/record/proposals-so-far.ts';
import { firstProposalOf } from '../../../matching/record/rematch-record.ts';
import type { PairOfIds } from '../../../pairs/pair-of-ids.ts';
import { peopleById } from '../../../people/directory.ts';
import { type UnclearName, unclearNames } from '../../../people/named/unresolved-names.ts';
import { namesOf as nameIn } from '../../../people/names.ts';
import { decisionOf } from '../../../rounds/hr-decision.ts';
import type { Round } from '../../../rounds/round.ts';
import type { Consequence } from '../../../stages/consequence.ts';
import { reviewUnderWay } from '../../../stages/matching/match-review/review-under-way.ts';
import { consequencesOf } from '../../../stages/rounds.ts';
import type { BoardVisit } from '../board-visit.ts';
import { reviewWords } from './words/review-words.ts';

/** What a coordinator tried, and why it was not done: the page comes back with what was typed. */
export interface Attempt {
  act?: ReviewAct;
  pair?: PairOfIds;
  objective?: Objective;
  pairsUnderWay?: PairsUnderWay;
  reason: string;
  title: string;
  lead: string;
  /** What is wrong with the reason, when it is that. */
  reasonError?: string;
  /** About whom somebody means by a name: said beside it, with what was typed. */
  name?: { writer: string; textId: string; other: string; chosen: readonly string[]; error: string };
}

/** What every part of the review shows about. */
export interface Review {
  visit: BoardVisit;
  stored: StoredProposal;
  /** No further proposal is computed after this one. */
  isLast: boolean;
  people: ReadonlyMap<string, Person>;
  /** HR may still change it: nobody has published, or that was taken back. */
  open: boolean;
  /** When they are published if nobody decides. */
  deadline?: string;
  /** HR has decided, and can take it back: the round, and what will happen. */
  decided?: { round: Round; consequences: readonly Consequence[] };
  /** What people wrote of whom to avoid, and HR has to say who is meant, while it may still change the pairs. */
  unclear: readonly UnclearName[];
  attempt?: Attempt;
}

/** The latest proposal with the people in it; nothing before there is one. */
export async function findReview(visit: BoardVisit, attempt?: Attempt): Promise<Review | undefined> {
  const { table, visitor } = visit;
  const { cohortId, settings } = visitor.cohort;
  const heads = await proposalHeads(table, cohortId);
  const head = heads.at(-1);
  const stored = head && (await findProposal(table, cohortId, head.number));
  if (!stored) return undefined;
  const first = await firstProposalOf(table, cohortId);
  const made = proposalsMade(heads.filter(({ number }) => number >= first));
  const isLast = made >= settings.matching.maxProposals;
  const people = await peopleById(table, cohortId);
  const underWay = await reviewUnderWay(table, cohortId);
  const open = underWay !== undefined && underWay.round.decision === undefined;
  const decided = underWay && (await decisionUnder(visit, underWay.round));
  return {
    visit,
    stored: underWay ? asItStands(stored, underWay.round) : stored,
    isLast,
    people,
    open,
    unclear: open ? await unclearNames(table, cohortId) : [],
    ...(underWay?.round.deadline !== undefined && { deadline: underWay.round.deadline }),
    ...(decided && { decided }),
    ...(attempt && { attempt }),
  };
}

async function decisionUnder(
  { table, visitor, sender }: BoardVisit,
  round: Round,
): Promise<Review['decided']> {
  const standing = await decisionOf(table, round);
  if (!standing || !round.decision) return undefined;
  const consequences = await consequencesOf(round.kind)({
    table,
    cohort: visitor.cohort,
    round,
    answers: standing.answers,
    now: sender.now(),
    carryOutAt: new Date(round.decision.carryOutAt),
    timeZone: visitor.timeZone,
  });
  return { round, consequences };
}

/** Whether it was frozen for a decision that has been taken back since, by somebody who did not live to thaw it. */
export function isFrozenInVain({ frozenFor }: Pick<StoredProposal, 'frozenFor'>, round: Round): boolean {
  return round.decision === undefined && frozenFor !== undefined && frozenFor < round.decisions;
}

/** The proposal as HR can deal with it: one that was frozen in vain is not frozen. */
export function asItStands(stored: StoredProposal, round: Round): StoredProposal {
  if (!isFrozenInVain(stored, round)) return stored;
  const { frozenAt: _frozenAt, frozenFor: _frozenFor, recalled: _recalled, ...thawed } = stored;
  return thawed;
}

export function nameOf(personId: string, { people, visit }: Review): string {
  return nameIn(people, visit.visitor.locale)(personId);
}

export function namesOf({ menteeId, mentorId }: PairOfIds, review: Review): [string, string] {
  return [nameOf(menteeId, review), nameOf(mentorId, review)];
}

/** Who is a mentee's mentor in the proposal, and until then, in a sentence. */
export function whoseMentor(menteeId: string, review: Review): string {
  const { stored, visit } = review;
  const own = reviewWords[visit.visitor.locale];
  const name = nameOf(menteeId, review);
  const { pairs, staying } = stored.proposal;
  const proposed = pairs.find((pair) => pair.menteeId === menteeId);
  const goesOn = staying.find((pair) => pair.menteeId === menteeId);
  if (goesOn) return own.goesOnWith(name, nameOf(goesOn.mentorId, review));
  if (!proposed) return own.hasNoMentor(name);
  const mentor = nameOf(proposed.mentorId, review);
  return proposed.insteadOf === undefined
    ? own.hasMentor(name, mentor)
    : own.changesMentor(name, mentor, nameOf(proposed.insteadOf, review));
}

/** The address of the page on which these two, or a mentor for this mentee, are looked at. */
export function pairPath(path: string, menteeId: string, mentorId?: string): string {
  const query = new URLSearchParams({ mentee: menteeId, ...(mentorId && { mentor: mentorId }) });
  return `${path}/matching/pair?${query}`;
}
