import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Nameable } from '../../../../functions/directory/named/name-index.ts';
import { nameable, read } from './people-by-name.ts';

const GIVEN = [
  ...['Ruth', 'Jean-Luc', 'Seán', 'Jürgen', 'Søren', 'Łukasz', 'Anne', 'José María', 'Zoë', 'D’Arcy', 'Ngọc'],
  ...['Ольга', 'Ελένη', 'محمد', 'राम', 'Þóra', 'Béla', 'Çağla', 'Weiß', 'Ye-jin'],
];
const FAMILY = [
  ...[
    'Ellison',
    'O’Brien',
    'van der Berg',
    'de la Cruz',
    'García López',
    'MacDonald',
    'McRae',
    'Müller',
    'Groß',
  ],
  ...[
    'al-Hassan',
    'Æbeltoft',
    'Le Goff',
    'von Ahn',
    'Núñez',
    'Петрова',
    'Παππά',
    'العلي',
    'शर्मा',
    'St. John',
  ],
];

const directories: fc.Arbitrary<Nameable[]> = fc
  .array(fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  })
  .map((names) =>
    names.map(([given, family, lastFirst], i) =>
      nameable(`p${i}`, lastFirst ? `${family}, ${given}` : `${given} ${family}`),
    ),
  );

/** How people write a name, by its parts. */
const SPELLINGS: Record<string, (given: string, family: string, email: string) => string> = {
  'as it is': (given, family) => `${given} ${family}`,
  'last name first': (given, family) => `${family} ${given}`,
  'with a comma': (given, family) => `${family}, ${given}`,
  'last name in capitals': (given, family) => `${family.toUpperCase()} ${given}`,
  small: (given, family) => `${given} ${family}`.toLowerCase(),
  'in capitals': (given, family) => `${given} ${family}`.toUpperCase(),
  'without accents': (given, family) => `${given} ${family}`.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'umlauts spelt out': (given, family) =>
    `${given} ${family}`.replaceAll('ü', 'ue').replaceAll('ø', 'oe').replaceAll('ß', 'ss'),
  'without hyphens': (given, family) => `${given} ${family}`.replaceAll('-', ' '),
  'with another apostrophe': (given, family) => `${given} ${family}`.replaceAll('’', "'"),
  'with a title': (given, family) => `Dr. ${given} ${family}`,
  'with an initial': (given, family) => `${[...given][0]}. ${family}`,
  'with a bullet': (given, family) => `- ${given} ${family}`,
  'with a number': (given, family) => `1. ${given} ${family}`,
  'with a remark in brackets': (given, family) => `${given} ${family} (my ex-boss)`,
  'with a remark': (given, family) => `${given} ${family} - my former manager`,
  'with an address': (given, family, email) => `${given} ${family} <${email}>`,
  'the address': (_given, _family, email) => `mailto:${email.toUpperCase()}`,
  'in a sentence': (given, family) => `Please not with ${given} ${family}, we do not get on.`,
};

test.each(Object.entries(SPELLINGS))(
  'everybody of any directory is found, or is one of those it may be: %s',
  (_, spell) => {
    fc.assert(
      fc.property(directories, fc.nat(), (directory, pick) => {
        const person = directory[pick % directory.length];
        if (!person) return;
        const { given, family } = split(person.name);
        const named = read(spell(given, family, person.email), directory);
        const meant = named.flatMap((piece) => {
          if (piece.kind === 'found') return piece.personIds;
          return piece.kind === 'notUnique' ? piece.candidates : [];
        });
        expect(meant).toContain(person.id);
        expect(named).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  },
);

function split(name: string): { given: string; family: string } {
  const [last = '', first] = name.split(', ');
  if (first !== undefined) return { given: first, family: last };
  const family = FAMILY.find((one) => name.endsWith(` ${one}`)) ?? '';
  return { given: name.slice(0, -family.length - 1), family };
}

test('a name that nobody bears never finds anybody in silence', () => {
  fc.assert(
    fc.property(
      directories,
      fc.constantFrom(...GIVEN),
      fc.constantFrom('Quux', 'Zyxwv', 'Okonkwo', 'Ždanov'),
      (directory, given, family) => {
        for (const text of [
          `${given} ${family}`,
          `${family}, ${given}`,
          `${family.toUpperCase()} ${given}`,
        ]) {
          expect(read(text, directory).map(({ kind }) => kind)).toEqual(['notFound']);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('whom one error of typing hides is suggested, and not taken', () => {
  fc.assert(
    fc.property(directories, fc.nat(), fc.nat(), (directory, pick, at) => {
      const person = directory[pick % directory.length];
      if (!person) return;
      const name = 'Valentina Castellanos';
      const place = 2 + (at % 6);
      const [named] = read(`${name.slice(0, place)}${name.slice(place + 1)}`, [
        ...directory,
        nameable('valentina', name),
      ]);
      expect(named).toMatchObject({ kind: 'notFound', nearest: ['valentina'] });
    }),
    { numRuns: 50 },
  );
});

test('any text is read, and every line of it comes back as something', () => {
  fc.assert(
    fc.property(
      directories,
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }),
      (directory, lines) => {
        const named = read(lines.join('\n'), directory);
        if (lines.some((line) => /\p{L}/u.test(line))) expect(named.length).toBeGreaterThan(0);
      },
    ),
  );
});
