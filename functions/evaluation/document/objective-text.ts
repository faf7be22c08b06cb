import { SCALES } from '../../definition/indicator.ts';
import { inLocale } from '../../locales/locale.ts';
import type { ObjectiveResult } from '../report.ts';
import { figureText } from './figure-text.ts';
import type { Speech } from './section.ts';

/** What an objective is measured by, in words. */
export function measureName(
  { indicator }: Pick<ObjectiveResult, 'indicator'>,
  { words, locale }: Speech,
): string {
  if (indicator.measure === 'reported') return inLocale(indicator.name, locale);
  const name = words.measure[indicator.measure];
  if (indicator.measure === 'pairsMeeting')
    return `${name} (${words.atLeast(words.meetings(String(indicator.atLeast)))})`;
  if ('item' in indicator && indicator.item !== undefined) return `${name}, ${words.view[indicator.item]}`;
  // Mentees are meant unless the definition says otherwise.
  return 'side' in indicator && indicator.side === 'mentor' ? `${name}, ${words.people.mentor}` : name;
}

/** What was measured, and on how many it rests. */
export function resultText(objective: ObjectiveResult, speech: Speech): string {
  const { value, note } = figureText(objective.figure, speech);
  const shown = objective.figure.kind === 'reported' ? withUnit(value, objective, speech) : value;
  return note === undefined ? shown : `${shown}\n${note}`;
}

/** A target in the unit of its indicator, and below it what it was before. */
export function targetText(
  objective: Pick<ObjectiveResult, 'indicator' | 'target' | 'baseline'>,
  speech: Speech,
): string {
  const value = inUnit(objective.target, objective, speech);
  if (objective.baseline === undefined) return value;
  return `${value}\n${speech.words.baseline(inUnit(objective.baseline, objective, speech))}`;
}

function inUnit(value: number, objective: Pick<ObjectiveResult, 'indicator'>, speech: Speech): string {
  const { numbers, words } = speech;
  switch (SCALES[objective.indicator.measure].unit) {
    case 'share':
      return numbers.percent(value);
    case 'meetings':
      return words.meetings(numbers.plain(value));
    case 'points':
      return numbers.signedWhole(value);
    case 'steps':
      return numbers.signed(value);
    case 'reported':
      return withUnit(numbers.plain(value), objective, speech);
    default:
      return numbers.whole(value);
  }
}

/** A figure of HR's own with its unit, which never stands at the beginning of a line. */
function withUnit(
  value: string,
  { indicator }: Pick<ObjectiveResult, 'indicator'>,
  { locale }: Speech,
): string {
  return indicator.measure === 'reported' ? `${value}\u00a0${inLocale(indicator.unit, locale)}` : value;
}
