import type { Cohort } from '../cohorts/cohort.ts';
import type { ReadinessSheet } from '../mail/args.ts';
import { eligibleMentors } from '../matching/eligible-mentors.ts';
import { proposalInput } from '../matching/proposal-input.ts';
import type { Table } from '../store/table.ts';
import { participants } from './participant.ts';
import { placesOffered } from './places.ts';

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

/** Everwise: 75 % of the accepted mentors trained; places for all; a choice for everybody. */
export function isReady(sheet: ReadinessSheet): boolean {
  return (
    sheet.mentorsTrained >= sheet.gateShare * sheet.mentorsSelected &&
    sheet.places >= sheet.mentees &&
    sheet.menteesShortOfChoice === 0
  );
}
