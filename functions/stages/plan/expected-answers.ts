import type { Calendar } from '../../definition/cohort-calendar.ts';
import type { Indicator, Measure } from '../../definition/indicator.ts';
import type { Side } from '../../definition/side.ts';
import { expectedResponse } from './expected-response.ts';

/** Asked in every pulse; all other shares are asked in the end form. */
const ASKED_IN_PULSES: readonly Measure[] = ['openness', 'helpfulness'];

/**
 * How many answers are expected to the question that an objective is measured by.
 *
 * @param people how many of each side are expected to be asked
 */
export function expectedAnswers(
  { measure, side }: Extract<Indicator, { side: Side }>,
  people: Readonly<Record<Side, number>>,
  calendar: Pick<Calendar, 'pulses' | 'endForms'>,
): { asked: number; response: number; answersExpected: number } {
  const asked = people[side];
  // Of several pulses one is counted on: who answers none of them is silent in each.
  const form = ASKED_IN_PULSES.includes(measure) ? calendar.pulses.at(-1) : calendar.endForms;
  const response = form ? expectedResponse(form) : 0;
  return { asked, response, answersExpected: Math.floor(asked * response) };
}
