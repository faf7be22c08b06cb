import type { Manners } from '../en/manners.ts';
import { frenchSpacing, NO_BREAK } from './french-spacing.ts';

export const manners: Manners = {
  name: 'Français',
  tag: 'fr-FR',
  colon: `${NO_BREAK}: `,
  quoted: (text) => `«${NO_BREAK}${text}${NO_BREAK}»`,
  spaced: frenchSpacing,
  // The first of a month is an ordinal: "1er mars".
  said: (day) => day.replace(/(?<!\d)1(?= \p{L})/u, '1er'),
  at: (day, time) => `${day} à ${time}`,
  onDay: (day) => `le ${day}`,
  // Excel in French takes the comma for the decimal sign.
  csvSeparator: ';',
};
