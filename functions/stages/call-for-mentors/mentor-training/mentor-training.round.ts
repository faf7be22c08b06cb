import { raiseAlert } from '../../../cohorts/alert.ts';
import { inLocale } from '../../../locales/locale.ts';
import { participantsWho } from '../../../rounds/audience.ts';
import { form, participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { mentorTrainingMail } from './mentor-training.mail.ts';
import { trainingConfirmationForm } from './training-confirmation.form.ts';

/** What HR's "wait a week" gives mentors who are not trained yet. */
const ANOTHER_WEEK = 'P7D';

export const mentorTraining = defineRound({
  kind: 'mentorTraining',
  name: { en: 'Confirmation of the training', fr: 'Confirmation de la formation' },
  audience: participantsWho('mentor', ({ status }) => status === 'selected'),
  asks: {
    openFor: ({ training }, number) => (number > 1 ? ANOTHER_WEEK : training.confirmWithin),
    namedAfter: 'role',
    privacy: 'mentorTraining',
    form: async ({ cohort }) => trainingConfirmationForm({ hours: cohort.settings.training.mentorHours }),
    onAnswer: async ({ table, cohort, round, request, answers, now }) => {
      if (answers.question === undefined) return false;
      const { personId, requestId } = request;
      const alertId = `question~${round.roundId}~${requestId}`;
      const facts = { question: String(answers.question) };
      await raiseAlert(table, cohort.cohortId, { alertId, kind: 'question', personId, facts }, now);
      return true;
    },
  },
  mail: defineMail(mentorTrainingMail, (context) => {
    const { mentorHours, materialUrl, note } = context.cohort.settings.training;
    return {
      ...participant(context),
      ...form(context),
      trainingHours: mentorHours,
      again: context.round.number > 1,
      ...(materialUrl === undefined ? {} : { materialUrl }),
      ...(note === undefined ? {} : { trainingNote: inLocale(note, context.to.language) }),
    };
  }),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.mentorTraining, expected.mentors),
});
