import { SIDES } from '../../definition/side.ts';
import type { Mean, Report } from '../report.ts';
import { figureText, type Language, rangeText } from './figure-text.ts';

/**
 * What the programme cost in hours of work: by side, and for everybody who was in a pair if the silent spent as much.
 * From told figures alone, so that it says no more of anybody than they do.
 */
export function costText({ sides }: Pick<Report, 'sides'>, language: Language): string {
  const { words, numbers } = language;
  const told = SIDES.flatMap((side) => {
    const { hours } = sides[side];
    return hours.kind === 'mean' ? [{ side, hours }] : [];
  });
  if (told.length === 0) return words.cost.notTold;
  const bySide = told.map(({ side, hours }) =>
    words.cost.ofSide(words.people[side], figureText(hours, language).value),
  );
  if (told.length < SIDES.length) return bySide.join(', ');
  const sum = (end: 'low' | 'high') => told.reduce((total, { hours }) => total + hoursOfAll(hours, end), 0);
  // Away from what is not told: "at most 467" of 467.3 would not be true.
  const [low, high] = [sum('low'), sum('high')];
  const whole = low === high ? { low, high } : { low: Math.floor(low), high: Math.ceil(high) };
  const total = rangeText(whole, 0, numbers.whole, words);
  return words.cost.inAll(bySide, total);
}

const hoursOfAll = ({ mean, asked }: Mean, end: 'low' | 'high') => mean[end] * asked;
