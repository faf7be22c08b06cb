import * as z from 'zod';
import { cohortPartition, key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { Proposal } from './proposal.ts';

export const ProposalRef = z.object({ cohortId: z.string(), number: z.number().int().min(1) });
export type ProposalRef = z.infer<typeof ProposalRef>;

const PairOfIds = z.object({ menteeId: z.string(), mentorId: z.string() });

/** What HR wants of the next computation, each with who said so and why in the timeline. */
export const Overrides = z.object({ locked: z.array(PairOfIds), forbidden: z.array(PairOfIds) });
export type Overrides = z.infer<typeof Overrides>;
export const NO_OVERRIDES: Overrides = { locked: [], forbidden: [] };

const ProposalHead = z.object({
  number: z.number().int(),
  computedAt: z.iso.datetime(),
  overrides: Overrides,
  parts: z.number().int(),
  pairs: z.number().int(),
  /** Grows with each recomputation: parts of an earlier one are not mixed in. */
  revision: z.number().int(),
  publishedAt: z.iso.datetime().optional(),
  settledAt: z.iso.datetime().optional(),
});
export type ProposalHead = z.infer<typeof ProposalHead>;

/** DynamoDB's items hold 400 KB; a proposal of 2,000 pairs with its reasons is some megabytes. */
const CHARACTERS_A_PART = 100_000;
const Part = z.object({ text: z.string() });

export interface StoredProposal extends ProposalHead {
  proposal: Proposal;
}

/** Stores a proposal: the parts first, the head last, so that a head always has its parts. */
export async function putProposal(
  table: Table,
  cohortId: string,
  head: Omit<ProposalHead, 'parts' | 'pairs'>,
  proposal: Proposal,
): Promise<void> {
  const text = JSON.stringify(proposal);
  const parts = Math.ceil(text.length / CHARACTERS_A_PART);
  await table.putAll(
    Array.from({ length: parts }, (_, part) => ({
      ...partKey(cohortId, head, part),
      text: text.slice(part * CHARACTERS_A_PART, (part + 1) * CHARACTERS_A_PART),
    })),
  );
  await table.put(key.proposal(cohortId, head.number), { ...head, parts, pairs: proposal.pairs.length });
}

export async function findProposal(
  table: Table,
  cohortId: string,
  number: number,
): Promise<StoredProposal | undefined> {
  const head = await table.get(key.proposal(cohortId, number), ProposalHead);
  if (!head) return undefined;
  const keys = Array.from({ length: head.parts }, (_, part) => partKey(cohortId, head, part));
  const text = (await table.getAll(keys, Part)).map((part) => part.text).join('');
  return { ...head, proposal: parse(text) };
}

/** Our own writing, read back as it was written. */
function parse(text: string): Proposal {
  return JSON.parse(text);
}

export async function getProposal(table: Table, cohortId: string, number: number): Promise<StoredProposal> {
  const found = await findProposal(table, cohortId, number);
  if (!found) throw new Error(`no proposal ${number} in cohort ${cohortId}`);
  return found;
}

/** The heads of all proposals so far, the first one first. */
export async function proposalHeads(table: Table, cohortId: string): Promise<ProposalHead[]> {
  return table.list(cohortPartition(cohortId), 'PROPOSAL#', ProposalHead);
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

function partKey(cohortId: string, { number, revision }: { number: number; revision: number }, part: number) {
  const { pk, sk } = key.proposalPart(cohortId, number, part);
  return { pk, sk: `${sk}#${revision}` };
}
