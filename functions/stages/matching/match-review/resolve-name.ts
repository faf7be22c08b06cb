import type { Cohort } from '../../../cohorts/cohort.ts';
import { record } from '../../../cohorts/timeline.ts';
import type { StoredProposal } from '../../../matching/record/proposal-record.ts';
import { putNameResolution, textIdOf } from '../../../people/named/name-resolution.ts';
import type { Table } from '../../../store/table.ts';
import { changeProposalBy } from '../change-proposal.ts';

/** What HR says somebody means by something they wrote. */
export interface NameMeant {
  /** Who wrote it. */
  personId: string;
  text: string;
  /** Nobody, when empty. */
  meant: readonly string[];
  by: string;
  at: string;
}

/**
 * Keeps what HR says, and computes the proposal under review anew with it. What is kept holds for every later proposal,
 * also where somebody changed this one meanwhile.
 *
 * @param stored the proposal under review; left out when there is none
 * @returns whether the proposal shows it now
 */
export async function resolveName(
  { table, cohort }: { table: Table; cohort: Cohort },
  { personId, text, meant, by, at }: NameMeant,
  stored: StoredProposal | undefined,
): Promise<boolean> {
  const { cohortId } = cohort;
  const textId = textIdOf(text);
  await putNameResolution(table, cohortId, { personId, textId, meant: [...meant], by, at });
  await record(
    table,
    cohortId,
    { at: new Date(at), what: 'nameResolved', by, facts: { personId, people: meant.length } },
    `nameResolved ${personId} ${at}`,
  );
  if (!stored || stored.frozenAt !== undefined) return false;
  const { overrides, heldBack = [] } = stored;
  const change = { overrides, heldBack: [...heldBack], computes: true };
  return changeProposalBy({ table, cohort }, stored, change, { act: 'recompute', by, at, reason: '' });
}
