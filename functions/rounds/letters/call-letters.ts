import { matchingCalendar } from '../../cohorts/cohort-calendar.ts';
import { durationDays } from '../../cohorts/duration.ts';
import { inLocale } from '../../locales/locale.ts';
import type { Commitment } from '../../mail/args.ts';
import { mailContent } from '../../mail/mails.ts';
import { form, type LetterContents, type LetterContext, participant, sideOf } from './letter-context.ts';

/** The mails of the call for mentors and mentees, and of the training. */
type Letter = (context: LetterContext) => LetterContents;

const DAYS_A_WEEK = 7;

export const mentorCall: Letter = (context) => call(context, 'mentorCall');
export const menteeCall: Letter = (context) => call(context, 'menteeCall');

function call(context: LetterContext, kind: 'mentorCall' | 'menteeCall'): LetterContents {
  const args = {
    ...participant(context),
    ...form(context),
    commitment: commitment(context, kind),
    extended: context.round.number > 1,
  };
  return { content: mailContent(kind, args, context.to.language) };
}

function commitment({ cohort }: LetterContext, kind: 'mentorCall' | 'menteeCall'): Commitment {
  const { training, checkIns, length } = cohort.settings;
  return {
    trainingHours: kind === 'mentorCall' ? training.mentorHours : training.menteeHours,
    cadenceDays: checkIns.cadenceDays,
    weeks: Math.max(1, Math.round(durationDays(length) / DAYS_A_WEEK)),
  };
}

export const mentorTraining: Letter = (context) => {
  const { mentorHours, materialUrl, note } = context.cohort.settings.training;
  const { language } = context.to;
  const args = {
    ...participant(context),
    ...form(context),
    trainingHours: mentorHours,
    ...(materialUrl === undefined ? {} : { materialUrl }),
    ...(note === undefined ? {} : { trainingNote: inLocale(note, language) }),
  };
  return { content: mailContent('mentorTraining', args, language) };
};

const plain =
  (
    kind: 'mentorNotSelected' | 'menteeNotSelected' | 'menteeSelected' | 'unmatched' | 'mentorUnmatched',
  ): Letter =>
  (context) => ({ content: mailContent(kind, participant(context), context.to.language) });

export const mentorNotSelected = plain('mentorNotSelected');
export const menteeNotSelected = plain('menteeNotSelected');
export const menteeSelected = plain('menteeSelected');
export const unmatched = plain('unmatched');
export const mentorUnmatched = plain('mentorUnmatched');

export const matchingUnderWay: Letter = (context) => {
  const { proposals } = matchingCalendar(context.cohort.settings, context.now);
  const args = {
    ...participant(context),
    side: sideOf(context),
    proposalsBy: proposals.opensAt.toISOString(),
  };
  return { content: mailContent('matchingUnderWay', args, context.to.language) };
};
