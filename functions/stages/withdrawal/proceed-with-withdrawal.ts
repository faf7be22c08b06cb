import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import {
  changeWithdrawal,
  type Withdrawal,
  type WithdrawalRef,
  type WithdrawalState,
  withdrawalOf,
} from '../../people/withdrawal.ts';
import type { Sender } from '../../rounds/sender.ts';
import { carryOut } from './carry-out.ts';
import { type LeavingCollaborators, letRest, takeUpAgain } from './rest.ts';
import { tellOfAsking, tellOfLeaving, tellOfStaying } from './tell.ts';

/** What the machine does next; `seen` is how the withdrawal stood when it was told to wait. */
export type Proceeding =
  | { next: 'wait'; until: string; seen: WithdrawalState }
  | { next: 'erase' }
  | { next: 'done' };

/** A mail that may have been lost with an attempt which died over it is looked at again after so long. */
const UNTIL_KNOWN_MS = 15 * 60_000;

/**
 * Does whatever is due of a withdrawal, and says when to look again. Repeated at will: how far it is, the table
 * knows, and who was told, the ledger.
 */
export async function proceedWithWithdrawal(
  ref: WithdrawalRef,
  collaborators: LeavingCollaborators,
): Promise<Proceeding> {
  const { sender } = collaborators;
  const { table } = sender;
  const cohort = await getCohort(table, ref.cohortId);
  for (;;) {
    const found = await withdrawalOf(table, ref);
    if (!found) return { next: 'done' };
    const { state, takesEffectAt } = found;
    const move = (set: Partial<Withdrawal>) => changeWithdrawal(table, cohort.cohortId, found, set);
    if (state === 'asked') await move({ state: 'pending' });
    else if (state === 'pending' && Date.parse(takesEffectAt) <= sender.now().getTime())
      await move({ state: 'takesEffect' });
    else {
      const isKnown = await doWhatIsDue(found, cohort, collaborators);
      if (!isKnown) return { next: 'wait', until: soon(found, sender), seen: state };
      if (state === 'pending') return { next: 'wait', until: takesEffectAt, seen: state };
      if (state !== 'takesEffect') return { next: found.erase ? 'erase' : 'done' };
      await move({ state: 'done' });
    }
  }
}

/** @returns whether the fate of every mail is known */
async function doWhatIsDue(
  found: Withdrawal,
  cohort: Cohort,
  collaborators: LeavingCollaborators,
): Promise<boolean> {
  switch (found.state) {
    case 'pending':
      await noteAsking(found, cohort, collaborators.sender);
      await letRest(cohort, found.personId, collaborators);
      return tellOfAsking(found, cohort, collaborators.sender);
    case 'takesEffect': {
      const ended = await carryOut(found, cohort, collaborators);
      return tellOfLeaving(found, ended, cohort, collaborators.sender);
    }
    case 'takenBack': {
      const isSent = await takeUpAgain(cohort, found.personId, collaborators);
      return (await tellOfStaying(found, cohort, collaborators.sender)) && isSent;
    }
    default:
      return true;
  }
}

async function noteAsking(
  { personId, by, askedAt, takesEffectAt, withdrawalId }: Withdrawal,
  { cohortId }: Cohort,
  { table }: Sender,
): Promise<void> {
  await record(
    table,
    cohortId,
    { at: new Date(askedAt), what: 'withdrawalAsked', by, facts: { personId, takesEffectAt } },
    `withdrawalAsked ${withdrawalId}`,
  );
}

function soon({ state, takesEffectAt }: Withdrawal, { now }: Sender): string {
  const later = new Date(now().getTime() + UNTIL_KNOWN_MS).toISOString();
  return state === 'pending' && takesEffectAt < later ? takesEffectAt : later;
}
