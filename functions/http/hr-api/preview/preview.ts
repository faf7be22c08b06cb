import { type Calendar, cohortCalendar, startsAt } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { expectedSupply, type Supply } from '../../../stages/plan/expected-supply.ts';
import { type AttainableObjective, attainableObjectives } from './attainable-objectives.ts';
import { type EstimatedCost, estimatedCost } from './estimated-cost.ts';
import { type PeopleElsewhere, warningsOfElsewhere } from './people-elsewhere.ts';
import { type PlannedMail, plannedMails } from './planned-mails.ts';
import { previewWarnings } from './preview-warnings.ts';

/** What a cohort would be if it were launched now. As JSON, moments are ISO 8601 in UTC. */
export interface Preview {
  calendar: Calendar;
  mails: PlannedMail[];
  mailsExpected: number;
  supply: Supply;
  /** Those that are shares of answers. */
  objectives: AttainableObjective[];
  cost: EstimatedCost;
  elsewhere: PeopleElsewhere;
  warnings: string[];
}

/** Rehearses a definition on paper, as if it were the only cohort of the company: its dates, every mailing, who could take part, what it costs. */
export function preview(definition: CohortDefinition, now: Date): Omit<Preview, 'elsewhere'> {
  const calendar = cohortCalendar(definition, { startsAt: startsAt(definition, now) });
  const supply = expectedSupply(definition);
  const objectives = attainableObjectives(definition, supply, calendar);
  const mails = plannedMails(definition, supply, calendar);
  return {
    calendar,
    mails,
    mailsExpected: mails.reduce((sum, { to }) => sum + to, 0),
    supply,
    objectives,
    cost: estimatedCost(mails),
    warnings: previewWarnings(definition, { supply, calendar, objectives }),
  };
}

/** With who of those called takes part in other cohorts, and what that means for this one. */
export function previewBeside(
  elsewhere: PeopleElsewhere,
  { warnings, ...alone }: Omit<Preview, 'elsewhere'>,
): Preview {
  return { ...alone, elsewhere, warnings: [...warnings, ...warningsOfElsewhere(elsewhere)] };
}
