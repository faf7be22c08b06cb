import { YES_OR_NO } from '../../functions/evaluation/disclosure/told-count.ts';
import { type ToldRange, toldRange } from '../../functions/evaluation/disclosure/told-sum.ts';
import type { Variates } from './variates.ts';

/** Who was asked, who answered, who said yes; and what everybody would have said. */
export interface SimulatedCohort {
  asked: number;
  answered: number;
  yesOfAnswered: number;
  yesOfAsked: number;
}

/** How many are asked: cohorts as companies hold them. */
export const ASKED = [8, 11, 15, 20, 30, 40, 60, 100] as const;
export const TARGETS = [0.7, 0.75, 0.8, 0.85, 0.9] as const;

/** Of those asked, at random. */
const ANSWERING = 0.85;
/** Fewest people and ends at the lowest threshold there is. */
const THRESHOLD = 5;
const END_PEOPLE = 2;

export function simulatedCohort(draw: Variates, asked: number, share: number): SimulatedCohort {
  const answered = draw.binomial(asked, ANSWERING);
  const yesOfAnswered = draw.binomial(answered, share);
  return {
    asked,
    answered,
    yesOfAnswered,
    yesOfAsked: yesOfAnswered + draw.binomial(asked - answered, share),
  };
}

/** What its report tells of the count. */
export function toldOf({ answered, yesOfAnswered }: SimulatedCohort): ToldRange | undefined {
  return answered < THRESHOLD ? undefined : toldRange(yesOfAnswered, answered, YES_OR_NO, END_PEOPLE);
}
