import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSpacing } from '../../../functions/locales/fr/french-spacing.ts';

describe('French spacing', () => {
  it.each([
    ['Prêts ?', 'Prêts\u202f?'],
    ['Oui ; non !', 'Oui\u202f; non\u202f!'],
    ['Deux choses : ceci', 'Deux choses\u00a0: ceci'],
    ['Deux choses :', 'Deux choses\u00a0:'],
    ['« Rien »', '«\u202fRien\u202f»'],
    ['75 % et 10 000 €', '75\u202f% et 10\u202f000\u202f€'],
    ['Prêts\u00a0?', 'Prêts\u202f?'],
    ['à 09:00', 'à 09:00'],
    ['voir https://example.com/a?b=c;d', 'voir https://example.com/a?b=c;d'],
    ['le 7 avril 2026', 'le 7 avril 2026'],
  ])('%j becomes %j', (given, expected) => {
    expect(frenchSpacing(given)).toBe(expected);
  });

  it('changes nothing but spaces, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' \u00a0\u202f;:!?«»%€aé09\n') }), (text) => {
        const spaced = frenchSpacing(text);
        expect(spaced.replace(/[ \u00a0\u202f]/g, '')).toBe(text.replace(/[ \u00a0\u202f]/g, ''));
        expect(frenchSpacing(spaced)).toBe(spaced);
        expect(spaced).not.toMatch(/ [;!?»%€]|« /);
      }),
    );
  });
});
