import { type BuiltInCriterion, CRITERIA, type Criterion } from '../../definition/matching-criteria.ts';
import type { MatchingPolicy } from '../../definition/policy.ts';
import type { LocalisedText } from '../../locales/locale.ts';
import type { CriterionPoints } from '../../pairs/criterion-points.ts';
import { attributeFit } from './fit/attribute.ts';
import { type Fit, FULL } from './fit/fit.ts';
import { goalsFit } from './fit/goals.ts';
import { languagesFit } from './fit/languages.ts';
import { meetingModeFit } from './fit/meeting-mode.ts';
import { seniorityFit } from './fit/seniority.ts';
import { sharedHours } from './fit/shared-hours.ts';
import { siteFit } from './fit/site.ts';
import { skillsFit } from './fit/skills.ts';
import { timeZoneFit } from './fit/time-zone.ts';
import { menteeWishFit, mentorWishFit } from './fit/wishes.ts';
import type { MenteeProfile, MentorProfile } from './profile.ts';

/** A perfect pair. */
const MOST_POINTS = 10_000;

/** The points of every pair, by the numbers of mentee and mentor in their lists. */
export interface Points {
  /** An integer of 0 to {@link MOST_POINTS}. */
  of(mentee: number, mentor: number): number;
  /** The mentee's points with each mentor. */
  fill(mentee: number, points: Int16Array): void;
  /** The same by criterion, with the facts; the points add up to {@link Points.of}. */
  byCriterion(mentee: number, mentor: number): CriterionPoints[];
}

/**
 * What the policy's weights make of each pair.
 *
 * @param skills HR's list, whose labels are found in free text too
 */
export function pointsUnder(
  policy: MatchingPolicy,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  skills: readonly { label: LocalisedText }[] = [],
): Points {
  const fits = weightedFits(policy, mentees, mentors, skills);
  const shares = new Uint16Array(mentors.length);
  return {
    of(i, j) {
      let sum = 0;
      for (const { fit, pointsOf } of fits) sum += pointsOf[fit.share(i, j)] ?? 0;
      return sum;
    },
    fill(i, points) {
      points.fill(0);
      for (const { fit, pointsOf } of fits) {
        fit.fillShares(i, shares);
        for (let j = 0; j < shares.length; j++)
          points[j] = (points[j] ?? 0) + (pointsOf[shares[j] ?? 0] ?? 0);
      }
    },
    byCriterion: (i, j) =>
      fits.map(({ criterion, fit, most, pointsOf }) => ({
        criterion,
        points: pointsOf[fit.share(i, j)] ?? 0,
        of: most,
        facts: fit.facts(i, j),
      })),
  };
}

interface WeightedFit {
  criterion: Criterion;
  fit: Fit;
  /** Points of a full share; over all criteria they add up to {@link MOST_POINTS}. */
  most: number;
  /** The points of each share. */
  pointsOf: Int16Array;
}

function weightedFits(
  policy: MatchingPolicy,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  skills: readonly { label: LocalisedText }[],
): WeightedFit[] {
  const builtIn: Record<BuiltInCriterion, () => Fit> = {
    skills: () => skillsFit(mentees, mentors),
    goals: () => goalsFit(mentees, mentors, skills),
    languages: () => languagesFit(mentees, mentors),
    seniority: () => seniorityFit(mentees, mentors, policy.seniorityGap),
    site: () => siteFit(mentees, mentors),
    timeZone: () => timeZoneFit(sharedHours(mentees, mentors)),
    meetingMode: () => meetingModeFit(mentees, mentors),
    menteeWish: () => menteeWishFit(mentees, mentors),
    mentorWish: () => mentorWishFit(mentees, mentors),
  };
  const weighed = [
    ...CRITERIA.map((criterion) => ({
      criterion,
      weight: policy.weights[criterion],
      prepare: builtIn[criterion],
    })),
    ...policy.attributes.map((attribute) => ({
      criterion: `attribute:${attribute.column}` as const,
      weight: attribute.weight,
      prepare: () => attributeFit(mentees, mentors, attribute),
    })),
  ].filter(({ weight }) => weight > 0);
  const most = shared(weighed.map(({ weight }) => weight));
  return weighed.map(({ criterion, prepare }, at) => {
    const full = most[at] ?? 0;
    return { criterion, fit: prepare(), most: full, pointsOf: pointsByShare(full) };
  });
}

function pointsByShare(most: number): Int16Array {
  const points = new Int16Array(FULL + 1);
  for (let share = 0; share <= FULL; share++) points[share] = Math.floor((most * share) / FULL);
  return points;
}

/** Divides {@link MOST_POINTS} by the weights into whole numbers, largest remainder first. */
function shared(weights: number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (MOST_POINTS * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = MOST_POINTS - whole.reduce((total, points) => total + points, 0);
  const byRemainder = exact.map((points, at) => ({ at, rest: points - Math.floor(points) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
