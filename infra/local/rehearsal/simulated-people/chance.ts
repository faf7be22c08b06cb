import { createHash } from 'node:crypto';

/** A number of [0, 1) that is always the same for the same words: nobody rolls dice twice for one thing. */
export function chance(...words: (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(words)).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** One of a few, by chance. @throws RangeError when there is none */
export function pick<T>(options: readonly T[], ...words: (string | number)[]): T {
  const picked = options[Math.floor(chance(...words) * options.length)];
  if (picked === undefined) throw new RangeError('There is nothing to pick from.');
  return picked;
}

/** Some `count` of them, by chance, in an order of chance. */
export function pickSome<T>(options: readonly T[], count: number, ...words: (string | number)[]): T[] {
  return options
    .map((option, index) => ({ option, rank: chance(...words, index) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ option }) => option);
}
