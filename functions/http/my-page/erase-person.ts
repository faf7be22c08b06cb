import { alerts } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { Side } from '../../definition/side.ts';
import { eraseReasonsAbout, reasonsAbout } from '../../matching/record/review-trail.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople } from '../../people/directory.ts';
import { Participant } from '../../people/participant.ts';
import { requestsOf } from '../../stages/requests-of.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** Everything kept about one person, as HR hands it over on request. */
export async function exportPerson(table: Table, cohort: Cohort, personId: string) {
  const { cohortId } = cohort;
  const person = (await findPeople(table, cohortId, [personId])).get(personId);
  if (!person) return undefined;
  const applications = await Promise.all(
    Side.options.map((side) => table.get(key[side](cohortId, personId), Participant)),
  );
  return {
    person,
    participations: applications.filter((application) => application !== undefined),
    answers: (await requestsOf(table, cohort, personId)).map(({ round, request }) => ({
      roundId: round.roundId,
      kind: round.kind,
      requestId: request.requestId,
      answers: request.answers,
      answeredAt: request.answeredAt,
    })),
    pairs: (await pairsOf(table, cohortId, personId)).map(({ criteria: _criteria, ...pair }) => pair),
    alerts: (await alerts(table, cohortId)).filter((alert) => alert.personId === personId),
    reasons: await reasonsAbout(table, cohortId, personId),
  };
}

/** Rounds in which managers are asked about a mentee. */
const ABOUT_MENTEES = ['managerView', 'managerViewEnd'];

/**
 * Erases what identifies a person: the directory entry, applications, answers, what their manager said of them,
 * HR's reasons for changing a pair of theirs, and alerts, which may hold their own words. What was counted stays
 * counted; the pair keeps the person's id, so that the other one's history holds together.
 *
 * @returns false when there is no such person; the entry in the directory goes last, so that an erasure that was
 *   cut off can be repeated
 */
export async function erasePerson(table: Table, cohort: Cohort, personId: string): Promise<boolean> {
  const { cohortId } = cohort;
  const found = await exportPerson(table, cohort, personId);
  if (!found) return false;
  for (const { roundId, requestId } of found.answers) {
    await table.delete(key.request(cohortId, roundId, requestId));
    await table.delete(key.pending(cohortId, roundId, requestId));
  }
  for (const roundId of ABOUT_MENTEES) {
    await table.delete(key.request(cohortId, roundId, `${personId}~manager`));
    await table.delete(key.pending(cohortId, roundId, `${personId}~manager`));
  }
  for (const { alertId } of found.alerts) await table.delete(key.alert(cohortId, alertId));
  await eraseReasonsAbout(table, cohortId, personId);
  for (const { side } of found.participations) await table.delete(key[side](cohortId, personId));
  await table.delete(key.person(cohortId, personId));
  return true;
}
