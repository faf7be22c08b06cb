import { alerts } from '../../cohorts/alert.ts';
import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { Side } from '../../definition/side.ts';
import type { StoredAnswers } from '../../forms/answers/answer.ts';
import { readableBy } from '../../forms/privacy/matrix.ts';
import { reasonsAbout } from '../../matching/record/review-trail.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { addressAskedFor } from '../../people/corrected/address-change.ts';
import { findPeople } from '../../people/directory.ts';
import { Participant } from '../../people/participant.ts';
import { findUncalled } from '../../people/uncalled.ts';
import { findWithdrawal, type WithdrawalRef, withdrawalOf } from '../../people/withdrawal.ts';
import { requestsOf } from '../../stages/requests-of.ts';
import { roundOf } from '../../stages/rounds.ts';
import { type Kind, key, kinds } from '../../store/keys.ts';
import { StoredKey } from '../../store/stored-key.ts';
import type { Table } from '../../store/table.ts';
import { erasureOf } from './erasure/erasure.ts';
import { RULES } from './erasure/rules.ts';

const LAST: ReadonlySet<Kind> = new Set([key.person, key.uncalled, key.withdrawal]);

/** Everything kept about one person, as HR hands it over on request; but for answers that HR may not read. */
export async function exportPerson(table: Table, cohort: Cohort, personId: string) {
  const { cohortId } = cohort;
  const found =
    (await findPeople(table, cohortId, [personId])).get(personId) ??
    (await findUncalled(table, cohortId, personId));
  if (!found) return undefined;
  const { staffId: _staffId, ...person } = found;
  const applications = await Promise.all(
    Side.options.map((side) => table.get(key[side](cohortId, personId), Participant)),
  );
  return {
    person,
    participations: applications.flatMap((one) =>
      one === undefined
        ? []
        : { ...one, application: readableBy('hr', `${one.side}Application`, one.application) },
    ),
    answers: (await requestsOf(table, cohort, personId)).map(({ round, request }) => ({
      roundId: round.roundId,
      kind: round.kind,
      requestId: request.requestId,
      answers: readableByHr(round.kind, request.answers),
      answeredAt: request.answeredAt,
    })),
    pairs: (await pairsOf(table, cohortId, personId)).map(({ criteria: _criteria, ...pair }) => pair),
    alerts: (await alerts(table, cohortId)).filter((alert) => alert.personId === personId),
    leaving: await leavingOf(table, cohort, personId),
    newAddress: (await addressAskedFor(table, cohortId, personId)) ?? null,
    reasons: await reasonsAbout(table, cohortId, personId),
  };
}

/** Nothing where the form promises that nobody at HR reads it. */
function readableByHr(kind: string, answers: StoredAnswers | undefined): StoredAnswers | undefined {
  const { asks } = roundOf(kind);
  if (!asks || !answers) return undefined;
  const readable = readableBy('hr', asks.privacy, answers);
  return Object.keys(readable).length > 0 ? readable : undefined;
}

async function leavingOf(table: Table, { cohortId }: Cohort, personId: string) {
  const found = await findWithdrawal(table, cohortId, personId);
  if (!found) return null;
  const { state, askedAt, takesEffectAt, reason } = found;
  return { state, askedAt, takesEffectAt, reason };
}

/** The last step of HR's erasure: those concerned have been told, and the person has left. */
export async function eraseWhoLeft(
  ref: WithdrawalRef,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  const found = await withdrawalOf(table, ref);
  if (!found?.erase) return;
  const { cohortId } = ref;
  const { personId, by } = found;
  await erasePerson(table, await getCohort(table, cohortId), personId);
  await record(
    table,
    cohortId,
    { at: now, what: 'personErased', by, facts: { personId } },
    `erased ${personId}`,
  );
  // By it an erasure that was cut off finds whom it was about: so it goes last of all.
  await table.delete(key.withdrawal(cohortId, personId));
}

/**
 * Erases what identifies a person, by the table's map: what is their own, and what others' items say of them. What
 * was counted stays counted; what stays of the person's id, the map says with why. Their withdrawal, by which HR's
 * erasure is under way, is left to {@link eraseWhoLeft}.
 *
 * @returns false when there is no such person; the entry in the directory goes last, so that an erasure that was
 *   cut off can be repeated
 */
export async function erasePerson(table: Table, cohort: Cohort, personId: string): Promise<boolean> {
  const erasure = await erasureOf(table, cohort, personId);
  if (!erasure) return false;
  const { cohortId } = cohort;
  for (const kind of kinds) {
    if (kind.layout !== 'ofRequest') continue;
    const own = erasure.copies.map(({ round, recipient }) =>
      kind(cohortId, round.roundId, recipient.requestId),
    );
    await table.deleteAll(own);
  }
  for (const rule of Object.values(RULES)) await rule(erasure);
  for (const kind of kinds) {
    if (kind.layout === 'manyOfPerson')
      await table.deleteAll(await table.list(kind.ofOne(cohortId, personId), StoredKey));
    if (kind.layout === 'ofPerson' && !LAST.has(kind)) await table.delete(kind(cohortId, personId));
  }
  await table.delete(key.uncalled(cohortId, personId));
  await table.delete(key.person(cohortId, personId));
  return true;
}
