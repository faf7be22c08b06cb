import type { Manners } from '../en/manners.ts';
import { frenchSpacing, NO_BREAK } from './french-spacing.ts';

export const manners: Manners = {
  name: 'Français',
  tag: 'fr-FR',
  colon: `${NO_BREAK}: `,
  quoted: (text) => `«${NO_BREAK}${text}${NO_BREAK}»`,
  spaced: frenchSpacing,
  // The first of a month is an ordinal, "1er mars"; an hour is "9 h", and with minutes "14 h 30".
  said: (moment) =>
    moment
      .replace(/(?<!\d)1(?= \p{L})/u, '1er')
      .replace(/\b(\d\d):(\d\d)\b/, (_, hour: string, minute: string) =>
        [Number(hour), 'h', ...(minute === '00' ? [] : [minute])].join('\u00a0'),
      ),
  at: (day, time) => `${day} à ${time}`,
  onDay: (day) => `le ${day}`,
  // Excel in French takes the comma for the decimal sign.
  csvSeparator: ';',
};
