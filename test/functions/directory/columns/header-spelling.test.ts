import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../../functions/directory/columns/header/read-header.ts';
import { DEMOGRAPHIC_HEADERS } from './headers/demographics.ts';
import { ADDRESS_HEADERS, ID_HEADERS } from './headers/ids.ts';
import { MANAGER_HEADERS } from './headers/managers.ts';
import { OTHER_HEADERS } from './headers/others.ts';

const { unused: _, ...KNOWN } = OTHER_HEADERS;
const HEADERS = [
  ...ID_HEADERS,
  ...ADDRESS_HEADERS,
  ...[MANAGER_HEADERS, KNOWN, DEMOGRAPHIC_HEADERS].flatMap((lists) => Object.values(lists).flat()),
].filter((header) => /^[\p{L}\s]+$/u.test(header));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Other ways to write the same words. */
const SPELLINGS: Record<string, (words: string[]) => string> = {
  'small letters': (words) => words.join(' ').toLowerCase(),
  'capital letters': (words) => words.join(' ').toUpperCase(),
  camelCase: (words) => words.map((word, i) => (i === 0 ? word.toLowerCase() : capital(word))).join(''),
  snake_case: (words) => words.join('_').toLowerCase(),
  UPPER_SNAKE_CASE: (words) => words.join('_').toUpperCase(),
  'kebab-case': (words) => words.join('-').toLowerCase(),
  'without accents': (words) => words.join(' ').normalize('NFD').replace(/\p{M}/gu, ''),
  'accents apart': (words) => words.join(' ').normalize('NFD'),
  'no-break spaces': (words) => words.join('\u00a0'),
  'a mark behind': (words) => `${words.join(' ')} *`,
  'a word in brackets': (words) => `${words.join(' ')} [Required]`,
  'a number before': (words) => `3. ${words.join(' ')}`,
  'a full stop behind': (words) => `${words.join('. ')}.`,
  'spaces around': (words) => `  ${words.join('  ')} `,
};

describe('a header', () => {
  it('means the same however its words are written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADERS),
        fc.constantFrom(...Object.entries(SPELLINGS)),
        (header, [, spell]) => {
          const words = header.split(/\s+/);
          expect(readHeader(spell(words)), spell(words)).toEqual(readHeader(header));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('means the same with a straight and a typographic apostrophe', () => {
    const headers = [...Object.values(OTHER_HEADERS).flat(), ...Object.values(MANAGER_HEADERS).flat()];
    const withApostrophe = headers.filter((header) => /['’]/.test(header));
    expect(withApostrophe.length).toBeGreaterThan(10);
    for (const header of withApostrophe) {
      expect(readHeader(header.replace(/['’]/, '’'))).toEqual(readHeader(header.replace(/['’]/, "'")));
    }
  });
});
