import { hrCoordinators } from '../../../rounds/audience.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { defineMailWith } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { type CohortLaunchedArgs, cohortLaunchedMail } from './cohort-launched.mail.ts';

export const cohortLaunched = defineRound({
  kind: 'cohortLaunched',
  name: { en: 'News of the launch', fr: 'Annonce du démarrage' },
  audience: hrCoordinators,
  mail: defineMailWith(cohortLaunchedMail, (context, { cohortCalendar }) => {
    const { cohort } = context;
    const calendar = cohortCalendar(cohort.settings, { startsAt: new Date(cohort.startsAt) });
    const args: CohortLaunchedArgs = {
      ...addressed(context),
      boardUrl: linkTo('board', context),
      people: cohort.peopleCount,
      calendar: [
        { moment: 'mentorCall', on: calendar.mentorCall.opensAt.toISOString() },
        { moment: 'menteeCall', on: calendar.menteeCall.opensAt.toISOString() },
        { moment: 'matching', on: calendar.reviewBy.toISOString() },
        { moment: 'kickoff', on: calendar.kickoffAt.toISOString() },
        { moment: 'evaluation', on: calendar.endForms.opensAt.toISOString() },
        { moment: 'end', on: calendar.closedAt.toISOString() },
      ],
    };
    return { args };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.mentorCall.opensAt, expected.hr),
});
