import type { Locale } from '../../locales/locale.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { Obstacles } from '../review/mentor-choices.ts';
import type { WhyNot } from '../review/why-not.ts';
import { type RuleId, ruleInWords } from '../rules/rules.ts';
import { matchingWords } from './words.ts';

type NameOf = (personId: string) => string;

/** The answer to "why not these two?" in sentences for HR. `name` gives a person's name by id. */
export function whyNotInWords(answer: WhyNot, name: NameOf, locale: Locale): string[] {
  const words = matchingWords[locale];
  const [mentee, mentor] = [name(answer.menteeId), name(answer.mentorId)];
  if (answer.proposed) return [words.alreadyPaired(mentee, mentor)];
  if (answer.broken.length > 0) return brokenInWords(answer.broken, mentor, locale);
  const { forced } = answer;
  if (!forced) return [words.placeKept];
  const lost = forced.changes.lost.map(({ menteeId }) => name(menteeId));
  const moved = forced.changes.moved.filter(({ menteeId }) => menteeId !== answer.menteeId).length;
  return [...priceInWords(forced, locale), ...lost.map(words.losesPlace), words.othersMoved(moved)];
}

/** Why HR cannot put two people together, in sentences; none when nothing stands in the way. */
export function obstaclesInWords(
  { mentorId, obstacles }: PairOfIds & { obstacles: Obstacles },
  name: NameOf,
  locale: Locale,
): string[] {
  const words = matchingWords[locale];
  return [
    ...brokenInWords(obstacles.broken, name(mentorId), locale),
    ...(obstacles.placesKept ? [words.placeKept] : []),
    ...obstacles.leftWithout.map((id) => words.leftWithout(name(id))),
  ];
}

function brokenInWords(broken: readonly RuleId[], mentor: string, locale: Locale): string[] {
  return broken.map((rule) => matchingWords[locale].rulesOut(mentor, ruleInWords(rule)[locale]));
}

/** A pair has 100 points on the scale of the pages. */
const PRICE_OF_A_POINT = 100;

function priceInWords({ price, fewerServed }: NonNullable<WhyNot['forced']>, locale: Locale): string[] {
  const words = matchingWords[locale];
  const served = fewerServed > 0 ? [words.fewerServed(fewerServed)] : [];
  if (price === 0) return [...served, words.samePrice];
  return [...served, words.price({ points: Math.abs(price) / PRICE_OF_A_POINT, isGain: price < 0 })];
}
