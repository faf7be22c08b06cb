import { cohortPartition, key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Round, requests } from '../rounds/round.ts';
import { Participant, Side } from './participant.ts';
import { directory } from './directory.ts';

/** Everything kept about one person, as HR hands it over on request. */
export async function exportPerson(table: Table, cohortId: string, personId: string) {
  const person = (await directory(table, cohortId)).find(({ id }) => id === personId);
  if (!person) return undefined;
  const applications = await Promise.all(
    Side.options.map((side) => table.get(key.participant(cohortId, side, personId), Participant)),
  );
  return {
    person,
    participations: applications.filter((application) => application !== undefined),
    answers: await answersOf(table, cohortId, personId),
  };
}

/**
 * Erases what identifies a person: the directory entry, applications and answers. What was counted stays counted;
 * the pair keeps the person's id, so that the other one's history holds together.
 */
export async function erasePerson(table: Table, cohortId: string, personId: string): Promise<boolean> {
  const found = await exportPerson(table, cohortId, personId);
  if (!found) return false;
  for (const { roundId, requestId } of found.answers) {
    await table.delete(key.request(cohortId, roundId, requestId));
    await table.delete(key.pending(cohortId, roundId, requestId));
  }
  for (const { side } of found.participations) await table.delete(key.participant(cohortId, side, personId));
  await table.delete(key.person(cohortId, personId));
  return true;
}

async function answersOf(table: Table, cohortId: string, personId: string) {
  const rounds = await table.list(cohortPartition(cohortId), 'ROUND#', Round);
  const found = await Promise.all(
    rounds.map(async ({ roundId, kind }) =>
      (await requests(table, { cohortId, roundId }))
        .filter((request) => request.role === 'person' && request.personId === personId)
        .map(({ requestId, answers, answeredAt }) => ({ roundId, kind, requestId, answers, answeredAt })),
    ),
  );
  return found.flat();
}
