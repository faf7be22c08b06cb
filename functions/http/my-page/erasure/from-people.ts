import type { Side } from '../../../definition/side.ts';
import { directory } from '../../../people/directory.ts';
import { nameResolutions } from '../../../people/named/name-resolution.ts';
import { participants } from '../../../people/participant.ts';
import { uncalledPeople } from '../../../people/uncalled.ts';
import { wishList } from '../../../people/wish-list.ts';
import { changeWithdrawal, withdrawals } from '../../../people/withdrawal.ts';
import { key } from '../../../store/keys.ts';
import { answersWithout } from './answers.ts';
import type { Erasure } from './erasure.ts';

/**
 * Whoever reported to the person reports to the one above: a mentor is never in the mentee's reporting line, and the
 * line would end here otherwise.
 */
export async function eraseFromDirectory({ table, cohort, person }: Erasure): Promise<void> {
  const { cohortId } = cohort;
  for (const { id, managerId } of await directory(table, cohortId)) {
    if (managerId !== person.id) continue;
    const above = person.managerId === id ? undefined : person.managerId;
    await table.change(key.person(cohortId, id), { managerId: above }, { managerId });
  }
}

/** The same of those who are never called. */
export async function eraseFromUncalled({ table, cohort, person }: Erasure): Promise<void> {
  const { cohortId } = cohort;
  for (const { id, managerId } of await uncalledPeople(table, cohortId)) {
    if (managerId !== person.id) continue;
    const above = person.managerId === id ? undefined : person.managerId;
    await table.change(key.uncalled(cohortId, id), { managerId: above }, { managerId });
  }
}

/** What leads from HR's id to the person. */
export async function eraseFromStaff({ table, cohort, person }: Erasure): Promise<void> {
  await table.delete(key.staff(cohort.cohortId, person.staffId));
}

/** Wished for, or to be avoided, by others. */
export function eraseFromApplications(side: Side): (erasure: Erasure) => Promise<void> {
  return async (erasure) => {
    const { table, cohort, person } = erasure;
    for (const { personId, application } of await participants(table, cohort.cohortId, side)) {
      const left = personId === person.id ? undefined : answersWithout(application, personId, erasure);
      if (left) await table.change(key[side](cohort.cohortId, personId), { application: left });
    }
  };
}

export async function eraseFromWishList({ table, cohort, person }: Erasure): Promise<void> {
  const listed = await wishList(table, cohort.cohortId);
  const mentors = listed.filter(({ id }) => id !== person.id);
  if (mentors.length < listed.length) await table.change(key.wishList(cohort.cohortId), { mentors });
}

/** Named in somebody else's reason for leaving. */
export async function eraseFromWithdrawals({
  table,
  cohort,
  person,
  withoutMention,
}: Erasure): Promise<void> {
  for (const found of await withdrawals(table, cohort.cohortId)) {
    const { personId, reason } = found;
    const left = reason && withoutMention(reason);
    if (personId !== person.id && left !== reason)
      await changeWithdrawal(table, cohort.cohortId, found, { reason: left });
  }
}

/** HR’s word that somebody meant the person. What was written is gone before. */
export async function eraseFromNameResolutions({ table, cohort, person }: Erasure): Promise<void> {
  for (const { personId, textId, meant } of await nameResolutions(table, cohort.cohortId)) {
    if (!meant.includes(person.id)) continue;
    const itsKey = key.namedBy(cohort.cohortId, personId, textId);
    const others = meant.filter((id) => id !== person.id);
    if (others.length === 0) await table.delete(itsKey);
    else await table.change(itsKey, { meant: others });
  }
}
