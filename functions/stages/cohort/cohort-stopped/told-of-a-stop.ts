import type { StopCause } from '../../../cohorts/stop-cause.ts';
import { findPeople } from '../../../people/directory.ts';
import { type AudienceContext, everybodyInvolved } from '../../../rounds/audience.ts';
import { contactOf } from '../../../rounds/correspondents.ts';
import { leadershipOf } from '../../../rounds/hr-recipients.ts';
import { type Recipient, Round, requests } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import { menteeCall } from '../../call-for-mentors/call/mentee-call.round.ts';
import { mentorCall } from '../../call-for-mentors/call/mentor-call.round.ts';

/** Whoever takes part; where a call found nobody, also those who were called, and may still mean to answer. */
export async function whoeverExpectsSomething(
  context: AudienceContext,
  because: StopCause | undefined,
): Promise<Recipient[]> {
  const { table, cohort } = context;
  const involved = await everybodyInvolved(context);
  if (because !== 'noMentors' && because !== 'noMentees') return involved;
  const known = new Set(involved.map(({ personId }) => personId));
  for (const { kind, roundId } of await table.list(key.round.all(cohort.cohortId), Round)) {
    if (kind !== mentorCall.kind && kind !== menteeCall.kind) continue;
    for (const { personId, answeredAt } of await requests(table, { cohortId: cohort.cohortId, roundId })) {
      // Whoever answered is a participant: involved, or told already that they are not.
      if (known.has(personId) || answeredAt !== undefined) continue;
      known.add(personId);
      involved.push({ requestId: personId, role: 'person', personId });
    }
  }
  return involved;
}

/** None of a cohort that never began, of which they have heard nothing; nor who reads of it in another role. */
export async function leadershipElsewhere(
  { table, cohort }: AudienceContext,
  involved: readonly Recipient[],
): Promise<Recipient[]> {
  if (cohort.stages.length === 0) return [];
  const ids = involved.map(({ personId }) => personId);
  const people = [...(await findPeople(table, cohort.cohortId, ids)).values()];
  const told = new Set([...people, ...cohort.settings.hr].map(({ email }) => email));
  return leadershipOf(cohort).filter(({ requestId }) => !told.has(contactOf(requestId, cohort)?.email ?? ''));
}
