import type { Key } from './table.ts';

/**
 * Where each thing lies in the one table. `#` separates the parts of a key, `~` the parts of an identifier;
 * neither can be part of a person's id.
 *
 * | partition | sort keys |
 * |---|---|
 * | `COHORT#c` | `COHORT`, `PERSON#p`, `MENTOR#p`, `MENTEE#p`, `PAIR#mentee~mentor`, `PAIROF#p#pair`, `ROUND#r`, `PROPOSAL#n`, `PROPOSED#n#part`, `REASON#n#revision`, `ALERT#id`, `EVENT#at#id`, `REPORT`, `WISHLIST` |
 * | `ROUND#c#r` | `AUDIENCE#n`, `REQUEST#q`, `PENDING#q`, `MAIL#wave#q` |
 * | `LINK#hash` | `LINK` |
 * | `COHORTS` | `createdAt#c` |
 * | `LAUNCH#key` | `LAUNCH` |
 * | `ADDRESS#hash` | `ADDRESS` |
 */
export const cohortPartition = (cohortId: string) => `COHORT#${cohortId}`;
export const roundPartition = (cohortId: string, roundId: string) => `ROUND#${cohortId}#${roundId}`;
export const COHORTS_PARTITION = 'COHORTS';

const inCohort = (cohortId: string, sk: string): Key => ({ pk: cohortPartition(cohortId), sk });
const inRound = (cohortId: string, roundId: string, sk: string): Key => ({
  pk: roundPartition(cohortId, roundId),
  sk,
});

export const key = {
  cohort: (cohortId: string) => inCohort(cohortId, 'COHORT'),
  cohortListing: (createdAt: string, cohortId: string): Key => ({
    pk: COHORTS_PARTITION,
    sk: `${createdAt}#${cohortId}`,
  }),
  launch: (idempotencyKey: string): Key => ({ pk: `LAUNCH#${idempotencyKey}`, sk: 'LAUNCH' }),
  person: (cohortId: string, personId: string) => inCohort(cohortId, `PERSON#${personId}`),
  mentor: (cohortId: string, personId: string) => inCohort(cohortId, `MENTOR#${personId}`),
  mentee: (cohortId: string, personId: string) => inCohort(cohortId, `MENTEE#${personId}`),
  pair: (cohortId: string, pairId: string) => inCohort(cohortId, `PAIR#${pairId}`),
  proposal: (cohortId: string, number: number) =>
    inCohort(cohortId, `PROPOSAL#${String(number).padStart(3, '0')}`),
  proposalPart: (cohortId: string, number: number, part: number) =>
    inCohort(cohortId, `PROPOSED#${String(number).padStart(3, '0')}#${String(part).padStart(4, '0')}`),
  reason: (cohortId: string, number: number, revision: number) =>
    inCohort(cohortId, `REASON#${String(number).padStart(3, '0')}#${String(revision).padStart(4, '0')}`),
  rematch: (cohortId: string, number: number) =>
    inCohort(cohortId, `REMATCH#${String(number).padStart(3, '0')}`),
  alert: (cohortId: string, alertId: string) => inCohort(cohortId, `ALERT#${alertId}`),
  event: (cohortId: string, at: string, id: string) => inCohort(cohortId, `EVENT#${at}#${id}`),
  report: (cohortId: string) => inCohort(cohortId, 'REPORT'),
  round: (cohortId: string, roundId: string) => inCohort(cohortId, `ROUND#${roundId}`),
  audience: (cohortId: string, roundId: string, chunk: number) =>
    inRound(cohortId, roundId, `AUDIENCE#${String(chunk).padStart(4, '0')}`),
  request: (cohortId: string, roundId: string, requestId: string) =>
    inRound(cohortId, roundId, `REQUEST#${requestId}`),
  pending: (cohortId: string, roundId: string, requestId: string) =>
    inRound(cohortId, roundId, `PENDING#${requestId}`),
  mail: (cohortId: string, roundId: string, wave: number, requestId: string) =>
    inRound(cohortId, roundId, `MAIL#${wave}#${requestId}`),
  link: (hash: string): Key => ({ pk: `LINK#${hash}`, sk: 'LINK' }),
  address: (hash: string): Key => ({ pk: `ADDRESS#${hash}`, sk: 'ADDRESS' }),
};
