import * as z from 'zod';
import { demographicReason } from '../directory/demographics.ts';
import { PersonId } from '../directory/person.ts';
import { issueText, type Localised } from '../locales/locale.ts';
import { CRITERIA } from './matching-criteria.ts';

/** One of HR's own columns in `person.attributes`. */
const Column = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .superRefine((name, context) => {
    const reason = demographicReason(name);
    if (reason) context.addIssue({ code: 'custom', message: issueText(named(name, reason)) });
  });

const Weight = z
  .number({ error: issueText({ en: 'must be a number', fr: 'doit être un nombre' }) })
  .min(0, issueText({ en: 'must not be negative', fr: 'ne doit pas être négatif' }))
  .max(1000, issueText({ en: 'must be at most 1000', fr: 'doit valoir au plus 1000' }));

/** Which way HR's column counts: the two should have the same value in it, or different ones. */
const Prefer = z.enum(['same', 'different']);

/**
 * Relative weights: only their proportions count. Shared goals and skills lead because perceived similarity in
 * them is the strongest antecedent of a good relationship, and having had a say comes next (Allen, Eby & Lentz
 * 2006). The figures themselves are a proposal.
 */
const Weights = z
  .strictObject(
    {
      skills: Weight.default(40),
      goals: Weight.default(15),
      languages: Weight.default(10),
      seniority: Weight.default(10),
      site: Weight.default(3),
      timeZone: Weight.default(4),
      meetingMode: Weight.default(5),
      menteeWish: Weight.default(20),
      mentorWish: Weight.default(10),
    },
    { error: unknownWeight },
  )
  .prefault({});

function unknownWeight(issue: { code: string; keys?: string[] }): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const keys = issue.keys ?? [];
  for (const key of keys) {
    const reason = demographicReason(key);
    if (reason) return issueText(named(key, reason));
  }
  return issueText({
    en: `Unknown criterion: ${keys.join(', ')}. Known: ${CRITERIA.join(', ')}; HR's own columns go into "attributes".`,
    fr: `Critère inconnu : ${keys.join(', ')}. Les critères sont ${CRITERIA.join(', ')} ; vos propres colonnes vont dans "attributes".`,
  });
}

function named(name: string, { en, fr }: Localised): Localised {
  return { en: `"${name}" ${en}`, fr: `"${name}" ${fr}` };
}

/** Rules that hold whatever the points. The reporting chain is no choice: what must never be. */
const MustHave = z
  .strictObject({
    reportingChain: z
      .literal(true, {
        error: issueText({
          en: 'The rule on the reporting chain cannot be switched off.',
          fr: 'La règle sur la ligne hiérarchique ne peut pas être désactivée.',
        }),
      })
      .default(true),
    sameTeam: z.boolean().default(true),
    commonLanguage: z.boolean().default(true),
    /** Fewest hours that two working days of 9 to 17 o'clock must share; 0 switches the rule off. */
    sharedHours: z.number().min(0).max(8).default(3),
    earlierDeclined: z.boolean().default(true),
    /** Who was a pair in another cohort before is not proposed as one again, as long as that one keeps personal data. */
    earlierPairs: z.boolean().default(true),
    conflict: z.boolean().default(true),
    attributes: z
      .array(z.strictObject({ column: Column, must: Prefer }))
      .max(10)
      .default([]),
    /** Pairs HR excludes from the start. */
    forbidden: z
      .array(
        z.strictObject({ menteeId: PersonId, mentorId: PersonId, reason: z.string().max(400).optional() }),
      )
      .max(10_000)
      .default([]),
  })
  .prefault({});

/** What comes first. `highestFloor` also serves as many as possible, then lifts the worst pair. */
export const Objective = z.enum(['mostServed', 'bestTotal', 'highestFloor']);
export type Objective = z.infer<typeof Objective>;

/**
 * Matching again: pairs that both have said yes to stay whatever it costs, or may end for another mentor of the
 * mentee's where that brings more than the stay bonus. Nobody loses a mentor without another one.
 */
export const PairsUnderWay = z.enum(['stay', 'mayMove']);
export type PairsUnderWay = z.infer<typeof PairsUnderWay>;

/** Weights, must-have rules and capacity of the matching, as HR sets them. Everything has a default. */
export const MatchingPolicy = z
  .strictObject({
    /** Mentees per mentor unless the mentor's own places say less. */
    capacity: z.number().int().min(1).max(3).default(1),
    objective: Objective.default('mostServed'),
    /** No pair below this many of 10,000 points, as long as that leaves nobody unserved who could be served. */
    floor: z.number().int().min(0).max(10_000).default(0),
    /** Points added to a pair that exists already, when matching again. A tenth of the scale broke 16 pairs of 2,000 where none broke 265. */
    stayBonus: z.number().int().min(0).max(10_000).default(1000),
    /** Accepted pairs are locked by default. Measured on 2,000 after 2 % of mentors left: locking costs 0.55 % of the total, a stay bonus of a tenth of the scale 0.37 % and 16 pairs. */
    pairsUnderWay: PairsUnderWay.default('stay'),
    weights: Weights,
    attributes: z
      .array(z.strictObject({ column: Column, weight: Weight, prefer: Prefer.default('same') }))
      .max(10)
      .default([]),
    /** How many grades above the mentee a mentor is best placed; outside, points fall by a quarter a grade. */
    seniorityGap: z
      .strictObject({
        from: z.number().int().min(-20).max(100).default(1),
        to: z.number().int().min(-20).max(100).default(4),
      })
      .refine((gap) => gap.from <= gap.to, {
        error: issueText({ en: '"from" is above "to"', fr: '"from" dépasse "to"' }),
        path: ['from'],
      })
      .prefault({}),
    mustHave: MustHave,
  })
  .refine(hasWeight, {
    error: issueText({
      en: 'All weights are zero: nothing would tell pairs apart.',
      fr: 'Tous les poids sont nuls : rien ne distinguerait les binômes.',
    }),
    path: ['weights'],
  })
  .refine((policy) => isUnique(policy.attributes.map((attribute) => attribute.column)), {
    error: issueText({ en: 'A column is weighed twice.', fr: 'Une colonne est pondérée deux fois.' }),
    path: ['attributes'],
  });
export type MatchingPolicy = z.infer<typeof MatchingPolicy>;

function hasWeight(policy: { weights: Record<string, number>; attributes: { weight: number }[] }): boolean {
  return (
    Object.values(policy.weights).some((weight) => weight > 0) ||
    policy.attributes.some((attribute) => attribute.weight > 0)
  );
}

function isUnique(names: string[]): boolean {
  return new Set(names).size === names.length;
}
