import type { Manners } from '../../../functions/locales/en/manners.ts';
import { accented } from './accents.ts';
import { MADE_UP_TAG } from './tag.ts';

/**
 * Not the English ones with accents: a text is spaced by its language whoever wrote it, and marks put on there would
 * hide what was forgotten.
 */
export const madeUpManners: Manners = {
  name: accented('Made up'),
  tag: MADE_UP_TAG,
  colon: ' : ',
  quoted: (text) => `„${text}“`,
  spaced: (text) => text,
  said: (day) => day,
  at: (day, time) => `${day} ${accented('at')} ${time}`,
  onDay: (day) => `${accented('on')} ${day}`,
  csvSeparator: ';',
};
