import { openRematch } from '../../matching/record/rematch-record.ts';
import { hasBegun, pairs } from '../../pairs/pair.ts';
import type { Table } from '../../store/table.ts';

/** Whether a pair is on its way, or may be soon: the months of mentoring do not end while people are matched. */
export async function mentoringGoesOn(table: Table, cohortId: string): Promise<boolean> {
  const begun = (await pairs(table, cohortId)).some(hasBegun);
  return begun || (await openRematch(table, cohortId)) !== undefined;
}
