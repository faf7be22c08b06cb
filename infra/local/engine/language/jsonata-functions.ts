import { createHash } from 'node:crypto';
import type { Random } from '../random.ts';

/** JSONata lets a function return "nothing": the same as an argument that is nothing. */
type Nothing = undefined;

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** $range and $partition give at most this many items on AWS. */
const LONGEST_RANGE = 1000;

function fail(message: string): never {
  throw new Error(message);
}

function integer(value: unknown, what: string): number {
  return Number.isInteger(value) ? Number(value) : fail(`${what} must be an integer`);
}

function partition(list: unknown, size: unknown): unknown[][] | Nothing {
  if (list === undefined) return undefined;
  const items = Array.isArray(list) ? list : [list];
  const length = Math.floor(
    typeof size === 'number' ? size : fail('The chunk size of $partition must be a number'),
  );
  if (length < 1) fail('The chunk size of $partition must be positive');
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}

function range(first: unknown, last: unknown, step: unknown): number[] {
  const from = integer(first, 'The first argument of $range');
  const to = integer(last, 'The second argument of $range');
  const by = integer(step, 'The third argument of $range');
  if (by === 0) fail('The third argument of $range must not be 0');
  const length = Math.max(0, Math.floor((to - from) / by) + 1);
  if (length > LONGEST_RANGE) fail(`$range gives at most ${LONGEST_RANGE} items`);
  return Array.from({ length }, (_, index) => from + index * by);
}

function hash(data: unknown, algorithm: unknown): string | Nothing {
  if (data === undefined) return undefined;
  const name = HASHES[String(algorithm)] ?? fail(`$hash knows ${Object.keys(HASHES).join(', ')}`);
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return createHash(name).update(text).digest('hex');
}

function parse(text: unknown): unknown {
  if (text === undefined) return undefined;
  return JSON.parse(typeof text === 'string' ? text : fail('$parse takes a string'));
}

/**
 * What Step Functions adds to JSONata. `$random` and `$uuid` draw from the step's own source, so that a step
 * that is taken again after a crash draws the same; `$random(seed)` gives the same number for a seed always.
 */
export function stepFunctionsJsonata(random: Random, seeded: (seed: string) => Random) {
  return {
    partition,
    range,
    hash,
    parse,
    random: (seed: unknown): number =>
      seed === undefined ? random() : seeded(String(integer(seed, 'The seed of $random')))(),
    uuid: (): string => uuidFrom(random),
  };
}

/** A version 4 UUID drawn from `random`. */
export function uuidFrom(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = '89ab'.charAt(Math.floor(random() * 4));
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
