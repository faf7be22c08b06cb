import { SCALES } from '../../definition/indicator.ts';
import { inLocale } from '../../locales/locale.ts';
import type { ObjectiveResult } from '../report.ts';
import { figureText } from './figure-text.ts';
import type { Speech } from './section.ts';

/** What was measured, and on how many it rests. */
export function resultText(objective: ObjectiveResult, speech: Speech): string {
  const { value, note } = figureText(objective.figure, speech);
  const shown = objective.figure.kind === 'reported' ? withUnit(value, objective, speech) : value;
  return note === undefined ? shown : `${shown}\n${note}`;
}

/** The target in the unit of its indicator, and where things stood before. */
export function targetText(objective: ObjectiveResult, speech: Speech): string {
  const { words } = speech;
  const value = inUnit(objective.target, objective, speech);
  if (objective.baseline === undefined) return value;
  return `${value}\n${words.baseline(inUnit(objective.baseline, objective, speech))}`;
}

function inUnit(value: number, objective: ObjectiveResult, speech: Speech): string {
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
function withUnit(value: string, { indicator }: ObjectiveResult, { locale }: Speech): string {
  return indicator.measure === 'reported' ? `${value}\u00a0${inLocale(indicator.unit, locale)}` : value;
}
