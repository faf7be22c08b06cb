import type { CohortSettings } from '../../../cohorts/cohort.ts';
import { isCalled } from '../../../definition/criteria.ts';
import type { Side } from '../../../definition/side.ts';
import { presentPeople } from '../../../people/directory.ts';
import type { Audience } from '../../../rounds/audience.ts';
import { form, type LetterContext, linkTo, participant } from '../../../rounds/letters/letter-context.ts';
import { requests } from '../../../rounds/round.ts';
import { durationWeeks } from '../../../time/duration.ts';
import { localDate } from '../../../time/local-date.ts';
import type { CallArgs } from './call.mail.ts';

/**
 * Whom a call goes to. A later call goes only to those who have answered none before, be it with “not this time”, and
 * have not taken an application back.
 */
export function called(side: Side): Audience {
  return async ({ table, cohort, number, now }) => {
    const { criteria } = side === 'mentor' ? cohort.settings.callForMentors : cohort.settings.callForMentees;
    const { cohortId } = cohort;
    const calls = Array.from({ length: number - 1 }, (_, index) => `${side}Call-${index + 1}`);
    const earlier = await Promise.all(calls.map((roundId) => requests(table, { cohortId, roundId })));
    const answered = new Set(
      earlier
        .flat()
        .filter(({ answers, notThisTimeAt, withdrawnAt }) => answers || notThisTimeAt || withdrawnAt)
        .map(({ personId }) => personId),
    );
    const people = await presentPeople(table, cohortId);
    const today = localDate(now, cohort.settings.timeZone);
    return people
      .filter((person) => isCalled(person, criteria, today) && !answered.has(person.id))
      .map((person) => ({ requestId: person.id, role: 'person', personId: person.id, side }));
  };
}

/** A later call is itself a reminder of the first. */
export function asOfCall(_settings: CohortSettings, number: number): readonly string[] | undefined {
  return number > 1 ? [] : undefined;
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
      weeks: durationWeeks(settings.length),
    },
    extended: context.round.number > 1,
    notThisTimeUrl: linkTo('notThisTime', context),
  };
}
