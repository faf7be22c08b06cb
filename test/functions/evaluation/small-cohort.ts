import type { EndFormRecord, EvaluationData, PairRecord } from '../../../functions/evaluation/data.ts';

/** A cohort of `pairs` pairs in which nothing has been answered yet; tests add what they are about. */
export function smallCohort(pairs: number, given: Partial<EvaluationData> = {}): EvaluationData {
  return {
    cohort: { id: 'c-1', name: 'Small', startedOn: '2027-01-11', endedOn: '2027-07-12' },
    frozenAt: '2027-07-26T07:00:00Z',
    anonymity: { scores: 5, comments: 10 },
    objectives: [],
    reported: {},
    called: { mentor: 0, mentee: 0 },
    participants: [],
    pairs: range(pairs).map((i): PairRecord => pair(i, true)),
    pulses: [],
    endForms: [],
    selfViews: [],
    managerViews: [],
    comments: [],
    earlier: [],
    managerViewsAsked: pairs,
    ...given,
  };
}

export const pair = (i: number, activeAtEnd: boolean): PairRecord => ({
  key: `pair-${i}`,
  mentor: `mentor-${i}`,
  mentee: `mentee-${i}`,
  activeAtEnd,
});

/** The mentees' end forms, one for each answer. */
export function menteeForms(answers: readonly Partial<EndFormRecord>[]): EndFormRecord[] {
  return answers.map((answer, i) => ({ participant: `mentee-${i}`, side: 'mentee', goals: [], ...answer }));
}

export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** `counts[0]` times the first value, `counts[1]` times the second, and so on. */
export function repeated<T>(values: readonly T[], counts: readonly number[]): T[] {
  return values.flatMap((value, i) => range(counts[i] ?? 0).map(() => value));
}
