import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ReviewAct } from '../../cohorts/review-act.ts';
import { Objective, PairsUnderWay } from '../../definition/policy.ts';
import type { Key } from '../../store/key.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import type { FirmnessByPair } from '../proposal/firmness.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { SinceBefore } from '../proposal/since-before.ts';

export const ProposalRef = z.object({ cohortId: z.string(), number: z.number().int().min(1) });
export type ProposalRef = z.infer<typeof ProposalRef>;

const PairOfIds = z.object({ menteeId: z.string(), mentorId: z.string() });

/** What HR wants of the next computation, each with who said so and why in the timeline. */
export const Overrides = z.object({
  locked: z.array(PairOfIds),
  forbidden: z.array(PairOfIds),
  /** What comes first, when HR chose another policy than the definition's. Holds for the proposals after, too. */
  objective: Objective.optional(),
  /** Whether pairs under way may move, when HR decided so other than the definition. Holds on, too. */
  pairsUnderWay: PairsUnderWay.optional(),
});
export type Overrides = z.infer<typeof Overrides>;
export const NO_OVERRIDES: Overrides = { locked: [], forbidden: [] };

/** The change that made a revision: kept with it, so that a trail cut off in between can be completed. */
export const Decision = z.object({
  act: ReviewAct,
  by: z.string(),
  at: z.iso.datetime(),
  menteeId: z.string().optional(),
  mentorId: z.string().optional(),
  objective: Objective.optional(),
  pairsUnderWay: PairsUnderWay.optional(),
  reason: z.string(),
});
export type Decision = z.infer<typeof Decision>;

const ProposalHead = z.object({
  number: z.number().int(),
  computedAt: z.iso.datetime(),
  overrides: Overrides,
  parts: z.number().int(),
  pairs: z.number().int(),
  /** HR is asked although there is no pair: there would be some if pairs under way might move. */
  worthReview: z.boolean().optional(),
  /** Grows with each change: whoever changes the proposal says which revision they saw. */
  revision: z.number().int(),
  /** Under what the parts lie: two computations of one revision are not mixed. Left out: its revision. */
  partsId: z.string().optional(),
  /** Pairs that are not published with the others: the two are matched again in the next proposal. */
  heldBack: z.array(PairOfIds).optional(),
  /** Decisions that the pairs do not show yet: there are too many people to compute while a page waits. */
  waiting: z.number().int().optional(),
  decision: Decision.optional(),
  /** From here on nothing changes any more, unless the decision is taken back: it is being published. */
  frozenAt: z.iso.datetime().optional(),
  /** For which of the decisions of its review: one that was taken back leaves nothing frozen. */
  frozenFor: z.number().int().optional(),
  /** HR had everything computed again instead of publishing. */
  recalled: z.boolean().optional(),
  publishedAt: z.iso.datetime().optional(),
  settledAt: z.iso.datetime().optional(),
});
export type ProposalHead = z.infer<typeof ProposalHead>;

/** DynamoDB's items hold 400 KB; a proposal of 2,000 pairs with its reasons is some megabytes. */
const CHARACTERS_A_PART = 100_000;
const Part = z.object({ text: z.string() });

/** What HR's review shows beside the proposal. */
export interface ReviewFacts {
  /** Left out for pairs that came by a change on the page, where not everybody is matched so many times. */
  firmness?: FirmnessByPair;
  /** What changed against the proposal before. */
  since?: SinceBefore;
}

export interface StoredProposal extends ProposalHead, ReviewFacts {
  proposal: Proposal;
}

export type NewHead = Omit<ProposalHead, 'parts' | 'pairs' | 'partsId'>;

/** Stores a proposal: the parts first, the head last, so that a head always has its parts. */
export async function putProposal(
  table: Table,
  cohortId: string,
  head: NewHead,
  proposal: Proposal,
  facts: ReviewFacts = {},
): Promise<void> {
  const whole = await putParts(table, cohortId, head, proposal, facts);
  await table.put(key.proposal(cohortId, head.number), whole);
}

/**
 * Stores a revision in the place of the one it was made on.
 *
 * @returns false when that is not the latest any more, or it is being published: nothing is overwritten then
 */
export async function replaceProposal(
  table: Table,
  cohortId: string,
  head: NewHead,
  proposal: Proposal,
  facts: ReviewFacts = {},
): Promise<boolean> {
  return changeProposal(table, cohortId, await putParts(table, cohortId, head, proposal, facts));
}

