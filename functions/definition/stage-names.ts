/**
 * The stages of a cohort, in their order: the one list of them. The schemas, the board, the mails and the machines
 * are made from it or must name each of it. A file of values only, so that workflows and infra may import it too.
 */
export const STAGES = ['callForMentors', 'matching', 'kickoff', 'checkIns', 'evaluation'] as const;
export type Stage = (typeof STAGES)[number];
