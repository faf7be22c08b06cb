/** Above, nothing is computed while a page waits: the state machine does it, with more time and memory. */
export const MOST_MENTEES_ON_A_PAGE = 2_000;

/**
 * Mentees times mentors up to which a page also finds out how firm the pairs are. That is twenty matchings: four
 * seconds for 450 mentees and 330 mentors, of the 29 that a page has, and a page has half a processor.
 */
export const MOST_COMBINATIONS_ANEW = 150_000;
