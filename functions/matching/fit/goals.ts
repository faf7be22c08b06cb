import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Codes } from './codes.ts';
import { contentWords } from './content-words.ts';
import { type Fit, FULL } from './fit.ts';

/** This many words in common are as much as free text can say. */
const ENOUGH = 4;

/** Words of content that both sides use for what they want to reach and what they can help with. */
export function goalsFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const codes = new Codes();
  const coded = (goals: string) => {
    const written = new Map<number, string>();
    for (const { stem, word } of contentWords(goals)) {
      const code = codes.of(stem);
      if (!written.has(code)) written.set(code, word);
    }
    return written;
  };
  const sought = mentees.map(({ goals }) => coded(goals));
  const offered = mentors.map(({ goals }) => coded(goals));
  const soughtCodes = sought.map((words) => Int32Array.from(words.keys()));
  return {
    share(i, j) {
      const theirs = offered[j];
      const own = soughtCodes[i];
      if (!theirs || !own || theirs.size === 0) return 0;
      let shared = 0;
      for (const code of own) if (theirs.has(code)) shared++;
      return Math.round((FULL * Math.min(shared, ENOUGH)) / ENOUGH);
    },
    facts(i, j) {
      const words = [...(sought[i] ?? [])].filter(([code]) => offered[j]?.has(code)).map(([, word]) => word);
      return words.length === 0 ? [] : [{ criterion: 'goals', words: words.slice(0, 2 * ENOUGH) }];
    },
  };
}
