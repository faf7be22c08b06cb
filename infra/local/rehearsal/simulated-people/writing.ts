import { broughtFigure, isOutsideFigure } from './inner-life/brought-figures.ts';
import { hoursSpent } from './inner-life/meetings.ts';
import type { Control } from './page.ts';
import { matterOf } from './persona.ts';
import { sentencesFor } from './sentences/sentences.ts';
import { themeOf } from './sentences/theme.ts';
import { askedIn, nameIn, pairOn, type Situation, sideAsked } from './situation.ts';

/** A field without a limit of its own. */
const SHORT = 300;
/** From here on a pair is a good one, and what its people write sounds so. */
const CONTENT = 0.45;

/** Left blank, where that is allowed: a success every few weeks is much to ask, an example at the end less so. */
function leavesBlank({ name }: Control, draw: number): boolean {
  return draw < (name === 'success' ? 0.86 : 0.5);
}

/** What somebody writes in a field of text; undefined when they write nothing. */
export function written(control: Control, situation: Situation, draw: number): string | undefined {
  const { persona, page, fit, saidBefore } = situation;
  const { name, optional, numeric } = control;
  if (/^(avoid|question|note)$/.test(name) && optional) return undefined;
  if (isOutsideFigure(control)) return broughtFigure(control, situation, draw);
  if (numeric) {
    const hours = String(hoursSpent(pairOn(situation), persona.address));
    return page.language === 'fr' ? hours.replace('.', ',') : hours;
  }
  if (optional && (leavesBlank(control, draw) || !hasSomethingToSay(control, situation))) return undefined;
  const side = sideAsked(situation);
  const { names } = pairOn(situation);
  const isAlone = name === 'goals';
  const occasion = [persona.address, matterOf(page), askedIn(situation).times];
  const sentences = sentencesFor(control, {
    language: page.language,
    side,
    theme: isAlone ? themeOf(persona.seed, nameIn(situation)) : themeOf(persona.seed, ...names),
    isContent: fit >= CONTENT,
    chance: [persona.seed, ...occasion],
  }).filter((sentence) => sentence.length <= limitOf(control));
  if (!saidBefore) return sentences[0];
  return saidBefore.choose(sentences, JSON.stringify([name, ...occasion]), { orNothing: optional });
}

/**
 * Reasons are asked of those who decline, examples of those who have one, successes of pairs that go well. Of further
 * goals, which many leave out, nobody says by when.
 */
function hasSomethingToSay({ name }: Control, { persona, page, form, fit }: Situation): boolean {
  const asks = (other: string) => form.controls.some((control) => control.name === other);
  if (/^goal[23](By|How)$/.test(name)) return false;
  if (name === 'reason' && asks('decision')) return persona.declines(matterOf(page));
  return name !== 'success' || fit >= CONTENT;
}

/** "Up to 600 characters", in the small print. */
function limitOf({ note }: Control): number {
  return Number(/\d+/.exec(note.replace(/[\s\u00a0\u202f.,](?=\d{3})/g, ''))?.[0] ?? SHORT);
}
