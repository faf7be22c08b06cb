import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, plainLine } from '../../../functions/mail/plain-line.ts';

describe('a plain line', () => {
  it.each([
    [' Ann  Lee ', 'Ann Lee'],
    ['Ann\r\nBcc: x', 'Ann Bcc: x'],
    ['a\u202eb\u2069c', 'a b c'],
    ['Prêts\u202f?', 'Prêts\u202f?'],
    ['\ud800', '\ufffd'],
    ['👩‍🔬', '👩‍🔬'],
  ])('of %j is %j', (given, expected) => {
    expect(plainLine(given)).toBe(expected);
  });
});

describe('clipping', () => {
  it('leaves what fits', () => {
    expect(clip('12345', 5)).toBe('12345');
    expect(clip('123456', 5)).toBe('1234…');
    expect(clip('1234 6', 6)).toBe('1234 6');
    expect(clip('1234 67', 6)).toBe('1234…');
  });

  it('never exceeds the length nor breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(clipped.isWellFormed()).toBe(true);
        expect(text.startsWith(clipped.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
