import { findWithdrawal } from '../../functions/people/withdrawal.ts';
import { INSTRUMENTS } from '../../functions/stages/round/instruments.ts';
import { writeLetter } from '../../functions/stages/round/write-letter.ts';
import { askToLeave } from '../../functions/stages/withdrawal/ask-to-leave.ts';
import {
  type Proceeding,
  proceedWithWithdrawal,
} from '../../functions/stages/withdrawal/proceed-with-withdrawal.ts';
import type { Table } from '../../functions/store/table.ts';
import { RecordedExecutions, type StagedCohort } from './staged-cohort.ts';

export interface Wish {
  by?: string;
  reason?: string;
  takesEffectAt?: Date;
  erase?: true;
}

/** Somebody asks to leave: at once, unless it is said when. */
export async function asksToLeave(
  { table, cohortId, now }: StagedCohort,
  personId: string,
  wish: Wish = {},
  executions = new RecordedExecutions(),
): Promise<void> {
  const asked = { personId, by: personId, takesEffectAt: now, ...wish };
  await askToLeave(cohortId, asked, { table, executions, now });
}

/** One look of the machine's. */
export async function proceeds(
  staged: StagedCohort,
  personId: string,
  table: Table = staged.table,
): Promise<Proceeding> {
  const { cohortId, sender, callback } = staged;
  const { withdrawalId = '' } = (await findWithdrawal(staged.table, cohortId, personId)) ?? {};
  return proceedWithWithdrawal(
    { cohortId, withdrawalId },
    { sender: { ...sender, table }, callback, write: (context) => writeLetter(context, INSTRUMENTS) },
  );
}

/** Somebody leaves, as the machine has it when the date has come. */
export async function leaves(staged: StagedCohort, personId: string, wish: Wish = {}): Promise<void> {
  await asksToLeave(staged, personId, wish);
  await proceeds(staged, personId);
}
