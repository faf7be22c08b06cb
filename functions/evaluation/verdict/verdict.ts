import * as z from 'zod';
import type { AnswerScale, ToldRange } from '../disclosure/told-sum.ts';
import { needed, reaches } from './needed.ts';

/** What can be said of an objective that people's answers measure. No word of it is a guess. */
export const OpinionVerdict = z.enum([
  /** Too few answered for the figure to be told. */
  'notTold',
  /** Fewer than half of those asked answered. */
  'notRepresentative',
  /** Whatever the silent think. */
  'met',
  'missed',
  /** Of those who answered; the silent could turn it. */
  'metAmongAnswered',
  'missedAmongAnswered',
  /** Nearly everybody is on the good side, and the target asks for nearly everybody: more would tell who is not. */
  'metOrJustShort',
  /** The same at the low end. */
  'missedOrJustMet',
]);
export type OpinionVerdict = z.infer<typeof OpinionVerdict>;

/** A told figure beside its target. */
export interface JudgedFigure {
  /** Undefined when the figure may not be told. */
  told: ToldRange | undefined;
  /** How many answers stand behind it. */
  answered: number;
  /** How many could have answered. */
  asked: number;
  /** What one answer should be on average, in steps of the scale: a share for yes or no. */
  target: number;
  scale: AnswerScale;
}

/**
 * The verdict on an objective, from what is told and public numbers alone: it says nothing the figure does not. The
 * people asked are all there are, not a sample of others: hence no interval, only what the silent might have said.
 */
export function verdictOn({ told, answered, asked, target, scale }: JudgedFigure): OpinionVerdict {
  if (told === undefined) return 'notTold';
  if (2 * answered < asked) return 'notRepresentative';
  const silent = asked - answered;
  const ofAll = needed(target, asked, scale);
  if (reaches(told.low + silent * scale.low, ofAll)) return 'met';
  if (!reaches(told.high + silent * scale.high, ofAll)) return 'missed';
  const ofAnswered = needed(target, answered, scale);
  if (reaches(told.low, ofAnswered)) return 'metAmongAnswered';
  if (!reaches(told.high, ofAnswered)) return 'missedAmongAnswered';
  return leansToMet(told, answered, ofAnswered, scale) ? 'metOrJustShort' : 'missedOrJustMet';
}

/** The end at which a figure is told says it. What parts add up to may lie at none: then its middle does. */
function leansToMet({ low, high }: ToldRange, answered: number, need: number, scale: AnswerScale): boolean {
  if (high === answered * scale.high) return true;
  if (low === answered * scale.low) return false;
  return reaches((low + high) / 2, need);
}
