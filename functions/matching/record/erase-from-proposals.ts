import * as z from 'zod';
import { key } from '../../store/keys.ts';
import { StoredKey } from '../../store/stored-key.ts';
import type { Table } from '../../store/table.ts';
import { type Decision, getProposal, partKeys, proposalHeads, putParts } from './proposal-record.ts';
import { StandIn } from './stand-in.ts';

interface Erased {
  personId: string;
  /** What is put in the place of their id. */
  standIn: string;
  /** What somebody wrote, without the person's name. */
  withoutMention: (text: string) => string;
}

/** Proposals are computed anew and again while they are under review: so often is a change looked at once more. */
const ATTEMPTS = 5;

/**
 * Leaves a person out of all proposals: what HR wanted of them, in which pairs they were, why they were not. How many
 * there were stays as it was. Parts are written first and the head last, so that it always has its own.
 */
export async function eraseFromProposals(table: Table, cohortId: string, erased: Erased): Promise<void> {
  for (const { number } of await proposalHeads(table, cohortId)) {
    for (let attempt = 1; !(await eraseFromProposal(table, cohortId, number, erased)); attempt++) {
      if (attempt === ATTEMPTS)
        throw new Error(`proposal ${number} of cohort ${cohortId} does not come to rest`);
    }
  }
}

async function eraseFromProposal(
  table: Table,
  cohortId: string,
  number: number,
  { personId, standIn, withoutMention }: Erased,
): Promise<boolean> {
  const { proposal, firmness, since, ...head } = await getProposal(table, cohortId, number);
  const standing = new StandIn(personId, standIn);
  const facts = standing.inFacts({ ...(firmness && { firmness }), ...(since && { since }) });
  const { partsId, parts } = await putParts(table, cohortId, head, standing.inProposal(proposal), facts);
  const { overrides, heldBack, decision, revision } = head;
  return table.change(
    key.proposal(cohortId, number),
    {
      partsId,
      parts,
      overrides: standing.inOverrides(overrides),
      ...(heldBack && { heldBack: standing.inPairs(heldBack) }),
      ...(decision && {
        decision: {
          ...standing.inPair(decision),
          reason: isAbout(decision, personId) ? '' : withoutMention(decision.reason),
        },
      }),
    },
    { revision, partsId: head.partsId },
  );
}

function isAbout({ menteeId, mentorId }: Decision, personId: string): boolean {
  return menteeId === personId || mentorId === personId;
}

/** A part as far as it says where it lies, and of which computation it is. */
const StoredPart = z.unknown().transform((item) => ({
  itsKey: StoredKey.parse(item),
  ...z.object({ number: z.number().int().optional(), revision: z.number().int().optional() }).parse(item),
}));

/**
 * Deletes the parts that no head points to: what earlier revisions said, of everybody in them. Those of a later
 * revision than the head's belong to a computation under way.
 */
export async function eraseEarlierRevisions(table: Table, cohortId: string): Promise<void> {
  const heads = await proposalHeads(table, cohortId);
  const current = new Set(heads.flatMap((head) => partKeys(cohortId, head).map(({ sk }) => sk)));
  const latest = new Map(heads.map(({ number, revision }) => [number, revision]));
  const isOver = ({ number = 0, revision = 0 }: z.infer<typeof StoredPart>) =>
    revision <= (latest.get(number) ?? 0);
  const stored = await table.list(key.proposalPart.all(cohortId), StoredPart);
  const old = stored.filter((part) => !current.has(part.itsKey.sk) && isOver(part));
  await table.deleteAll(old.map(({ itsKey }) => itsKey));
}
