import type { Side } from '../definition/side.ts';
import { readableBy } from '../forms/privacy/matrix.ts';
import type { Terms } from '../forms/privacy/terms.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Participant } from './participant.ts';

/** Without these terms an application was sent in for HR's eyes, but for what speaks for a pair. */
const PROMISED: Terms = 'partnerReadsGoals';

/**
 * What somebody wrote of their goal when they applied in this role, for the other one of a pair of theirs.
 *
 * @returns undefined where the form they answered did not say that the other one would read it
 */
export async function ownWords(
  table: Table,
  cohortId: string,
  personId: string,
  side: Side,
): Promise<string | undefined> {
  const participant = await table.get(key[side](cohortId, personId), Participant);
  if (participant?.terms !== PROMISED) return undefined;
  const { goals } = readableBy('partner', `${side}Application`, participant.application);
  return typeof goals === 'string' && goals.trim() !== '' ? goals : undefined;
}
