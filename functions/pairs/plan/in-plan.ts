import type { StoredAnswers } from '../../forms/answers/answer.ts';
import { Cadence } from './cadence.ts';

const GOALS = ['goal1', 'goal2', 'goal3'] as const;

/** The goals of a plan, or of the agreement it begins with, as the end form asks about them. */
export function goalsOf(answers: StoredAnswers): { id: string; text: string }[] {
  return GOALS.flatMap((id) => {
    const text = answers[id];
    return typeof text === 'string' && text !== '' ? [{ id, text }] : [];
  });
}

/** @returns nothing where the two have not said it */
export function cadenceOf({ cadence }: StoredAnswers): Cadence | undefined {
  return Cadence.safeParse(cadence).data;
}

/** What the two want to do next: the first line of their steps. */
export function nextStepOf({ firstSteps }: StoredAnswers): string | undefined {
  if (typeof firstSteps !== 'string') return undefined;
  return firstSteps
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
}
