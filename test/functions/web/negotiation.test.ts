import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferred } from '../../../functions/web/negotiation/preferred.ts';
import { acceptedLocale, wantsJson } from '../../../functions/web/negotiation/reader.ts';

test.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-GB,en;q=0.9,fr;q=0.1', 'en'],
  ['fr;q=0.2, en;q=0.7', 'en'],
  ['de, fr;q=0.5', 'fr'],
  ['FR', 'fr'],
  ['fr;q=0', 'en'],
  ['de', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('somebody whose browser says %s reads %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', false],
  ['application/json', true],
  ['application/problem+json', true],
  ['application/json, text/plain, */*', true],
  ['text/html;q=0.5, application/json', true],
  ['application/json;q=0.5, text/html', false],
  ['*/*', false],
  [undefined, false],
])('who accepts %s is a program: %s', (header, isProgram) => {
  expect(wantsJson(header)).toBe(isProgram);
});

test('whatever a header says, the answer is one of ours or none, and the most wanted that is named', () => {
  const offers = ['a', 'b', 'c'] as const;
  const covers = (range: string, offer: string) => range === offer;
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect([...offers, undefined]).toContain(preferred(header, offers, covers));
    }),
  );
  const quality = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom(...offers, 'x'), quality)), (wanted) => {
      const header = wanted.map(([name, q]) => `${name};q=0.${String(q).padStart(3, '0')}`).join(', ');
      const best = Math.max(...wanted.filter(([name]) => name !== 'x').map(([, q]) => q));
      const found = preferred(header, offers, covers);
      if (found === undefined) expect(best).toBe(-Infinity);
      else expect(wanted.some(([name, q]) => name === found && q === best)).toBe(true);
    }),
  );
});
