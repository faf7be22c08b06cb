import type { RoundDates } from '../../time/calendar.ts';
import { EXPECTED_SHARES } from './expected-supply.ts';

/**
 * The share of those asked whose answer to a form is expected, 0 to 1: as the reminders are planned, half of those
 * still open answer before each, and half of the rest after the last. A form reminded of three times: 15 of 16.
 */
export function expectedResponse({ reminders }: Pick<RoundDates, 'reminders'>): number {
  return 1 - (1 - EXPECTED_SHARES.answerBeforeReminder) ** (reminders.length + 1);
}
