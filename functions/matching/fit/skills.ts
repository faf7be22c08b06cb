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
  const width = codes.size;
  const levels = new Uint8Array(mentors.length * width);
  mentors.forEach(({ skills }, j) => {
    for (const { id, level } of skills) {
      const at = j * width + codes.of(id);
      levels[at] = Math.max(level, levels[at] ?? 0);
    }
  });
  const most = sought.map(
    (skills) => HIGHEST_LEVEL * skills.reduce((sum, { importance }) => sum + importance, 0),
  );
  return {
    share(i, j) {
      const wanted = sought[i] ?? [];
      if (wanted.length === 0) return 0;
      let sum = 0;
      for (const { skill, importance } of wanted) sum += importance * (levels[j * width + skill] ?? 0);
      return Math.round((FULL * sum) / (most[i] ?? 1));
    },
    facts: (i, j) =>
      (sought[i] ?? [])
        .map(({ skill, importance }) => ({
          criterion: 'skills' as const,
          skill: codes.value(skill),
          importance,
          level: levels[j * width + skill] ?? 0,
        }))
        .filter(({ level }) => level > 0)
        .sort((a, b) => b.importance * b.level - a.importance * a.level || (a.skill < b.skill ? -1 : 1)),
  };
}
