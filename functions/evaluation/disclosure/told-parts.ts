import { type AuthoredAnswer, toldOfAuthors } from './told-of-authors.ts';
import type { AnswerScale, ToldSum } from './told-sum.ts';

/** One cut of a question, such as by site. Of the same answers no second cut may ever be told. */
export interface ToldParts<Name extends string> {
  /** By name, without those nobody stands in; undefined when only the whole is told. */
  parts: Partial<Record<Name, ToldSum>> | undefined;
  whole: ToldSum | undefined;
}

/**
 * The parts of a question or its whole, never both: parts when each that is not empty has enough people, and the
 * whole is then what they add up to. A whole told by itself would say, less the parts, what an end hides.
 *
 * @param answers by the name of their part
 * @param threshold the fewest people a figure may be about
 */
export function toldParts<Name extends string>(
  answers: ReadonlyMap<Name, readonly AuthoredAnswer[]>,
  scale: AnswerScale,
  threshold: number,
): ToldParts<Name> {
  const filled = [...answers].filter(([, part]) => part.length > 0);
  const parts: Partial<Record<Name, ToldSum>> = {};
  const toldOnes: ToldSum[] = [];
  for (const [name, part] of filled) {
    const told = toldOfAuthors(part, scale, threshold);
    if (told === undefined)
      return {
        parts: undefined,
        whole: toldOfAuthors(
          filled.flatMap(([, all]) => all),
          scale,
          threshold,
        ),
      };
    parts[name] = told;
    toldOnes.push(told);
  }
  return toldOnes.length === 0 ? { parts: undefined, whole: undefined } : { parts, whole: added(toldOnes) };
}

function added(told: readonly ToldSum[]): ToldSum {
  const total = (of: (one: ToldSum) => number) => told.reduce((sum, one) => sum + of(one), 0);
  return {
    n: total(({ n }) => n),
    sum: { low: total(({ sum }) => sum.low), high: total(({ sum }) => sum.high) },
  };
}
