import { Alert, raiseAlert } from '../../cohorts/alert.ts';
import { type FitAnswer, isForHr, keepFit } from '../../pairs/fit/fit-answer.ts';
import { peopleOf } from '../../pairs/pair.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

type OneOfPair = Pick<FitAnswer, 'pairId' | 'side'>;

/** Keeps whether one of the two finds that they fit. HR is to look at a doubt: once, however often they change their mind. */
export async function sayFit(table: Table, cohortId: string, answer: FitAnswer): Promise<void> {
  await raiseDoubt(table, cohortId, await keepFit(table, cohortId, answer));
}

/** Also for an answer after which the step was cut off. */
export async function raiseDoubt(table: Table, cohortId: string, answer: FitAnswer): Promise<void> {
  if (!isForHr(answer)) return;
  const { pairId, side, line, at } = answer;
  await raiseAlert(
    table,
    cohortId,
    {
      alertId: doubtOf(answer),
      kind: 'fitInDoubt',
      personId: peopleOf(pairId)[`${side}Id`],
      pairId,
      facts: line === undefined ? {} : { message: line },
    },
    new Date(at),
  );
}

/** The doubt that HR has heard of. */
export async function raisedDoubt(
  table: Table,
  cohortId: string,
  whose: OneOfPair,
): Promise<Alert | undefined> {
  return table.get(key.alert(cohortId, doubtOf(whose)), Alert);
}

const doubtOf = ({ pairId, side }: OneOfPair) => `fitInDoubt~${pairId}~${side}`;
