import { chance } from './chance.ts';
import { atEnd, atStart, lookingBack, seenByManager } from './inner-life/leading.ts';
import { meetingsSince } from './inner-life/meetings.ts';
import type { Control } from './page.ts';
import { partnerOn } from './partner.ts';
import { askedIn, nameIn, pairOn, type Situation } from './situation.ts';

/** Who would not tell of themselves, in one line of many. */
const RATHER_NOT = 0.004;
/** Goals that life has overtaken. */
const NO_LONGER = 0.06;
/** By how much a pair comes closer, or apart, from one time they are asked to the next. */
const DRIFT = 0.06;

/**
 * What somebody picks on a scale of numbers.
 *
 * @param numbers what there is to pick, from the least to the most; anything else there is leaves the line out
 * @param draw between 0 and 1: their mood
 */
export function ratingAmong(control: Control, numbers: string[], situation: Situation, draw: number): string {
  const { name } = control;
  const { persona, fit } = situation;
  const pick = (step: number) => numbers[Math.min(numbers.length - 1, Math.max(0, step))] ?? '';
  const skip = control.options.find(({ value }) => !numbers.includes(value))?.value;
  const [question = '', row] = name.split('.');
  if (/^view/.test(question) && row !== undefined) {
    const seen = viewOf(question, row, situation);
    const isKept = skip !== undefined && (seen === undefined || persona.chance(name, 'skip') < RATHER_NOT);
    return isKept ? skip : pick((seen ?? 3) - 1);
  }
  if (question === 'goals' && skip !== undefined && draw < NO_LONGER) return skip;
  if (name === 'meetings') return pick(meetingsSince(pairOn(situation), persona.address, askedIn(situation)));
  if (name === 'trainingPrepared')
    return pick(level(0.3 + 0.7 * persona.chance('training'), draw, numbers.length));
  return pick(level(fitBy(situation, fit), draw, numbers.length));
}

/** Where on a scale of so many steps: the fit decides, the day adds or takes a little. */
export function level(fit: number, draw: number, steps: number): number {
  const value = 0.3 + 0.7 * fit + (draw - 0.5) * 0.3;
  return Math.min(steps - 1, Math.max(0, Math.floor(value * steps)));
}

/** How well the two suit each other by now: some come closer over the months, some drift apart. */
function fitBy(situation: Situation, fit: number): number {
  const { names, seed } = pairOn(situation);
  const drift = (chance(seed, ...[...names].sort(), 'drift') - 0.4) * DRIFT;
  return fit + drift * (askedIn(situation).times - 1);
}

/** Somebody's behaviour as the one who is asked sees it; undefined where they cannot tell. */
function viewOf(question: string, behaviour: string, situation: Situation): number | undefined {
  const { persona, page, fit } = situation;
  const { seed, address } = persona;
  const described = partnerOn(page);
  const own = { seed, name: nameIn(situation), behaviour };
  if (question === 'viewNow') return atEnd(own, fit);
  if (question === 'viewThen') return lookingBack(own, fit);
  if (described === undefined) return atStart(own);
  const when = /\bbegins\b|\bcommence\b/.test(page.lead) ? 'start' : 'end';
  return seenByManager({ seed, name: described, behaviour }, address, when);
}
