import type { Random } from '../engine/random.ts';
import type { Names } from './names.ts';

/** Names for so many people. Two people share a name only in companies larger than there are names. */
export function distinctNames({ given, family }: Names, people: number, random: Random): string[] {
  const combinations = given.length * family.length;
  // Steps through all combinations in an order that looks like chance: any step prime to their number does.
  const start = Math.floor(random() * combinations);
  const step = stepPrimeTo(combinations, Math.floor(combinations * (0.3 + 0.4 * random())));
  return Array.from({ length: people }, (_, i) => {
    const at = (start + i * step) % combinations;
    return `${given[at % given.length]} ${family[Math.floor(at / given.length)]}`;
  });
}

/** "claire.martin", and for the next of that name "claire.martin2". */
export function mailboxNames(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ /, '.')
      .replace(/[^a-z.]/g, '');
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return count === 1 ? plain : `${plain}${count}`;
  });
}

function stepPrimeTo(modulus: number, atLeast: number): number {
  let step = atLeast;
  while (greatestCommonDivisor(step, modulus) !== 1) step++;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
