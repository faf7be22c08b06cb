/** Mentees and mentors are numbered from 0. Scores are points; see {@link AssignmentProblem.score}. */
export interface AssignmentProblem {
  mentees: number;
  /** Places of each mentor, 0 to 255; its length is the number of mentors. */
  capacities: ArrayLike<number>;
  /** An integer of 0 to 10,000 points, or -1 for a pair that is excluded. Always the same for the same pair. */
  score(mentee: number, mentor: number): number;
  /** All scores of a mentee, by mentor, for whoever can compute them together. Holds until the next call. */
  scoresOf?(mentee: number): ArrayLike<number>;
  /** Pairs that hold whatever their score. */
  locked?: Array<[mentee: number, mentor: number]>;
  forbidden?: Array<[mentee: number, mentor: number]>;
  /** Pairs that exist already: each gets `stayBonus` and wins ties. */
  current?: Array<[mentee: number, mentor: number]>;
  /**
   * Pairs under way that end only for another, at most one per mentee: the mentee is served in any case, before
   * those who come first and under `total` too. They get `stayBonus`, win ties, and no floor holds for them: the
   * two have said yes. Together they must fit the capacities, or nobody is promised anything.
   */
  movable?: Array<[mentee: number, mentor: number]>;
  /** Points, an integer of 0 to 10,000. */
  stayBonus?: number;
  /** No pair scores less, as far as that leaves nobody out who could be served. */
  floor?: number | 'highest';
  /**
   * One per mentee, 1 for who comes first: as many as possible are served in all, and among all ways to do so as
   * many as possible of these, before the floor and any points. Under `total` nobody comes before points, and
   * it is ignored.
   */
  first?: ArrayLike<number>;
  /** `served` (the default) serves as many as possible, whatever it costs; `total` maximises points alone. */
  objective?: 'served' | 'total';
  /** Chooses between assignments that are equally good. */
  seed?: number;
  /**
   * What tells people apart whatever their number: a hash of their id, say; whole numbers of up to 53 bits. Without
   * them people are told apart by their scores, which takes another pass over all pairs and cannot tell twins apart.
   */
  menteeKeys?: ArrayLike<number>;
  mentorKeys?: ArrayLike<number>;
}

export interface AssignOptions {
  /** Stop after about this long and say how far from the optimum the result may be. */
  timeBudgetMs?: number;
  /** Milliseconds from any origin; the process's own clock when left out. */
  clock?: () => number;
  /** Up to this many pairs are all kept at once; 20,000 when left out. It changes speed, never the result. */
  keepUpTo?: number;
}

/**
 * The proof that an assignment is optimal, by duality: prices that no admissible pair can beat and that the
 * assignment attains. All are exact binary fractions of a point.
 */
export interface Certificate {
  /** Points the mentee's place in the assignment is worth. */
  menteePrices: Float64Array;
  /** Points that one place more with this mentor is worth. */
  mentorPrices: Float64Array;
  /**
   * Who may be short: 1 for a mentee whom every fullest assignment serves, 0 for one who competes. To serve one
   * who comes first counts twice, and one of a pair under way three times, so that with such mentees there are
   * levels of 2 and 3. Under `total` to serve one of a pair under way counts once, anybody else nothing.
   */
  menteeLevels: Uint8Array;
  /** 1 for a mentor whose places run out in every fullest assignment; more where they run out for those above. */
  mentorLevels: Uint8Array;
  /** Points by which the total may fall short of the best; 0: proven optimal. */
  gap: number;
  /** How many more mentees might be served; 0: proven to be as many as possible. */
  servedGap: number;
  /**
   * A pair is worth its tie-break beside its points: the first so many of the 32 bits of its hash, and as much
   * again as they can say for a pair that exists already. With `mix` for Murmur3's finaliser and all sums of 32 bits,
   * a person's hash is `mix(mix(low ^ seed) + high)` of the lower 32 and the upper bits of the key, with the seed's
   * complement for mentors; a pair's is `mix(mentee's + 0x9e3779b1 * mentor's)`.
   */
  hashBits: number;
  /** What a tie-break of one is worth, in points: so little that all tie-breaks together never come to a point. */
  hashUnit: number;
  /** Only where the problem has none: the keys that people were told apart by. */
  keys?: { mentees: ArrayLike<number>; mentors: ArrayLike<number> };
  /** Only with a floor: that it costs nobody a place or their turn, and that no higher one is possible. */
  floor?: FloorProof;
}

/**
 * Covers of the pairs without a floor, and of those above it unless it is the one asked for: one for all mentees,
 * then one for those whose service counts more, and so on as far as there are such among those not locked.
 */
export interface FloorProof {
  served: Cover[];
  above?: Cover[];
  /**
   * Only where points decide who is served: the mentor of each mentee (-1: none) in an assignment that keeps to the
   * floor and serves as many as without. Locked pairs are left out.
   */
  kept?: Int32Array;
}

/**
 * A proof that nobody more can be served: every admissible pair has its mentee or its mentor in the cover, and
 * the cover's mentees and places together are as many as are served (König).
 */
export interface Cover {
  mentees: Uint8Array;
  mentors: Uint8Array;
}

export interface Assignment {
  /** The mentor of each mentee; -1: unmatched. */
  mentorOf: Int32Array;
  served: number;
  /** Points of all pairs, without stay bonus. */
  total: number;
  /** The floor that held; 0 without one. */
  floor: number;
  certificate: Certificate;
  /** How often candidates were priced in. */
  rounds: number;
  /** Calls of `score`. */
  evaluations: number;
}
