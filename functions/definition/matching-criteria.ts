import * as z from 'zod';
import type { Localised } from '../locales/locale.ts';

/** What HR can weigh. Each measures the fit of a mentee and a mentor; none is about who a person is. */
export const CRITERIA = [
  'skills',
  'goals',
  'languages',
  'seniority',
  'site',
  'timeZone',
  'meetingMode',
  'menteeWish',
  'mentorWish',
] as const;

export type BuiltInCriterion = (typeof CRITERIA)[number];

/** One of HR's own columns as a criterion or a rule: `attribute:branch`. */
export const ColumnId = z.templateLiteral(['attribute:', z.string()]);

/** A built-in criterion, or one of HR's own columns. */
export const Criterion = z.union([z.enum(CRITERIA), ColumnId]);
export type Criterion = z.infer<typeof Criterion>;

const WORDS: ReadonlyMap<string, Localised> = new Map(
  Object.entries({
    skills: { en: 'Skills sought and offered', fr: 'Compétences recherchées et proposées' },
    goals: { en: 'Goals', fr: 'Objectifs' },
    languages: { en: 'Language of conversation', fr: 'Langue des échanges' },
    seniority: { en: 'Difference in seniority', fr: 'Écart de niveau' },
    site: { en: 'Same site', fr: 'Même site' },
    timeZone: { en: 'Shared working hours', fr: 'Heures de travail communes' },
    meetingMode: { en: 'Way of meeting', fr: 'Façon de se rencontrer' },
    menteeWish: { en: 'Wish of the mentee', fr: 'Souhait de la personne accompagnée' },
    mentorWish: { en: 'Wish of the mentor', fr: 'Souhait du mentor' },
  } satisfies Record<BuiltInCriterion, Localised>),
);

/** The criterion's name for people. HR's own columns keep the name HR gave them. */
export function criterionInWords(criterion: Criterion): Localised {
  const name = columnOf(criterion) ?? criterion;
  return WORDS.get(criterion) ?? { en: name, fr: name };
}

/** HR's column behind a criterion or rule id such as `attribute:branch`; undefined for the built-in ones. */
export function columnOf(id: string): string | undefined {
  return id.startsWith('attribute:') ? id.slice('attribute:'.length) : undefined;
}