/** The same for a change that leaves the pairs as they are. */
export async function changeProposal(
  table: Table,
  cohortId: string,
  head: { number: number; revision: number } & Partial<ProposalHead>,
): Promise<boolean> {
  return table.change(
    key.proposal(cohortId, head.number),
    { ...head },
    { revision: head.revision - 1, frozenAt: undefined, publishedAt: undefined },
  );
}

/**
 * From here on the proposal stays as it is, so that what is published is what was seen.
 *
 * @param revision what was seen; left out when the deadline publishes whatever is there
 * @param decisions for which of the review's decisions; left out when no one decides
 * @returns whether it is frozen at that revision, by this call or an earlier one
 */
export async function freezeProposal(
  table: Table,
  { cohortId, number }: ProposalRef,
  now: Date,
  { revision, recalled, decisions }: { revision?: number; recalled?: true; decisions?: number } = {},
): Promise<boolean> {
  const at = key.proposal(cohortId, number);
  const mark = {
    frozenAt: now.toISOString(),
    ...(recalled && { recalled }),
    ...(decisions !== undefined && { frozenFor: decisions }),
  };
  const seen = revision === undefined ? {} : { revision };
  if (await table.change(at, mark, { ...seen, frozenAt: undefined })) return true;
  const head = await table.get(at, ProposalHead);
  return (
    head?.frozenAt !== undefined &&
    (decisions === undefined || head.frozenFor === decisions) &&
    (revision === undefined || (head.revision === revision && head.recalled === recalled))
  );
}

/**
 * HR has taken its decision back: the proposal can be changed again.
 *
 * @param frozenFor the decision for which it was frozen; left out when none stands and none can be taken any more
 */
export async function thawProposal(
  table: Table,
  { cohortId, number }: ProposalRef,
  frozenFor?: number,
): Promise<void> {
  await table.change(
    key.proposal(cohortId, number),
    { frozenAt: undefined, frozenFor: undefined, recalled: undefined },
    { publishedAt: undefined, ...(frozenFor !== undefined && { frozenFor }) },
  );
}

export async function findProposal(
  table: Table,
  cohortId: string,
  number: number,
): Promise<StoredProposal | undefined> {
  const head = await table.get(key.proposal(cohortId, number), ProposalHead);
  if (!head) return undefined;
  const text = (await table.getAll(partKeys(cohortId, head), Part)).map((part) => part.text).join('');
  const { firmness, since, ...proposal } = parse(text);
  return { ...head, proposal, ...(firmness && { firmness }), ...(since && { since }) };
}

/** Our own writing, read back as it was written; proposals from before pairs under way could move say nothing of them. */
function parse(text: string): Proposal & ReviewFacts {
  return { staying: [], movable: 0, ...JSON.parse(text) };
}

export async function getProposal(table: Table, cohortId: string, number: number): Promise<StoredProposal> {
  const found = await findProposal(table, cohortId, number);
  if (!found) throw new Error(`no proposal ${number} in cohort ${cohortId}`);
  return found;
}

/** The heads of all proposals so far, the first one first. */
export async function proposalHeads(table: Table, cohortId: string): Promise<ProposalHead[]> {
  return table.list(key.proposal.all(cohortId), ProposalHead);
}

/** Notes when the proposal came so far, once. */
export async function markProposal(
  table: Table,
  { cohortId, number }: ProposalRef,
  mark: 'publishedAt' | 'settledAt',
  now: Date,
): Promise<void> {
  await table.change(key.proposal(cohortId, number), { [mark]: now.toISOString() }, { [mark]: undefined });
}

/** Writes what a head is to point to. @returns the head that does */
export async function putParts(
  table: Table,
  cohortId: string,
  head: NewHead,
  proposal: Proposal,
  facts: ReviewFacts,
): Promise<ProposalHead> {
  const text = JSON.stringify({ ...proposal, ...facts });
  const partsId = `${head.revision}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  const parts = Math.ceil(text.length / CHARACTERS_A_PART);
  const whole = { ...head, partsId, parts, pairs: proposal.pairs.length };
  await table.putAll(
    Array.from({ length: parts }, (_, part) => ({
      ...partKey(cohortId, whole, part),
      number: head.number,
      revision: head.revision,
      text: text.slice(part * CHARACTERS_A_PART, (part + 1) * CHARACTERS_A_PART),
    })),
  );
  return whole;
}

/** Where the parts of a head lie. */
export function partKeys(cohortId: string, head: ProposalHead): Key[] {
  return Array.from({ length: head.parts }, (_, part) => partKey(cohortId, head, part));
}

function partKey(
  cohortId: string,
  { number, revision, partsId }: { number: number; revision: number; partsId?: string | undefined },
  part: number,
): Key {
  return key.proposalPart(cohortId, number, part, partsId ?? String(revision));
}
