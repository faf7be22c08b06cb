import type { Cohort } from '../../cohorts/cohort.ts';
import type { StopCause } from '../../cohorts/stop-cause.ts';
import { eligibleMentors } from '../../matching/proposal/eligible-mentors.ts';
import { proposalInput, whatIsOpen } from '../../matching/record/proposal-input.ts';
import { participants } from '../../people/participant.ts';
import type { Table } from '../../store/table.ts';
import type { ReadinessSheet } from './readiness/readiness.mail.ts';

/** HR may put the matching off this often; after that the cohort goes on with those who are ready. */
export const MOST_DELAYS = 4;
export const DELAY = 'P7D';

/** With fewer than two possible mentors a mentee has no choice, and a declined proposal leaves nobody. */
const CHOICE = 2;

/** Where the cohort stands before matching, against what makes a matching good. */
export async function readinessSheet(table: Table, cohort: Cohort): Promise<ReadinessSheet> {
  const mentors = (await participants(table, cohort.cohortId, 'mentor')).filter(
    ({ status }) => status === 'selected' || status === 'trained',
  );
  const trained = mentors.filter(({ status }) => status === 'trained');
  const input = await proposalInput(table, cohort);
  const open = whatIsOpen(input);
  const choices = [...eligibleMentors(input)].filter(([id]) => !input.elsewhere?.mentored.has(id));
  return {
    mentorsSelected: mentors.length,
    mentorsTrained: trained.length,
    gateShare: cohort.settings.training.gateShare,
    places: open.places,
    mentees: open.mentees,
    menteesShortOfChoice: choices.filter(([, eligible]) => eligible < CHOICE).length,
  };
}

/** Whether there is anybody to match. */
export function canMatch({ places, mentees }: Pick<ReadinessSheet, 'places' | 'mentees'>): boolean {
  return places > 0 && mentees > 0;
}

/** What ends the cohort if it stays so; nothing where there is somebody to match. */
export function missing(sheet: Pick<ReadinessSheet, 'places' | 'mentees'>): StopCause | undefined {
  if (canMatch(sheet)) return undefined;
  return sheet.mentees === 0 ? 'noMentees' : 'noMentors';
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
