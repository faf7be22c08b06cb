/** Above, nothing is computed while a page waits: the state machine does it, with more time and memory. */
const MOST_MENTEES_ON_A_PAGE = 2_000;

/**
 * Mentees times mentors up to which a page also finds out how firm the pairs are. That is twenty matchings: three
 * seconds for 1,000 mentees and 600 mentors on a whole processor, of the 29 that a page has; it has half of one.
 */
export const MOST_COMBINATIONS_ANEW = 600_000;

/** Whether matching so many is for the state machine. Mentees whose pair is under way count where they may move. */
export function isTooLargeForPage({ mentees, movable }: { mentees: number; movable: number }): boolean {
  return mentees + movable > MOST_MENTEES_ON_A_PAGE;
}
