/** What stays although it leads to a person. */
export interface Kept {
  what: /** The person's id, and what they did. */
    | 'id'
    /** Their id as one half of a pair's, in what is the other one's. */
    | 'pairId'
    /** Who runs the programme. */
    | 'contacts'
    /** What leadership was given, which says nothing of anybody by name. */
    | 'report'
    /** A hash, by which somebody is recognised whom one knows already. */
    | 'fingerprint';
  /** Until the cohort's personal data is erased, or beyond. */
  until: 'retention' | 'always';
  because: string;
}

/** `ids` of persons and what they did, or `words`: names, addresses, answers, what was written about somebody. */
type Holds = 'ids' | 'words';

/** Of a kind whose key names the person it is about. */
export type PrivacyByKey = {
  holds: Holds;
  erased: readonly ['byKey'] | readonly ['byKey', 'byRule'];
  keeps?: Kept;
};

/** Of any other kind: nothing in it leads to a person, or it says what becomes of one who is erased. */
export type Privacy =
  | { holds: 'nothing' }
  | { holds: Holds; erased: readonly ['byRule']; keeps?: Kept }
  | { holds: Holds; erased: readonly []; keeps: Kept };

/** Whether it outlives the erasure of a cohort's personal data. */
export function outlivesRetention(privacy: Privacy | PrivacyByKey): boolean {
  return privacy.holds === 'nothing' || privacy.keeps?.until === 'always';
}
