import type { Fact } from '../../pairs/fact.ts';

/** Who reads: one of the two, addressed as "you", or HR, who reads about both. */
export type Reader = 'mentee' | 'mentor' | 'hr';

/** What a sentence needs to know of the pair and of who reads. */
export interface Telling {
  mentee: string;
  mentor: string;
  reader: Reader;
  skill(id: string): string;
}

/** What the data leave open about the two. */
export type UnknownFact = Extract<Fact, { unknown: true }>;

export type KnownFact = Exclude<Fact, { unknown: true }>;

/** The sentences of one language. */
export interface Sentences {
  /** Undefined for what is not for this reader. */
  known: (fact: KnownFact, telling: Telling) => string | undefined;
  /** For HR: what nobody knows, in one sentence. */
  unknown: (criteria: readonly UnknownFact['criterion'][], telling: Telling) => string;
}
