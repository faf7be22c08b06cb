import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Cohort, changeCohort, findCohort, getCohort } from '../../../cohorts/cohort.ts';
import type { Executions } from '../../../cohorts/executions.ts';
import { listCohort } from '../../../cohorts/listing.ts';
import { record } from '../../../cohorts/timeline.ts';
import { startsAt } from '../../../definition/cohort-calendar.ts';
import { settingsBy } from '../../../definition/people-in-settings.ts';
import type { Problem } from '../../../definition/problem.ts';
import { readDefinition } from '../../../definition/read-definition.ts';
import type { DirectoryReport } from '../../../directory/report/directory-report.ts';
import type { PersonOfDirectory } from '../../../people/directory.ts';
import { storeDirectoryReport } from '../../../people/directory-record.ts';
import { referencesBy } from '../../../people/reference.ts';
import { asStored } from '../../../people/staff-ids.ts';
import type { StoredUncalled } from '../../../people/uncalled.ts';
import { WORDABLE_MAILS } from '../../../stages/mail-kinds.ts';
import type { Key } from '../../../store/key.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { DAY_MS } from '../../../time/day.ts';

const Launch = z.object({
  bodyHash: z.string(),
  cohortId: z.string(),
  /** What references are made of while everybody is being stored, so that a repeated call makes the same. */
  secret: z.string().optional(),
});

export type LaunchOutcome =
  | { outcome: 'launched'; cohort: Cohort }
  /** The same key came before with another definition. */
  | { outcome: 'keyReused'; cohortId: string }
  /** The same call launched a cohort of a team that the caller has left since. */
  | { outcome: 'ofAnotherTeam' }
  | { outcome: 'refused'; problems: Problem[]; directory?: DirectoryReport | undefined };

interface LaunchCall {
  idempotencyKey: string;
  by: string;
  teams: readonly string[];
  /** The people, where they came as a file of their own. */
  peopleFile?: Uint8Array | undefined;
}

interface LaunchCollaborators {
  table: Table;
  executions: Pick<Executions, 'start'>;
  now: Date;
  /** How people are called from now on, by a secret. */
  references?: typeof referencesBy;
}

/** Ids are read aloud and typed: no letters that look alike. 12 of 31 are 59 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const ID_LENGTH = 12;

/** The key is remembered for as long as a repeated call could be meant as the same one. */
const KEY_REMEMBERED_MS = 180 * DAY_MS;

/**
 * Launches a cohort: everything is checked before anything is stored. The idempotency key is claimed first and
 * says the cohort's id; each step after it can be repeated, so that a call that was cut off is finished by the
 * next one with the same key.
 */
export async function launch(
  definition: unknown,
  { idempotencyKey, by, teams, peopleFile }: LaunchCall,
  { table, executions, now, references = referencesBy }: LaunchCollaborators,
): Promise<LaunchOutcome> {
  const bodyHash = createHash('sha256')
    .update(JSON.stringify(definition) ?? '')
    .update(peopleFile ?? '')
    .digest('hex');
  const claimKey = key.launch(createHash('sha256').update(`${by} ${idempotencyKey}`).digest('hex'));
  const earlier = await table.get(claimKey, Launch);
  if (earlier && earlier.bodyHash !== bodyHash) return { outcome: 'keyReused', cohortId: earlier.cohortId };
  const known = earlier && (await findCohort(table, earlier.cohortId));
  if (known && !teams.includes(known.settings.team)) return { outcome: 'ofAnotherTeam' };
  // Checked and stored by a call that was cut off: by now its start date may be past, and is kept all the same.
  if (known) return begun(known, claimKey, by, { table, executions, now });

  const read = readDefinition(definition, { now, mailKinds: WORDABLE_MAILS, teams, peopleFile });
  const { directory } = read;
  const problems = read.ok ? read.toConfirm : read.problems;
  if (!read.ok || problems.length > 0) return { outcome: 'refused', problems, directory };
  const expiresAt = Math.ceil((now.getTime() + KEY_REMEMBERED_MS) / 1000);
  const secret = randomBytes(32).toString('base64url');
  await table.add(claimKey, { bodyHash, cohortId: newCohortId(), secret, expiresAt });
  const claim = await table.get(claimKey, Launch);
  if (!claim) throw new Error('the claim of an idempotency key has gone');
  if (claim.bodyHash !== bodyHash) return { outcome: 'keyReused', cohortId: claim.cohortId };

  const { cohortId } = claim;
  // The same call, at the same time, has stored everybody.
  if (claim.secret === undefined)
    return begun(await getCohort(table, cohortId), claimKey, by, { table, executions, now });
  const { people, uncalled, ...settings } = read.definition;
  const referenceOf = references(claim.secret);
  await table.putAll([
    ...people.flatMap((person) => itemsOf(key.person, asStored(person, referenceOf), cohortId)),
    ...uncalled.flatMap((person) => itemsOf(key.uncalled, asStored(person, referenceOf), cohortId)),
  ]);
  if (directory) await storeDirectoryReport(table, cohortId, directory);
  const cohort: Cohort = {
    cohortId,
    settings: settingsBy(settings, referenceOf),
    status: 'scheduled',
    stages: [],
    createdAt: now.toISOString(),
    startsAt: startsAt(settings, now).toISOString(),
    reported: {},
    reportedAt: {},
    peopleCount: people.length,
  };
  await table.add(key.cohort(cohortId), cohort);
  const stored = (await findCohort(table, cohortId)) ?? cohort;
  return begun(stored, claimKey, by, { table, executions, now });
}

/** Somebody's entry, and what leads to it from HR's id. */
function itemsOf(
  keyOf: (cohortId: string, personId: string) => Key,
  person: PersonOfDirectory | StoredUncalled,
  cohortId: string,
) {
  const { id: personId, staffId } = person;
  return [
    { ...keyOf(cohortId, personId), ...person },
    { ...key.staff(cohortId, staffId), personId },
  ];
}

/** Everybody is stored: what references were made of goes before anything is done with them. */
async function begun(
  cohort: Cohort,
  claimKey: Key,
  by: string,
  collaborators: LaunchCollaborators,
): Promise<LaunchOutcome> {
  if ((await collaborators.table.get(claimKey, Launch))?.secret !== undefined)
    await collaborators.table.change(claimKey, { secret: undefined });
  return { outcome: 'launched', cohort: await begin(cohort, by, collaborators) };
}

/** Lists the cohort and starts its machine, as far as that has not been done. */
async function begin(
  cohort: Cohort,
  by: string,
  { table, executions, now }: LaunchCollaborators,
): Promise<Cohort> {
  if (cohort.executionArn) return cohort;
  const { cohortId, startsAt, peopleCount } = cohort;
  await listCohort(table, cohort);
  const facts = { people: peopleCount, startsAt };
  await record(table, cohortId, { at: now, what: 'launched', by, facts }, 'launched');
  const executionArn = await executions.start(cohortId, startsAt);
  await changeCohort(table, cohortId, { executionArn });
  return { ...cohort, executionArn };
}

function newCohortId(): string {
  return [...randomBytes(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
