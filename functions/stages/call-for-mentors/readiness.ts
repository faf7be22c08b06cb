import type { Cohort } from '../../cohorts/cohort.ts';
import { eligibleMentors } from '../../matching/proposal/eligible-mentors.ts';
import { proposalInput } from '../../matching/record/proposal-input.ts';
import { participants } from '../../people/participant.ts';
import { placesOffered } from '../../people/places.ts';
import type { Table } from '../../store/table.ts';
import type { ReadinessSheet } from './readiness/readiness.mail.ts';

/** With fewer than two possible mentors a mentee has no choice, and a declined proposal leaves nobody. */
const CHOICE = 2;

/** Where the cohort stands before matching, against what makes a matching good. */
export async function readinessSheet(table: Table, cohort: Cohort): Promise<ReadinessSheet> {
  const mentors = (await participants(table, cohort.cohortId, 'mentor')).filter(
    ({ status }) => status === 'selected' || status === 'trained',
  );
  const trained = mentors.filter(({ status }) => status === 'trained');
  const input = await proposalInput(table, cohort);
  const choices = eligibleMentors(input);
  return {
    mentorsSelected: mentors.length,
    mentorsTrained: trained.length,
    gateShare: cohort.settings.training.gateShare,
    places: placesOffered(trained, cohort),
    mentees: input.mentees.length,
    menteesShortOfChoice: [...choices.values()].filter((eligible) => eligible < CHOICE).length,
  };
}

/** Whether there is anybody to match. */
export function canMatch({ places, mentees }: Pick<ReadinessSheet, 'places' | 'mentees'>): boolean {
  return places > 0 && mentees > 0;
}

/** Everwise: 75 % of the accepted mentors trained; places for all; a choice for everybody. */
export function isReady(sheet: ReadinessSheet): boolean {
  return (
    canMatch(sheet) &&
    sheet.mentorsTrained >= sheet.gateShare * sheet.mentorsSelected &&
    sheet.places >= sheet.mentees &&
    sheet.menteesShortOfChoice === 0
  );
}
