/** What stays although it leads to a person. */
interface Kept {
  what: /** Who runs the programme. */
    | 'contacts'
    /** What leadership was given, which says nothing of anybody by name. */
    | 'report'
    /** A hash, by which somebody is recognised whom one knows already. */
    | 'fingerprint';
  /** Beyond the erasure of the cohort's personal data. */
  until: 'always';
  because: string;
}

/**
 * People by their random reference and what was done, in `references`: it stays, and leads nowhere once their entry in
 * the directory is erased. In `words` there is more: HR's id, names, addresses, answers, what was written about somebody.
 */
type Holds = 'references' | 'words';

/** Of a kind whose key names the person it is about. */
export type PrivacyByKey = {
  holds: Holds;
  erased: readonly ['byKey'] | readonly ['byKey', 'byRule'];
};

/** Of any other kind: nothing in it leads to a person, or it says what becomes of one who is erased. */
export type Privacy =
  | { holds: 'nothing' }
  /** The trail stays for good; anything else goes with the cohort's personal data. */
  | { holds: 'references'; until: 'retention' | 'always' }
  | { holds: Holds; erased: readonly ['byRule']; keeps?: Kept }
  | { holds: Holds; erased: readonly []; keeps: Kept };

/** Whether it outlives the erasure of a cohort's personal data. */
export function outlivesRetention(privacy: Privacy | PrivacyByKey): boolean {
  if (privacy.holds === 'nothing' || 'keeps' in privacy) return true;
  return 'until' in privacy && privacy.until === 'always';
}
