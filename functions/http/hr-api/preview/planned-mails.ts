import type { Calendar } from '../../../definition/cohort-calendar.ts';
import type { CohortSettings } from '../../../definition/definition.ts';
import { expectedAudiences } from '../../../stages/plan/expected-audiences.ts';
import type { Supply } from '../../../stages/plan/expected-supply.ts';
import type { Mailing, Plan } from '../../../stages/plan/mailing.ts';
import { ROUNDS, type RoundKind } from '../../../stages/rounds.ts';
import { roundDates } from '../../../time/calendar.ts';

/** One mailing of a cohort: a round's first mail, or one of its reminders. */
export interface PlannedMail extends Mailing {
  kind: RoundKind;
}

/**
 * Every mailing of the cohort, in the order of time. What cannot be foreseen is left out: alerts, word of HR's decisions,
 * links that are asked for, replies to one person.
 */
export function plannedMails(settings: CohortSettings, supply: Supply, calendar: Calendar): PlannedMail[] {
  const plan: Plan = {
    settings,
    calendar,
    expected: expectedAudiences(settings, supply),
    datesOf: (opensAt, openFor) => roundDates(opensAt, openFor, settings),
  };
  return Object.values(ROUNDS)
    .flatMap(({ kind, planned }) => planned(plan).map((mailing) => ({ kind, ...mailing })))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
