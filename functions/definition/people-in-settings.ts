import type { CohortSettings } from './definition.ts';

/** Settings that name people by reference: whom HR calls one by one, and the pairs that it excludes. */
export function settingsBy(
  settings: CohortSettings,
  referenceOf: (staffId: string) => string,
): CohortSettings {
  return {
    ...settings,
    callForMentors: callBy(settings.callForMentors, referenceOf),
    callForMentees: callBy(settings.callForMentees, referenceOf),
    matching: withForbidden(settings.matching, ({ menteeId, mentorId, ...pair }) => ({
      ...pair,
      menteeId: referenceOf(menteeId),
      mentorId: referenceOf(mentorId),
    })),
  };
}

/** Settings without what HR wrote of people: why it excludes a pair. */
export function settingsWithout(
  settings: CohortSettings,
  {
    isErased,
    withoutMention,
  }: {
    isErased: (personId: string) => boolean;
    /** What HR wrote of somebody else, without the names of those who are erased. */
    withoutMention: (text: string) => string;
  },
): CohortSettings {
  return {
    ...settings,
    matching: withForbidden(settings.matching, ({ reason, ...pair }) => {
      const isAbout = isErased(pair.menteeId) || isErased(pair.mentorId);
      return { ...pair, ...(reason !== undefined && !isAbout && { reason: withoutMention(reason) }) };
    }),
  };
}

type Matching = CohortSettings['matching'];
type Forbidden = Matching['policy']['mustHave']['forbidden'][number];

function withForbidden(matching: Matching, change: (pair: Forbidden) => Forbidden): Matching {
  const { policy } = matching;
  const forbidden = policy.mustHave.forbidden.map(change);
  return { ...matching, policy: { ...policy, mustHave: { ...policy.mustHave, forbidden } } };
}

function callBy<Call extends { criteria: { personIds?: string[] | undefined } }>(
  call: Call,
  referenceOf: (staffId: string) => string,
): Call {
  const { personIds } = call.criteria;
  if (personIds === undefined) return call;
  return { ...call, criteria: { ...call.criteria, personIds: personIds.map(referenceOf) } };
}
