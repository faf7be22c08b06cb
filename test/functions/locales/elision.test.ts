import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofName } from '../../../functions/locales/fr/elision.ts';
import { isolated } from '../../../functions/text/isolated.ts';

test.each([
  ['Anna', 'd’Anna'],
  ['Élodie Martin', 'd’Élodie Martin'],
  ['Œuvres sociales', 'd’Œuvres sociales'],
  ['Approvisionnement', 'd’Approvisionnement'],
  ['IT', 'd’IT'],
  ['Yves', 'd’Yves'],
  ['Hélène', 'd’Hélène'],
  ['Hygiène', 'd’Hygiène'],
  ['\u2068Anna\u2069', 'd’\u2068Anna\u2069'],
  ['Yann', 'de Yann'],
  ['Hans', 'de Hans'],
  ['Onze', 'de Onze'],
  ['Bob', 'de Bob'],
  ['11 novembre', 'de 11 novembre'],
  ['« Anna »', 'de « Anna »'],
])('"de" before %s', (name, said) => expect(ofName(name)).toBe(said));

test('leaves every name as it is written, behind one "de" or the other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      expect([`de ${name}`, `d’${name}`]).toContain(ofName(name));
    }),
  );
});

test('no vowel follows a whole "de", and no consonant a shortened one', () => {
  const rest = fc.string({ unit: fc.constantFrom(...'bcdfglmnprst '), maxLength: 8 });
  const accented = fc.constantFrom(...'aeiouAEIOUàâäéèêëîïôöùûüÀÂÉÈÊÎÔÛ');
  fc.assert(
    fc.property(accented, rest, (vowel, more) => {
      for (const name of [`${vowel}${more}`, isolated(`${vowel}${more}`), `${vowel}${more}`.normalize('NFD')])
        expect(ofName(name)).toBe(`d’${name}`);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...'bcdfgjklmnpqrstvwxzBCDFGJKLMNPQRSTVWXZç'), rest, (consonant, more) => {
      expect(ofName(`${consonant}${more}`)).toBe(`de ${consonant}${more}`);
    }),
  );
});

test('no French text puts a name behind a "de" or a "que" of its own', () => {
  const found = globSync('functions/**/*.{ts,tsx}')
    .filter((file) => !file.includes('locales/en/') && !file.endsWith('fr/elision.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?<![\p{L}])(?:de|que) \$\{[\w.]*(?:name|mentee|mentor|partner|person|who|whom|decidedBy|before|from|team|teams|cohort)\}/giu,
        ),
      ].map(([text]) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});
