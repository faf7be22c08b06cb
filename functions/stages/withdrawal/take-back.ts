import { record } from '../../cohorts/timeline.ts';
import { changeWithdrawal, findWithdrawal } from '../../people/withdrawal.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';

/**
 * The person stays after all. It is a fact in the table first; the machine is woken, and has all that rested begin
 * again. If the waking is lost it finds it on the date.
 *
 * @returns false when there is nothing to take back any more
 */
export async function takeBackWithdrawal(
  cohortId: string,
  personId: string,
  { table, callback, now }: { table: Table; callback: TaskCallback; now: Date },
): Promise<boolean> {
  const found = await findWithdrawal(table, cohortId, personId);
  // What HR has decided, HR has to take back, and erased is erased.
  if (!found || (found.erase && found.by !== personId)) return false;
  if (found.state !== 'takenBack') {
    const isDue = Date.parse(found.takesEffectAt) <= now.getTime();
    if (found.state !== 'pending' || isDue) return false;
    if (!(await changeWithdrawal(table, cohortId, found, { state: 'takenBack', erase: undefined })))
      return false;
  }
  await record(
    table,
    cohortId,
    { at: now, what: 'withdrawalTakenBack', by: personId, facts: { personId } },
    `withdrawalTakenBack ${found.withdrawalId}`,
  );
  if (found.taskToken) await callback(found.taskToken, { because: 'takenBack' });
  return true;
}
