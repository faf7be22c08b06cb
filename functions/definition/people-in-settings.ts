import type { CohortSettings } from './definition.ts';

interface Erased {
  isErased: (personId: string) => boolean;
  /** An id that is nobody's: a list of whom to call may not be empty, everybody would be called. */
  standIn: string;
  /** What HR wrote, without the names of those who are erased. */
  withoutMention: (text: string) => string;
}

/** A definition without people of the directory: whom it has called, and which pairs it excludes. */
export function settingsWithout(settings: CohortSettings, erased: Erased): CohortSettings {
  const { callForMentors, callForMentees, matching } = settings;
  const { policy } = matching;
  const forbidden = policy.mustHave.forbidden
    .filter(({ menteeId, mentorId }) => !erased.isErased(menteeId) && !erased.isErased(mentorId))
    .map(({ reason, ...pair }) => ({
      ...pair,
      ...(reason !== undefined && { reason: erased.withoutMention(reason) }),
    }));
  return {
    ...settings,
    callForMentors: calledWithout(callForMentors, erased),
    callForMentees: calledWithout(callForMentees, erased),
    matching: { ...matching, policy: { ...policy, mustHave: { ...policy.mustHave, forbidden } } },
  };
}

function calledWithout<Call extends { criteria: { personIds?: string[] | undefined } }>(
  call: Call,
  { isErased, standIn }: Erased,
): Call {
  const { personIds } = call.criteria;
  if (!personIds?.some(isErased)) return call;
  const others = [...new Set(personIds.map((id) => (isErased(id) ? standIn : id)))];
  return { ...call, criteria: { ...call.criteria, personIds: others } };
}
