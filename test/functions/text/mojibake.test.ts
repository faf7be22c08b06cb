import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOfMojibake } from '../../../functions/text/mojibake.ts';

const LATIN = [
  'Jérôme',
  'Émile',
  'Müller',
  'Łukasz',
  'Żółć',
  'Ångström',
  'Straße',
  'Çelik',
  'Nuñez',
  'Šárka',
  'Đặng',
  'Óscar',
  'Noël',
  'Œuvre',
];
const PORTUGUESE = [
  'JOÃO',
  'SÃO PAULO',
  'CONCEIÇÃO',
  'Â',
  'IRMÃ',
  'PORTUGUÊS',
  'AMANHÃ…',
  'DIRETÓRIO – SÃO JOSÉ',
  'IRMÃ’S',
];
const PUNCTUATED = [
  '«École»',
  'ANDRÉ’S TEAM',
  '“DIVERSITÉ”',
  'DIVERSITÉ…',
  'MALMÖ–LUND',
  'BODØ–OSLO',
  'l’été',
  '© 2026 «É»',
  'Café – à côté',
  'n° 5 à 20 °C',
  '12 €/m²',
  'M.\u00A0Élan',
];
const OTHERS = [
  'Ελένη Παπαδοπούλου',
  'Анна Каренина',
  'Київ',
  'Łódź–Kraków',
  'نور',
  '山田太郎',
  '김철수',
  'שרה',
];
const GOOD = [...LATIN, ...PORTUGUESE, ...PUNCTUATED, ...OTHERS];

const misread = (text: string, as: 'windows-1252' | 'macintosh') =>
  new TextDecoder(as).decode(new TextEncoder().encode(text));

/** "Ãš" is "Ú" far more often than a name: nobody could tell them apart. */
const LETTERS_OF_DAMAGE = /[Ã-È][ŠŒŽšœžŸªµº]|áº/;

const words = (all: string[]) =>
  fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));

test('good text of any language is never named', () => {
  fc.assert(
    fc.property(words(GOOD), (text) => {
      expect([text, readingOfMojibake(text)]).toEqual([text, undefined]);
    }),
  );
});

test('names made of any letters of Latin, Greek and Cyrillic are never named', () => {
  const letters = (from: number, to: number) =>
    fc
      .string({
        unit: fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code)),
        minLength: 1,
        maxLength: 8,
      })
      .filter((text) => /^\p{L}+$/u.test(text) && !LETTERS_OF_DAMAGE.test(text));
  const name = fc.oneof(
    letters(0x41, 0x17f),
    letters(0xc0, 0xff),
    letters(0x386, 0x3ce),
    letters(0x400, 0x45f),
  );
  fc.assert(
    fc.property(name, (text) => {
      expect([text, readingOfMojibake(text)]).toEqual([text, undefined]);
    }),
    { numRuns: 2_000, examples: [['ÁÄßÊßÖ'], ['ÀÜ']] },
  );
});

test('damaged text is read as it likely was, also when it was damaged twice', () => {
  const damaged = fc.constantFrom(...LATIN, 'JOÃO', 'SÃO PAULO', ...OTHERS.slice(0, 3));
  fc.assert(
    fc.property(damaged, fc.constantFrom('windows', 'twice', 'mac'), (good, how) => {
      const once = misread(good, how === 'mac' ? 'macintosh' : 'windows-1252');
      const found = how === 'twice' ? misread(once, 'windows-1252') : once;
      expect([found, readingOfMojibake(found)]).toEqual([found, good]);
    }),
  );
});

test.each([
  ['JÃ©rÃ´me', 'Jérôme'],
  ['Ã‰mile', 'Émile'],
  ['MÃ¼ller', 'Müller'],
  ['JÃƒÂ©rÃƒÂ´me', 'Jérôme'],
  ['MarÃ\u00ADa', 'María'],
  ['lâ€™Ã©quipe', 'l’équipe'],
  ['J√©r√¥me', 'Jérôme'],
  ['Łukasz MÃ¼ller', 'Łukasz Müller'],
])('%s was %s', (found, likely) => {
  expect(readingOfMojibake(found)).toBe(likely);
});
