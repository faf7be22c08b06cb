import { type Cohort, changeCohort } from '../../../cohorts/cohort.ts';
import { record } from '../../../cohorts/timeline.ts';
import type { Side } from '../../../definition/side.ts';
import type { Form } from '../../../forms/form.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../../people/application-forms.ts';
import { findPeople, presentPeople } from '../../../people/directory.ts';
import { Participant, setStatus } from '../../../people/participant.ts';
import { asStored, enterStaffId, personKnownAs } from '../../../people/staff-ids.ts';
import { wishList, writeWishList } from '../../../people/wish-list.ts';
import { participant as addressedTo } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { registered } from '../../../stages/call-for-mentors/registered/registered.mail.ts';
import { told } from '../../../stages/mail.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import type { Registration } from './registration.ts';

/** The application of the cohort's own form that is to be filled in. */
export async function applicationForm(table: Table, cohort: Cohort, side: Side): Promise<Form> {
  if (side === 'mentor') return mentorApplicationOf(cohort);
  return menteeApplicationOf(cohort, await wishList(table, cohort.cohortId));
}

export type RegistrationOutcome =
  | { outcome: 'registered'; personId: string; status: Participant['status'] }
  /** Whoever has left comes back by their own wish only. */
  | { outcome: 'hasLeft' };

/**
 * Makes a person a participant whom the next matching takes: HR vouches for selection and training. The person is
 * told what was entered and how to leave. Registered twice is registered once; who takes part already stays as is.
 */
export async function register(
  cohort: Cohort,
  side: Side,
  { person, answers, by }: Registration & { by: string },
  sender: Sender,
): Promise<RegistrationOutcome> {
  const { table } = sender;
  const { cohortId } = cohort;
  const now = sender.now();
  const personId = await enter(table, cohortId, person);
  const { leftAt } = (await findPeople(table, cohortId, [personId])).get(personId) ?? {};
  if (leftAt !== undefined) return { outcome: 'hasLeft' };
  await changeCohort(table, cohortId, { peopleCount: (await presentPeople(table, cohortId)).length });

  const itsKey = key[side](cohortId, personId);
  const entered: Participant = {
    personId,
    side,
    // After the kickoff nobody is matched until HR asks for it.
    status: cohort.kickoffAt !== undefined ? 'unmatched' : side === 'mentor' ? 'trained' : 'selected',
    appliedAt: now.toISOString(),
    selectedAt: now.toISOString(),
    application: answers,
    ...(side === 'mentor' ? { trainedAt: now.toISOString() } : {}),
  };
  await table.add(itsKey, entered);
  const found = (await table.get(itsKey, Participant)) ?? entered;
  if (found.status === 'withdrawn') return { outcome: 'hasLeft' };
  if (!takesPart(found)) await setStatus(table, cohortId, found, entered.status, promoted(found, entered));
  const status = (await table.get(itsKey, Participant))?.status ?? entered.status;
  if (side === 'mentor') await writeWishList(table, cohortId);
  await record(
    table,
    cohortId,
    { at: now, what: 'registered', by, facts: { personId, side } },
    `registered ${personId} ${side}`,
  );
  await tell(cohort, side, personId, sender);
  return { outcome: 'registered', personId, status };
}

/** Somebody new is in the directory from now on. @returns the reference of the person */
async function enter(table: Table, cohortId: string, person: Registration['person']): Promise<string> {
  if (typeof person === 'string') return knownOrGone(table, cohortId, person);
  const { id, managerId } = person;
  const manager = managerId === undefined ? undefined : await knownOrGone(table, cohortId, managerId);
  const personId = await enterStaffId(table, cohortId, id);
  const entry = asStored(person, (staffId) => (staffId === managerId && manager ? manager : personId));
  await table.add(key.person(cohortId, personId), entry);
  return personId;
}

/** @throws when the person was erased since the call was checked: asked again, it says so */
async function knownOrGone(table: Table, cohortId: string, staffId: string): Promise<string> {
  const personId = await personKnownAs(table, cohortId, staffId);
  if (personId === undefined) throw new Error('somebody was erased while they were registered');
  return personId;
}

function takesPart({ side, status, trainedAt }: Participant): boolean {
  if (status === 'applied' || status === 'notSelected') return false;
  return side === 'mentee' || trainedAt !== undefined;
}

/** What they applied with themselves counts for more than what HR enters for them. */
function promoted(found: Participant, { selectedAt, trainedAt }: Participant): Partial<Participant> {
  return {
    selectedAt: found.selectedAt ?? selectedAt,
    ...(trainedAt === undefined ? {} : { trainedAt }),
  };
}

async function tell(cohort: Cohort, side: Side, personId: string, sender: Sender): Promise<void> {
  await notify(
    {
      occurrence: `registered-${side}`,
      recipients: [{ requestId: personId, role: 'person', personId, side }],
      ...told(registered, (context) => ({ ...addressedTo(context), side })),
    },
    cohort,
    sender,
  );
}
