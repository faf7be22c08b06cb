import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Table } from '../../../store/table.ts';
import { type OutsideObjective, outsideObjectives } from './outside-figures.ts';
import { quotableComments } from './quotable-comments.ts';
import { type QuotableGroup, quotableGroups } from './quotes.ts';

/** What only HR can add to the report. */
export interface Missing {
  readonly figures: readonly {
    readonly objective: OutsideObjective;
    /** As the API brought it. */
    readonly soFar: number | undefined;
  }[];
  readonly groups: readonly QuotableGroup[];
}

export async function whatIsMissing(table: Table, cohort: Cohort): Promise<Missing> {
  const { settings, reported } = cohort;
  return {
    figures: outsideObjectives(cohort).map((objective) => ({ objective, soFar: reported[objective.id] })),
    groups: quotableGroups(await quotableComments(table, cohort), settings.anonymity.comments),
  };
}

/** How many comments HR is shown. */
export function commentsListed({ groups }: Pick<Missing, 'groups'>): number {
  return groups.reduce((sum, { listed }) => sum + listed.length, 0);
}
