import type { Cohort } from '../cohorts/cohort.ts';
import type { StoredAnswers } from '../forms/answers/answer.ts';
import type { Localised } from '../locales/locale.ts';
import type { Round } from '../rounds/round.ts';
import type { Table } from '../store/table.ts';

/** Something that a decision of HR's will bring about: a sentence, and whom it is about. */
export interface Consequence {
  readonly text: Localised;
  /** People or pairs, by name. */
  readonly names?: readonly string[];
}

/** A decision as it would be, or was, taken. */
export interface DecisionInView {
  table: Table;
  cohort: Cohort;
  round: Round;
  answers: StoredAnswers;
  now: Date;
  /** When it is carried out. */
  carryOutAt: Date;
  /** In which the reader is told days and times. */
  timeZone: string;
}

/** What exactly this decision will bring about, in words and numbers: each sentence must come true. */
export type Consequences = (decision: DecisionInView) => Promise<readonly Consequence[]>;

/** A sentence about one, and about many. */
export interface CountedWords {
  one: Localised;
  many: (count: number) => Localised;
}

/** A sentence that differs for none, one and many. */
export function counted(
  count: number,
  { none, one, many }: Record<'none' | 'one' | 'many', Localised>,
): Localised {
  return count === 0 ? none : count === 1 ? one : many;
}
