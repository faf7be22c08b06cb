import type { Executions } from '../../cohorts/executions.ts';
import { findWithdrawal, newWithdrawalId, type Withdrawal } from '../../people/withdrawal.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

export interface WishToLeave {
  personId: string;
  /** The person, or who of HR acts for them. */
  by: string;
  reason?: string | undefined;
  takesEffectAt: Date;
  because?: Withdrawal['because'];
  /** The person's data is erased as soon as they have left: by their own wish, or HR's. */
  erase?: true;
}

interface Collaborators {
  table: Table;
  executions: Pick<Executions, 'startWithdrawal'>;
  now: Date;
}

/** By then the machine of an erasure has long begun; one of which nothing is seen any more is begun anew. */
const ERASURE_IS_SEEN_MS = 15 * 60_000;

/**
 * Writes the wish down and starts the machine that sees to it. Asked twice it is one wish; one that was cut off before
 * its machine ran counts for nothing yet, and is finished by asking again. That somebody has left the company takes the
 * place of what they had asked for themselves, and HR's erasure that of both.
 */
export async function askToLeave(
  cohortId: string,
  wish: WishToLeave,
  { table, executions, now }: Collaborators,
): Promise<void> {
  const { personId } = wish;
  const asked = newWithdrawal(wish, now);
  const itsKey = key.withdrawal(cohortId, personId);
  if (!(await table.add(itsKey, asked))) {
    const found = await findWithdrawal(table, cohortId, personId);
    const replaced = found && replacementOf(found, asked, now);
    const { withdrawalId = '', state = '' } = found ?? {};
    if (replaced) await table.change(itsKey, replaced, { withdrawalId, state });
  }
  const found = await findWithdrawal(table, cohortId, personId);
  if (found?.state !== 'asked') return;
  await executions.startWithdrawal({ cohortId, withdrawalId: found.withdrawalId });
  // The machine says the same; whoever asked sees it at once.
  await table.change(itsKey, { state: 'pending' }, { withdrawalId: found.withdrawalId, state: 'asked' });
}

function newWithdrawal({ takesEffectAt, ...wish }: WishToLeave, now: Date): Withdrawal {
  return {
    ...wish,
    withdrawalId: newWithdrawalId(),
    noticeId: newWithdrawalId(),
    state: 'asked',
    askedAt: now.toISOString(),
    takesEffectAt: takesEffectAt.toISOString(),
  };
}

/** @returns undefined where the one that is there stays */
function replacementOf(found: Withdrawal, asked: Withdrawal, now: Date): Record<string, unknown> | undefined {
  const { because = found.because } = asked;
  const fresh = { ...asked, because, reason: asked.reason, erase: asked.erase, taskToken: undefined };
  if (found.state === 'takenBack') return fresh;
  if (asked.because) {
    const isDecided = found.because !== undefined || found.erase || found.state === 'done';
    return isDecided ? undefined : { ...fresh, noticeId: found.noticeId, reason: found.reason };
  }
  if (!asked.erase) return undefined;
  // What the person has asked for themselves takes effect later, and can be taken back: HR's does not wait for it.
  const isAsSoon = found.takesEffectAt <= asked.takesEffectAt;
  const isSeenTo = found.erase && isAsSoon && now.getTime() - Date.parse(found.askedAt) < ERASURE_IS_SEEN_MS;
  // HR was told of the person's own wish already: it is not told of the same person's leaving once more.
  // What has begun to end, ends by what it began with.
  const takesEffectAt = found.state === 'takesEffect' ? found.takesEffectAt : asked.takesEffectAt;
  const { noticeId, reason } = found;
  return isSeenTo ? undefined : { ...fresh, noticeId, reason, takesEffectAt };
}
