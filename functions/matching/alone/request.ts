import * as z from 'zod';
import { MatchingPolicy } from '../../definition/policy.ts';
import { Person, PersonId } from '../../directory/person.ts';
import { issueText, Locale, type Localised, LocalisedText } from '../../locales/locale.ts';
import { MenteeProfile, MentorProfile } from '../rules/profile.ts';

const PairOfIds = z.strictObject({ menteeId: PersonId, mentorId: PersonId });
const Pairs = z.array(PairOfIds).max(20_000).default([]);
/** As many as a matching is ever asked for in one request. */
const MOST_PEOPLE = 20_000;

/** People and a policy, to be matched without a cohort: nothing of it is stored. */
export const MatchingRequest = z
  .strictObject({
    locale: Locale.default('en'),
    policy: MatchingPolicy.prefault({}),
    skills: z
      .array(z.strictObject({ id: z.string().max(40), label: LocalisedText }))
      .max(100)
      .default([]),
    mentors: z.array(MentorProfile).max(MOST_PEOPLE),
    mentees: z.array(MenteeProfile).max(MOST_PEOPLE),
    /** People who take no part but stand in a reporting chain between those who do. */
    directory: z.array(Person).max(50_000).default([]),
    locked: Pairs,
    forbidden: Pairs,
    declined: Pairs,
    current: Pairs,
    /** Pairs both have said yes to, which may end for another mentor of the mentee's. */
    movable: Pairs,
    seed: z.number().int().min(0).max(0xffff_ffff).default(0),
  })
  .superRefine(checkIds);
export type MatchingRequest = z.infer<typeof MatchingRequest>;

/** Each person once per side; locked pairs only of people who take part, one per mentee. */
function checkIds(
  request: {
    mentors: MentorProfile[];
    mentees: MenteeProfile[];
    locked: { menteeId: string; mentorId: string }[];
    forbidden: { menteeId: string; mentorId: string }[];
    movable: { menteeId: string; mentorId: string }[];
  },
  context: z.RefinementCtx,
): void {
  const sides = { mentors: new Set<string>(), mentees: new Set<string>() };
  for (const side of ['mentors', 'mentees'] as const) {
    request[side].forEach(({ person }, at) => {
      if (sides[side].has(person.id)) {
        context.addIssue({
          code: 'custom',
          path: [side, at, 'person', 'id'],
          message: issueText({ en: `${person.id} is listed twice`, fr: `${person.id} figure deux fois` }),
        });
      }
      sides[side].add(person.id);
    });
  }
  const forbidden = new Set(request.forbidden.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`));
  const lockedMentees = new Set<string>();
  request.locked.forEach(({ menteeId, mentorId }, at) => {
    const refuse = (field: string, text: Localised) =>
      context.addIssue({ code: 'custom', path: ['locked', at, field], message: issueText(text) });
    if (!sides.mentees.has(menteeId))
      refuse('menteeId', {
        en: `${menteeId} is not among the mentees`,
        fr: `${menteeId} n’est pas parmi les personnes accompagnées`,
      });
    if (!sides.mentors.has(mentorId))
      refuse('mentorId', {
        en: `${mentorId} is not among the mentors`,
        fr: `${mentorId} n’est pas parmi les mentors`,
      });
    if (lockedMentees.has(menteeId))
      refuse('menteeId', {
        en: `${menteeId} is locked to two mentors`,
        fr: `${menteeId} est fixé à deux mentors`,
      });
    if (forbidden.has(`${menteeId} ${mentorId}`))
      refuse('mentorId', {
        en: 'the pair is locked and forbidden',
        fr: 'le binôme est à la fois fixé et interdit',
      });
    lockedMentees.add(menteeId);
  });
  const menteesUnderWay = new Set<string>();
  request.movable.forEach(({ menteeId }, at) => {
    const message = issueText({
      en: `${menteeId} has two pairs under way`,
      fr: `${menteeId} a deux binômes en cours`,
    });
    if (menteesUnderWay.has(menteeId))
      context.addIssue({ code: 'custom', path: ['movable', at, 'menteeId'], message });
    menteesUnderWay.add(menteeId);
  });
}
