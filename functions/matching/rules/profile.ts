import * as z from 'zod';
import { Person, PersonId } from '../../directory/person.ts';
import { issueText } from '../../locales/locale.ts';
import { MeetingMode } from '../../pairs/meeting-mode.ts';

const SkillId = z.string().trim().min(1).max(40);
const SpokenLanguages = z
  .array(
    z.string().regex(
      /^[a-z]{2}$/,
      issueText({
        en: 'must be a language of two lower-case letters (ISO 639-1), such as "de"',
        fr: 'doit être une langue en deux minuscules (ISO 639-1), comme "de"',
      }),
    ),
  )
  .max(12);

const participant = {
  person: Person,
  /** In the participant's own words: what they want to work on, or what they can help with. */
  goals: z.string().max(4000).default(''),
  /** Languages for the conversations; when left out, those of the directory. */
  languages: SpokenLanguages.optional(),
  meetingMode: MeetingMode.default('either'),
  /** Up to three people they would like, best first. */
  wishes: z.array(PersonId).max(3).default([]),
  /** People they must not be paired with. No reason is asked. */
  avoid: z.array(PersonId).max(20).default([]),
};

/** A person who offers to be a mentor: the directory's entry and their application. */
export const MentorProfile = z.strictObject({
  ...participant,
  /** Level 1 (learning it) to 4 (others learn it from me). */
  skills: z
    .array(z.strictObject({ id: SkillId, level: z.number().int().min(1).max(4) }))
    .max(40)
    .default([]),
  /** Mentees still wanted; the policy's capacity is the upper limit. */
  places: z.number().int().min(0).max(3).default(1),
});
export type MentorProfile = z.infer<typeof MentorProfile>;

/** A person who asks for a mentor: the directory's entry and their application. */
export const MenteeProfile = z.strictObject({
  ...participant,
  /** Importance 1 (welcome) to 3 (this is why I apply). */
  skills: z
    .array(z.strictObject({ id: SkillId, importance: z.number().int().min(1).max(3) }))
    .max(40)
    .default([]),
});
export type MenteeProfile = z.infer<typeof MenteeProfile>;

/** The languages a participant can hold the conversations in; the one they are written to in first, if it is one. */
export function languagesOf({ person, languages }: MentorProfile | MenteeProfile): string[] {
  const spoken = [...new Set(languages ?? [person.language, ...(person.spokenLanguages ?? [])])];
  return spoken.sort((a, b) => Number(b === person.language) - Number(a === person.language));
}
