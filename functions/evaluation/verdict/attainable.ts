import { fewestRecords, type Protection, peopleAtAnEnd, suffices } from '../disclosure/end-people.ts';
import { YES_OR_NO } from '../disclosure/told-count.ts';
import { type AnswerScale, ends } from '../disclosure/told-sum.ts';
import { ROUNDING } from './needed.ts';

/**
 * How many answers it takes at least to tell that a target is met, even when everybody says yes: an end hides as
 * many people as it is wide, and they must not be needed. With ends of two people a share of 0.7 takes 7 answers,
 * 0.8 takes 10, 0.9 takes 20.
 *
 * @param target what one answer should be on average, in steps of the scale
 * @returns undefined for a target that asks for everybody's best answer: no number of answers can tell it
 */
export function fewestAnswersToTellMet(
  target: number,
  protection: Protection,
  scale: AnswerScale = YES_OR_NO,
): number | undefined {
  if (target >= scale.high) return undefined;
  const endPeople = peopleAtAnEnd(protection.threshold, protection.mostRecordsOfOneAuthor);
  const answers = Math.ceil((endPeople * (scale.high - scale.low)) / (scale.high - target) - ROUNDING);
  return Math.max(answers, protection.threshold, fewestRecords(endPeople));
}

/**
 * The highest target that so many answers can tell as met: a share of (n - e) / n, with ends of e people.
 *
 * @param answers how many are expected, each of another person unless the protection says otherwise
 * @returns in steps of the scale; undefined when so few answers are not told at all
 */
export function highestTargetToTell(
  answers: number,
  protection: Protection,
  scale: AnswerScale = YES_OR_NO,
): number | undefined {
  if (!suffices(answers, answers, protection)) return undefined;
  const endPeople = peopleAtAnEnd(protection.threshold, protection.mostRecordsOfOneAuthor);
  return ends(answers, scale, endPeople).least / answers;
}
