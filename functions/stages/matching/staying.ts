import type { Cohort } from '../../cohorts/cohort.ts';
import { proposalInput } from '../../matching/record/proposal-input.ts';
import { NO_OVERRIDES, type Overrides } from '../../matching/record/proposal-record.ts';
import { type PriceOfStaying, priceOfStaying } from '../../matching/review/price-of-staying.ts';
import type { Table } from '../../store/table.ts';

/**
 * What it costs that accepted and active pairs stay: how many more could be served, and with how many points more,
 * if they might move. Undefined when no pair is under way.
 */
export async function priceOfStayingFor(
  table: Table,
  cohort: Cohort,
  overrides: Overrides = NO_OVERRIDES,
): Promise<PriceOfStaying | undefined> {
  const input = await proposalInput(table, cohort, { ...overrides, pairsUnderWay: 'mayMove' });
  return input.movable?.length ? priceOfStaying(input) : undefined;
}
