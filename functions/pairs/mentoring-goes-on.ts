import { openRematch } from '../matching/rematch-record.ts';
import type { Table } from '../store/table.ts';
import { pairs } from './pair.ts';

/** Whether a pair is on its way, or may be soon: the months of mentoring do not end while people are matched. */
export async function mentoringGoesOn(table: Table, cohortId: string): Promise<boolean> {
  const active = (await pairs(table, cohortId)).some(({ status }) => status === 'active');
  return active || (await openRematch(table, cohortId)) !== undefined;
}
