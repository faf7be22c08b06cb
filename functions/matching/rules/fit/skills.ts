import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Codes } from './codes.ts';
import { type Fit, FULL } from './fit.ts';

const HIGHEST_LEVEL = 4;

/** Each skill sought counts by its importance, times the mentor's level of 4. */
export function skillsFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const codes = new Codes();
  const sought = mentees.map(({ skills }) => {
    const strongest = new Map<number, number>();
    for (const { id, importance } of skills) {
      strongest.set(codes.of(id), Math.max(importance, strongest.get(codes.of(id)) ?? 0));
    }
    return [...strongest].map(([skill, importance]) => ({ skill, importance }));
  });
  for (const mentor of mentors) for (const { id } of mentor.skills) codes.of(id);
  /** By skill, the level of each mentor: a mentee's skills are then added up for all mentors at once. */
  const levels = Array.from({ length: codes.size }, () => new Uint8Array(mentors.length));
  mentors.forEach(({ skills }, j) => {
    for (const { id, level } of skills) {
      const ofSkill = levels[codes.of(id)];
      if (ofSkill) ofSkill[j] = Math.max(level, ofSkill[j] ?? 0);
    }
  });
  const most = sought.map(
    (skills) => HIGHEST_LEVEL * skills.reduce((sum, { importance }) => sum + importance, 0),
  );
  const sums = new Uint16Array(mentors.length);
  return {
    share(i, j) {
      const wanted = sought[i] ?? [];
      if (wanted.length === 0) return 0;
      let sum = 0;
      for (const { skill, importance } of wanted) sum += importance * (levels[skill]?.[j] ?? 0);
      return Math.round((FULL * sum) / (most[i] ?? 1));
    },
    fillShares(i, shares) {
      sums.fill(0);
      for (const { skill, importance } of sought[i] ?? []) addTimes(importance, levels[skill], sums);
      const all = most[i] ?? 0;
      for (let j = 0; j < sums.length; j++) {
        shares[j] = all === 0 ? 0 : Math.round((FULL * (sums[j] ?? 0)) / all);
      }
    },
    facts: (i, j) =>
      (sought[i] ?? [])
        .map(({ skill, importance }) => ({
          criterion: 'skills' as const,
          skill: codes.value(skill),
          importance,
          level: levels[skill]?.[j] ?? 0,
        }))
        .filter(({ level }) => level > 0)
        .sort((a, b) => b.importance * b.level - a.importance * a.level || (a.skill < b.skill ? -1 : 1)),
  };
}

function addTimes(times: number, values: Uint8Array | undefined, sums: Uint16Array): void {
  if (!values) return;
  for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] ?? 0) + times * (values[j] ?? 0);
}
