import type { Calendar } from '../../definition/cohort-calendar.ts';
import type { CohortSettings } from '../../definition/definition.ts';
import type { RoundDates } from '../../time/calendar.ts';
import type { Expected, ExpectedAudiences } from './expected-audiences.ts';
import { EXPECTED_SHARES } from './expected-supply.ts';

/** What is known of a cohort before it begins. */
export interface Plan {
  settings: CohortSettings;
  calendar: Calendar;
  expected: ExpectedAudiences;
  /** Of a form that opens at a moment and stays open for a duration. */
  datesOf: (opensAt: Date, openFor: string) => RoundDates;
}

/** One mailing of a round: its first mail, or one of its reminders. */
export interface Mailing extends Expected {
  /** 0 for the first mail, n for the nth reminder. */
  reminder: number;
  at: Date;
}

/** A form and its reminders; each finds fewer who have not answered yet. */
export function mailsOfForm({ opensAt, reminders }: RoundDates, { to, atMost }: Expected): Mailing[] {
  return [opensAt, ...reminders].map((at, reminder) => {
    const stillOpen = (1 - EXPECTED_SHARES.answerBeforeReminder) ** reminder;
    return { reminder, at, to: Math.ceil(to * stillOpen), atMost };
  });
}

export function mailOfNotice(at: Date, { to, atMost }: Expected): Mailing[] {
  return [{ reminder: 0, at, to, atMost }];
}

/** HR's form, when it is HR that decides. */
export function mailsOfDecision(
  at: Date,
  { decidedBy, within }: { decidedBy: 'hr' | 'automatic'; within: string },
  { expected, datesOf }: Plan,
): Mailing[] {
  return decidedBy === 'hr' ? mailsOfForm(datesOf(at, within), expected.hr) : [];
}

/** A round that answers what nobody can foresee. */
export const unforeseen = (): Mailing[] => [];
