import { raiseAlert } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { SIDES } from '../../definition/side.ts';
import { isTaken } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { isOpen, Participant } from '../../people/participant.ts';
import { findWithdrawal } from '../../people/withdrawal.ts';
import { key } from '../../store/keys.ts';
import { forgetRequests } from '../forget-requests.ts';
import { askToLeave } from '../withdrawal/ask-to-leave.ts';
import type { DirectoryCollaborators } from './collaborators.ts';

/**
 * Somebody has left the company: whoever takes part leaves the cohort at once, by the way on which everybody does;
 * nobody waits for what anybody else was asked.
 */
export async function takeOut(
  cohort: Cohort,
  { personId, by }: { personId: string; by: string },
  { sender, callback, executions }: Pick<DirectoryCollaborators, 'sender' | 'callback' | 'executions'>,
): Promise<void> {
  const { table, now } = sender;
  const { cohortId } = cohort;
  const roles = await table.getAll(
    SIDES.map((side) => key[side](cohortId, personId)),
    Participant,
  );
  const own = await pairsOf(table, cohortId, personId);
  if (own.some(isTaken)) {
    // HR has said it itself: what it has to look at is that somebody is without a partner now.
    const alert = { alertId: `leftCompany~${personId}`, kind: 'withdrawal', personId } as const;
    await raiseAlert(table, cohortId, { ...alert, facts: { leftCompany: 'yes' } }, now());
  }
  const takesPart = roles.some((role) => isOpen(role) || role.status === 'unmatched');
  if (takesPart || own.some((pair) => isTaken(pair) || pair.status === 'proposed')) {
    const at = now();
    const wish = { personId, by, because: 'leftCompany', takesEffectAt: at } as const;
    await askToLeave(cohortId, wish, { table, executions, now: at });
  }
  await forgetRequests(cohort, [personId], () => true, { table, callback });
}

/** Whoever is back is written to again: that nothing was written to them was for their having left. */
export async function takeBackIn(
  { cohortId }: Cohort,
  personId: string,
  { sender: { table } }: Pick<DirectoryCollaborators, 'sender'>,
): Promise<void> {
  const found = await findWithdrawal(table, cohortId, personId);
  if (found?.because === 'leftCompany') await table.delete(key.quiet(cohortId, personId));
}
