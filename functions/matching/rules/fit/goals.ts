import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Codes } from './codes.ts';
import { contentWords } from './content-words.ts';
import { type Fit, FULL } from './fit.ts';

/** This many words in common are as much as free text can say. */
const ENOUGH = 4;
/** More words in one sentence are a list. */
const NAMED = 3;
/** A word that more than half of everybody uses tells nobody apart; among few people it may still be meant. */
const TOO_COMMON = { share: 0.5, people: 8 };

/** The words of one person by code, as they wrote them. */
type Written = Map<number, string>;

/** Words of content that both sides use for what they want to reach and what they can help with. */
export function goalsFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const codes = new Codes();
  const written = [...mentees, ...mentors].map(({ goals }) => wordsOf(goals, codes));
  const users = usersByCode(written);
  const limit = Math.max(TOO_COMMON.people, TOO_COMMON.share * written.length);
  for (const words of written) {
    for (const code of words.keys()) if ((users.get(code) ?? 0) > limit) words.delete(code);
  }
  const sought = written.slice(0, mentees.length);
  const offered = written.slice(mentees.length);
  const soughtCodes = sought.map((words) => Int32Array.from(words.keys()));
  const writers = mentorsByCode(offered);
  const shareOf = (shared: number) => Math.round((FULL * Math.min(shared, ENOUGH)) / ENOUGH);
  return {
    fillShares(i, shares) {
      shares.fill(0);
      for (const code of soughtCodes[i] ?? []) {
        for (const j of writers.get(code) ?? []) shares[j] = (shares[j] ?? 0) + 1;
      }
      for (let j = 0; j < shares.length; j++) shares[j] = shareOf(shares[j] ?? 0);
    },
    share(i, j) {
      const theirs = offered[j];
      const own = soughtCodes[i];
      if (!theirs || !own || theirs.size === 0) return 0;
      let shared = 0;
      for (const code of own) if (theirs.has(code)) shared++;
      return shareOf(shared);
    },
    facts(i, j) {
      const words = [...(sought[i] ?? [])]
        .filter(([code]) => offered[j]?.has(code))
        .map(([code, word]) => ({ word, users: users.get(code) ?? 0 }))
        // What few others write says most about the two; a longer word mostly says more than a short one.
        .sort((a, b) => a.users - b.users || b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
        .slice(0, NAMED)
        .map(({ word }) => word);
      return words.length === 0 ? [] : [{ criterion: 'goals', words }];
    },
  };
}

function wordsOf(goals: string, codes: Codes): Written {
  const written: Written = new Map();
  for (const { stem, word } of contentWords(goals)) {
    const code = codes.of(stem);
    if (!written.has(code)) written.set(code, word);
  }
  return written;
}

function mentorsByCode(offered: readonly Written[]): Map<number, number[]> {
  const writers = new Map<number, number[]>();
  offered.forEach((words, j) => {
    for (const code of words.keys()) {
      const known = writers.get(code);
      if (known) known.push(j);
      else writers.set(code, [j]);
    }
  });
  return writers;
}

function usersByCode(written: readonly Written[]): Map<number, number> {
  const users = new Map<number, number>();
  for (const words of written) {
    for (const code of words.keys()) users.set(code, (users.get(code) ?? 0) + 1);
  }
  return users;
}
