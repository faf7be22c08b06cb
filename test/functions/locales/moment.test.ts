import { expect, test } from 'vitest';
import { formatMoment } from '../../../functions/web/moment.ts';
import { inOtherLanguages, viewLocale } from '../../../functions/web/view-language.ts';

test.each([
  ['en', '2027-02-01T16:00:00Z', 'Monday 1\u00a0February 2027 at 17:00 (Central European Time)'],
  ['fr', '2027-02-01T16:00:00Z', 'lundi 1er\u00a0février 2027 à 17\u00a0h (heure d’Europe centrale)'],
  [
    'fr',
    '2027-07-11T22:30:00Z',
    'lundi 12\u00a0juillet 2027 à 0\u00a0h\u00a030 (heure d’été d’Europe centrale)',
  ],
] as const)('%s: %s', (locale, instant, expected) => {
  const shown = formatMoment(new Date(instant), 'Europe/Paris', locale);
  expect(shown.replaceAll(/(?<=[a-zé]{2})\u00a0(?=\d)/g, ' ')).toBe(expected);
});

test.each([
  ['en', 'fr', 'en'],
  ['fr', 'en', 'fr'],
  ['de', 'fr', 'fr'],
  [undefined, 'en', 'en'],
] as const)('asked for %s by a reader of %s: %s', (asked, own, expected) => {
  expect(viewLocale(asked, own)).toBe(expected);
});

test('the page in each other language keeps the rest of the address', () => {
  expect(inOtherLanguages('/f/token', 'fr')).toEqual([{ locale: 'en', href: '/f/token?lang=en' }]);
  expect(inOtherLanguages('/b/token/pairs?page=2', 'en')).toEqual([
    { locale: 'fr', href: '/b/token/pairs?page=2&lang=fr' },
  ]);
});
