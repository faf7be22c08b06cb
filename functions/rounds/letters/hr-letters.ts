import { cohortCalendar } from '../../cohorts/cohort-calendar.ts';
import { mailContent } from '../../mail/mails.ts';
import { silentPairs } from '../../matching/proposal-answers.ts';
import { getProposal } from '../../matching/proposal-record.ts';
import { participants } from '../../people/participant.ts';
import { placesOffered, placesWanted } from '../../people/places.ts';
import { readinessSheet } from '../../people/readiness.ts';
import { addressed, form, type LetterContents, type LetterContext } from './letter-context.ts';

/** The mails to HR's coordinators: what has begun, and what they are to decide. */
type Letter = (context: LetterContext) => Promise<LetterContents>;

export const cohortLaunched: Letter = async (context) => {
  const { cohort, to, baseUrl, token } = context;
  const calendar = cohortCalendar(cohort.settings, { startsAt: new Date(cohort.startsAt) });
  const args = {
    ...addressed(context),
    boardUrl: `${baseUrl}/b/${token}`,
    people: cohort.peopleCount,
    calendar: [
      { moment: 'mentorCall' as const, on: calendar.mentorCall.opensAt.toISOString() },
      { moment: 'menteeCall' as const, on: calendar.menteeCall.opensAt.toISOString() },
      { moment: 'matching' as const, on: calendar.reviewBy.toISOString() },
      { moment: 'kickoff' as const, on: calendar.kickoffAt.toISOString() },
      { moment: 'evaluation' as const, on: calendar.endForms.opensAt.toISOString() },
      { moment: 'end' as const, on: calendar.closedAt.toISOString() },
    ],
  };
  return { content: mailContent('cohortLaunched', args, to.language) };
};

export const mentorSelection: Letter = async (context) => {
  const { table, cohort, to } = context;
  const applied = (await participants(table, cohort.cohortId, 'mentor')).filter(isOpen);
  const args = {
    ...addressed(context),
    ...form(context),
    applications: applied.length,
    placesWanted: placesWanted(cohort),
  };
  return { content: mailContent('mentorSelection', args, to.language) };
};

export const menteeSelection: Letter = async (context) => {
  const { table, cohort, to } = context;
  const applied = (await participants(table, cohort.cohortId, 'mentee')).filter(isOpen);
  const args = {
    ...addressed(context),
    ...form(context),
    applications: applied.length,
    places: placesOffered(await participants(table, cohort.cohortId, 'mentor'), cohort),
  };
  return { content: mailContent('menteeSelection', args, to.language) };
};

function isOpen({ status }: { status: string }): boolean {
  return status === 'applied';
}

export const readiness: Letter = async (context) => {
  const sheet = await readinessSheet(context.table, context.cohort);
  const args = { ...addressed(context), ...form(context), ...sheet };
  return { content: mailContent('readiness', args, context.to.language) };
};

export const matchReview: Letter = async (context) => {
  const { table, cohort, round, to, baseUrl, token } = context;
  const { proposal } = await getProposal(table, cohort.cohortId, round.number);
  const args = {
    ...addressed(context),
    ...form(context),
    formUrl: `${baseUrl}/b/${token}`,
    pairs: proposal.pairs.length,
    moving: proposal.pairs.filter(({ insteadOf }) => insteadOf !== undefined).length,
    menteesLeft: proposal.unmatched.length,
    mentorsLeft: proposal.spare.length,
  };
  return { content: mailContent('matchReview', args, to.language) };
};

export const silentProposals: Letter = async (context) => {
  const { table, cohort, round, to } = context;
  const silent = await silentPairs(table, cohort.cohortId, round.number);
  const args = { ...addressed(context), ...form(context), pairs: silent.length };
  return { content: mailContent('silentProposals', args, to.language) };
};
