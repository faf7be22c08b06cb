import type { Cohort } from '../cohorts/cohort.ts';
import type { Table } from '../store/table.ts';
import { type PriceOfStaying, priceOfStaying } from './price-of-staying.ts';
import { inputWithPairsUnderWay } from './proposal-input.ts';

/**
 * What it costs that accepted and active pairs stay: how many more could be served, and with how many points more,
 * if everybody were matched anew. Undefined when no pair is under way.
 */
export async function priceOfStayingFor(table: Table, cohort: Cohort): Promise<PriceOfStaying | undefined> {
  const input = await inputWithPairsUnderWay(table, cohort);
  return input.current?.length ? priceOfStaying(input) : undefined;
}
