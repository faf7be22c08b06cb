import type { Privacy, PrivacyByKey } from './privacy.ts';

/** Keeps keys from being made anywhere but here: nobody else can name this property. */
const MADE_HERE = Symbol('made by the map of the table');

/** Where one item lies. Made by the map of the table (keys.ts) and by nothing else. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
  readonly [MADE_HERE]: true;
}

/** The items of one partition whose sort keys begin alike. */
export interface Range {
  readonly pk: string;
  readonly prefix: string;
  readonly [MADE_HERE]: true;
}

/** A key as it was stored. For stored-key.ts, which knows whether the map has it. */
export const keyAsStored = (pk: string, sk: string): Key => ({ pk, sk, [MADE_HERE]: true });

/** What DynamoDB takes of a partition key and of a sort key, in bytes. */
export const LONGEST_KEY = { pk: 2048, sk: 1024 } as const;

/** Whether anything can lie there: what was asked for from outside may be longer than a key, or no text. */
export function canBeStored({ pk, sk }: { pk: string; sk: string }): boolean {
  const fits = Buffer.byteLength(pk) <= LONGEST_KEY.pk && Buffer.byteLength(sk) <= LONGEST_KEY.sk;
  return fits && pk.isWellFormed() && sk.isWellFormed();
}

const COHORT = 'COHORT#';
const ROUND = 'ROUND#';

const cohortPartition = (cohortId: string) => `${COHORT}${cohortId}`;
const roundPartition = (cohortId: string, roundId: string) => `${ROUND}${cohortId}#${roundId}`;

/** The ids a cohort's or a round's partition is made of; undefined for any other. */
export function idsOfPartition(pk: string): { cohortId: string; roundId?: string } | undefined {
  const [kind, cohortId, roundId, ...rest] = pk.split('#');
  if (!cohortId || rest.length > 0) return undefined;
  if (`${kind}#` === COHORT && roundId === undefined) return { cohortId };
  return `${kind}#` === ROUND && roundId ? { cohortId, roundId } : undefined;
}

type Part = string | number;

const joined = (...parts: readonly Part[]) => parts.join('#');
const range = (pk: string, prefix: string): Range => ({ pk, prefix, [MADE_HERE]: true });

/** Outside of any cohort: under a partition of its own (`NAME#id`). */
export function alone<Parts extends readonly Part[], const P extends Privacy>(
  partition: string,
  privacy: P,
  itsKey: (...parts: Parts) => { pk: string; sk: string },
) {
  const make = (...parts: Parts): Key => {
    const { pk, sk } = itsKey(...parts);
    return keyAsStored(pk, sk);
  };
  return Object.assign(make, { layout: 'alone' as const, partition, privacy });
}

/** Outside of any cohort, in a partition that lists those of one owner: `NAME#owner`, or `NAME` for who needs no name. */
export function listedFor<Parts extends readonly Part[], const P extends Privacy>(
  partition: string,
  privacy: P,
  parts: (...given: Parts) => readonly Part[],
) {
  const listOf = (owner: string | undefined) => (owner === undefined ? partition : joined(partition, owner));
  const make = (owner: string | undefined, ...given: Parts): Key =>
    keyAsStored(listOf(owner), joined(...parts(...given)));
  const all = (owner: string | undefined) => range(listOf(owner), '');
  return Object.assign(make, { layout: 'alone' as const, partition, privacy, all });
}

/** In the cohort's partition, there once: `NAME`. */
export function onceInCohort<const P extends Privacy>(kind: string, privacy: P) {
  const make = (cohortId: string): Key => keyAsStored(cohortPartition(cohortId), kind);
  const all = (cohortId: string) => range(cohortPartition(cohortId), kind);
  return Object.assign(make, { layout: 'inCohort' as const, kind, privacy, all });
}

/** In the cohort's partition, many: `NAME#part#part`. */
export function inCohort<Parts extends readonly Part[], const P extends Privacy>(
  kind: string,
  privacy: P,
  parts: (...given: Parts) => readonly Part[],
) {
  const make = (cohortId: string, ...given: Parts): Key =>
    keyAsStored(cohortPartition(cohortId), joined(kind, ...parts(...given)));
  /** All of the cohort, or those whose first part begins so. */
  const all = (cohortId: string, beginning = '') => range(cohortPartition(cohortId), joined(kind, beginning));
  return Object.assign(make, { layout: 'inCohort' as const, kind, privacy, all });
}

/** One of each person, in the cohort's partition: `NAME#person`. */
export function ofPerson<const P extends PrivacyByKey>(kind: string, privacy: P) {
  const make = (cohortId: string, personId: string): Key =>
    keyAsStored(cohortPartition(cohortId), joined(kind, personId));
  const all = (cohortId: string) => range(cohortPartition(cohortId), joined(kind, ''));
  return Object.assign(make, { layout: 'ofPerson' as const, kind, privacy, all });
}

/** Many of each person, in the cohort's partition: `NAME#person#id`. */
export function manyOfPerson<const P extends PrivacyByKey>(kind: string, privacy: P) {
  const make = (cohortId: string, personId: string, id: string): Key =>
    keyAsStored(cohortPartition(cohortId), joined(kind, personId, id));
  const all = (cohortId: string) => range(cohortPartition(cohortId), joined(kind, ''));
  const ofOne = (cohortId: string, personId: string) =>
    range(cohortPartition(cohortId), joined(kind, personId, ''));
  return Object.assign(make, { layout: 'manyOfPerson' as const, kind, privacy, all, ofOne });
}

/** In a round's partition: `NAME#part`. */
export function inRound<Parts extends readonly Part[], const P extends Privacy>(
  kind: string,
  privacy: P,
  parts: (...given: Parts) => readonly Part[],
) {
  const make = (cohortId: string, roundId: string, ...given: Parts): Key =>
    keyAsStored(roundPartition(cohortId, roundId), joined(kind, ...parts(...given)));
  const all = (cohortId: string, roundId: string) =>
    range(roundPartition(cohortId, roundId), joined(kind, ''));
  return Object.assign(make, { layout: 'inRound' as const, kind, privacy, all });
}

/** One for each request of a round, in its partition: `NAME#request`. */
export function ofRequest<const P extends PrivacyByKey>(kind: string, privacy: P) {
  const make = (cohortId: string, roundId: string, requestId: string): Key =>
    keyAsStored(roundPartition(cohortId, roundId), joined(kind, requestId));
  const all = (cohortId: string, roundId: string) =>
    range(roundPartition(cohortId, roundId), joined(kind, ''));
  return Object.assign(make, { layout: 'ofRequest' as const, kind, privacy, all });
}
