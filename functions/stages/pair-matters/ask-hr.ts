import { Alert, type AlertKind, raiseAlert } from '../../cohorts/alert.ts';
import type { Side } from '../../definition/side.ts';
import type { Pair } from '../../pairs/pair.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** What one of a pair asks HR for, on the page of the pair. */
export type AskedOfHr = Extract<AlertKind, 'partnerSilent' | 'anotherPartner' | 'helpAsked'>;

interface Matter {
  kind: AskedOfHr;
  pair: Pick<Pair, 'pairId' | 'menteeId' | 'mentorId'>;
  /** Who asks. */
  side: Side;
}

/** What HR was told of it and has not dealt with yet. */
export async function openMatter(table: Table, cohortId: string, matter: Matter): Promise<Alert | undefined> {
  return (await raisedSoFar(table, cohortId, matter)).find(({ handledAt }) => handledAt === undefined);
}

/**
 * HR is to look at it: an alert that names whoever asks. Pressed again while HR has it, it is raised no second time; once
 * HR has dealt with it, once more.
 *
 * @returns whether HR has it by this call
 */
export async function askHr(
  table: Table,
  cohortId: string,
  matter: Matter & { message?: string | undefined },
  now: Date,
): Promise<boolean> {
  const { kind, pair, side, message } = matter;
  const earlier = await raisedSoFar(table, cohortId, matter);
  if (earlier.some(({ handledAt }) => handledAt === undefined)) return false;
  const alertId = `${occasionOf(matter)}${earlier.length + 1}`;
  const facts: Alert['facts'] = message === undefined ? {} : { message };
  const whom = { personId: pair[`${side}Id`], pairId: pair.pairId };
  return raiseAlert(table, cohortId, { alertId, kind, ...whom, facts }, now);
}

function raisedSoFar(table: Table, cohortId: string, matter: Matter): Promise<Alert[]> {
  return table.list(key.alert.all(cohortId, occasionOf(matter)), Alert);
}

const occasionOf = ({ kind, pair, side }: Matter) => `${kind}~${pair.pairId}~${side}~`;
