import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCell, hidesCharacters } from '../../../functions/text/clean-cell.ts';

describe('a cell is what its writer meant', () => {
  test.each([
    ['\u00A0 Anne\u2009Blanc\u3000', 'Anne Blanc'],
    ['"A1 "', 'A1'],
    ['“Anne Blanc”', 'Anne Blanc'],
    ['«\u202FAnne\u202F»', 'Anne'],
    ['„Anne“', 'Anne'],
    [`'"Anne"'`, 'Anne'],
    ["'A1'", 'A1'],
    ['="00123"', '00123'],
    ['= "00123"', '00123'],
    ["'00123", '00123'],
    ["'+33 6", '+33 6'],
    ['Anne\u2028Blanc', 'Anne Blanc'],
    ['Anne\vBlanc\u0085', 'Anne Blanc'],
    ['Rene\u0301', 'René'],
    ['\u200B', ''],
  ])('%j: %j', (raw, clean) => {
    expect(cleanCell(raw)).toBe(clean);
  });

  test.each([
    'Seán O’Brien',
    "'s-Hertogenbosch",
    "'t Hooft",
    'Robert "Bob" Noir',
    '"Bob" and "Al"',
    '(Lyon)',
    'a@x.example',
    '',
    // Persian and Sinhala are spelled with joiners, a Japanese name with its variant of a character.
    'علی\u200Cرضا',
    'ශ්\u200Dරී',
    '葛\u{E0100}城',
  ])('%j is good', (cell) => {
    expect([cleanCell(cell), hidesCharacters(cell)]).toEqual([cell, false]);
  });

  test.each([
    '\u200B',
    '\u200E',
    '\u202E',
    '\u2066',
    '\u00AD',
    '\uFEFF',
    '\u2060',
    '\u0007',
    '\uD800',
    '\u200D',
  ])('%j shows nothing, goes and is told', (hidden) => {
    const raw = `An${hidden}ne`;
    expect([cleanCell(raw), hidesCharacters(raw)]).toEqual(['Anne', true]);
  });
});

test('whatever comes, a clean cell is well-formed, on one line, without space around', () => {
  const unit = fc.constantFrom(...'aé "\'=«»\u200B\u202E\u2028\n\u00A0\uD83D\uDE00\u0301');
  fc.assert(
    fc.property(fc.string({ unit }), (raw) => {
      const clean = cleanCell(raw);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).toBe(clean.trim().normalize('NFC'));
      expect(clean).not.toMatch(/[\u200B\u202E\u2028\n\u00A0]/);
    }),
  );
});
