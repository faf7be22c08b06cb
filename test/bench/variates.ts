import { random } from '../functions/matching/instances.ts';

/** Draws that are the same for the same seed. */
export interface Variates {
  /** In [0, 1). */
  next: () => number;
  /** A share whose distribution is Beta(a, b), a and b above zero. */
  beta: (a: number, b: number) => number;
  /** How many of n say yes, each with this probability. */
  binomial: (n: number, probability: number) => number;
  oneOf: <T>(things: readonly [T, ...T[]]) => T;
}

export function variates(seed: number): Variates {
  const next = random(seed);
  // 1 - next is never zero, of which there is no logarithm.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  /** Marsaglia and Tsang (2000), "A simple method for generating gamma variables". */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    next,
    beta: (a, b) => {
      const [x, y] = [gamma(a), gamma(b)];
      return x / (x + y);
    },
    binomial: (n, probability) => {
      let yes = 0;
      for (let i = 0; i < n; i++) if (next() < probability) yes++;
      return yes;
    },
    oneOf: (things) => things[Math.floor(next() * things.length)] ?? things[0],
  };
}
