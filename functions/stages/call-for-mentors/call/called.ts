import type { CohortSettings } from '../../../cohorts/cohort.ts';
import { isCalled } from '../../../definition/criteria.ts';
import type { Side } from '../../../definition/side.ts';
import { directory } from '../../../people/directory.ts';
import type { Audience } from '../../../rounds/audience.ts';
import { form, type LetterContext, participant } from '../../../rounds/letters/letter-context.ts';
import { requests } from '../../../rounds/round.ts';
import { durationDays } from '../../../time/duration.ts';
import { localDate } from '../../../time/local-date.ts';
import type { CallArgs } from './call.mail.ts';

const DAYS_A_WEEK = 7;

/** Whom a call goes to. A second call goes only to those who have not answered the first. */
export function called(side: Side): Audience {
  return async ({ table, cohort, number, now }) => {
    const { criteria } = side === 'mentor' ? cohort.settings.callForMentors : cohort.settings.callForMentees;
    const round = side === 'mentor' ? 'mentorCall' : 'menteeCall';
    const earlier =
      number > 1 ? await requests(table, { cohortId: cohort.cohortId, roundId: `${round}-1` }) : [];
    const answered = new Set(earlier.filter(({ answers }) => answers).map(({ personId }) => personId));
    const people = await directory(table, cohort.cohortId);
    const today = localDate(now, cohort.settings.timeZone);
    return people
      .filter((person) => isCalled(person, criteria, today) && !answered.has(person.id))
      .map((person) => ({ requestId: person.id, role: 'person', personId: person.id, side }));
  };
}

/** What the mail of a call is told: taking part costs as much time as the definition says. */
export function callArgs(
  context: LetterContext,
  trainingHours: (settings: CohortSettings) => number,
): CallArgs {
  const { settings } = context.cohort;
  return {
    ...participant(context),
    ...form(context),
    commitment: {
      trainingHours: trainingHours(settings),
      cadenceDays: settings.checkIns.cadenceDays,
      weeks: Math.max(1, Math.round(durationDays(settings.length) / DAYS_A_WEEK)),
    },
    extended: context.round.number > 1,
  };
}
