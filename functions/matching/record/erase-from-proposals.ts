import * as z from 'zod';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { key } from '../../store/keys.ts';
import { StoredKey } from '../../store/stored-key.ts';
import type { Table } from '../../store/table.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Decision, getProposal, partKeys, proposalHeads, putParts } from './proposal-record.ts';

interface Erased {
  personId: string;
  /** What somebody wrote, without the person's name. */
  withoutMention: (text: string) => string;
}

/** Proposals are computed anew and again while they are under review: so often is a change looked at once more. */
const ATTEMPTS = 5;

/**
 * Takes out of all proposals what speaks for a person's pairs, which is from their application and the directory, and
 * why HR decided about them. That they were in them, by their reference, stays, so that what was counted adds up. Parts are written first and the head last, so that it always has its own.
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
  { personId, withoutMention }: Erased,
): Promise<boolean> {
  const { proposal, firmness, since, ...head } = await getProposal(table, cohortId, number);
  const facts = { ...(firmness && { firmness }), ...(since && { since }) };
  const left = withoutFacts(proposal, personId);
  const { partsId, parts } = await putParts(table, cohortId, head, left, facts);
  const { decision, revision } = head;
  return table.change(
    key.proposal(cohortId, number),
    {
      partsId,
      parts,
      ...(decision && {
        decision: {
          ...decision,
          reason: isAbout(decision, personId) ? '' : withoutMention(decision.reason),
        },
      }),
    },
    { revision, partsId: head.partsId },
  );
}

function withoutFacts(proposal: Proposal, personId: string): Proposal {
  const isTheirs = ({ menteeId, mentorId }: PairOfIds) => menteeId === personId || mentorId === personId;
  return {
    ...proposal,
    pairs: proposal.pairs.map((pair) => (isTheirs(pair) ? { ...pair, criteria: [] } : pair)),
    unmatched: proposal.unmatched.map((mentee) =>
      mentee.menteeId === personId ? { ...mentee, removed: [] } : mentee,
    ),
    blocking: proposal.blocking.map((group) =>
      group.menteeIds.includes(personId) ? { ...group, wanted: { languages: [], outsideTeams: [] } } : group,
    ),
  };
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
