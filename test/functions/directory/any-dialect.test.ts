import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPeople } from '../../../functions/directory/read-people.ts';
import { reading } from './reading.ts';
import { type Dialect, dialects, type Somebody, written } from './written-file.ts';

const FIRST = ['Anne', 'Luc', 'Zoë', 'Jean-Luc', 'Seán', 'María José', 'Łukasz', 'Aïcha', 'Jürgen', 'Ngọc'];
const LAST = [
  'Blanc',
  'O’Brien',
  'de la Tour',
  'Étienne',
  'van der Berg',
  'Müller',
  'Sharma',
  'Reid-Hall',
  'Nowak',
  'Ñíguez',
];

/** A company: everybody but the first has a manager among those before, or none. */
const companies = fc
  .array(
    fc.record({
      first: fc.constantFrom(...FIRST),
      last: fc.constantFrom(...LAST),
      manager: fc.option(fc.nat(), { freq: 5 }),
      startedOn: fc.date({ min: new Date('1985-01-01'), max: new Date('2026-10-31'), noInvalidDate: true }),
      site: fc.constantFrom('Lyon', 'Köln', 'Glasgow; North', 'Bristol, West', ''),
    }),
    { minLength: 2, maxLength: 20 },
  )
  .map((people) =>
    people.map(
      ({ manager, startedOn, ...one }, at): Somebody => ({
        ...one,
        at,
        startedOn: startedOn.toISOString().slice(0, 10),
        managerAt: at === 0 || manager === null ? undefined : manager % at,
      }),
    ),
  );

const nameOf = ({ first, last }: Somebody) => `${first} ${last}`;
const idOf = ({ idStyle }: Dialect, at: number) => idStyle(at);

it('comes out as the same people, or says who is missing: never with other managers', () => {
  fc.assert(
    fc.property(companies, dialects, fc.nat(19), (company, dialect, leftOutAt) => {
      const leftOut = company[leftOutAt % company.length];
      // Whose name somebody else in the file bears is taken for that one: the file says so.
      const isAlone = company.filter((one) => nameOf(one) === (leftOut && nameOf(leftOut))).length === 1;
      const isPart = dialect.isPart && company.length > 2 && isAlone;
      const inFile = company.filter((one) => !(isPart && one === leftOut));
      const file = written(inFile, company, dialect);
      const { people, report } = readPeople(file, reading({ country: dialect.monthFirst ? 'US' : 'FR' }));
      const codes = new Set(report.notices.map(({ code }) => code));
      const told = JSON.stringify(report.notices);
      expect(
        people.map(({ id }) => id),
        told,
      ).toEqual(inFile.map(({ at }) => idOf(dialect, at)));
      for (const [place, { at, managerAt, first, last, startedOn, site }] of inFile.entries()) {
        const person = people[place];
        expect(person?.name.toLowerCase(), told).toBe(`${first} ${last}`.toLowerCase());
        expect(person).toMatchObject({ email: `p${at}@x.example`, startedOn, ...(site && { site }) });
        const manager = managerAt === undefined ? undefined : idOf(dialect, managerAt);
        const isThere = managerAt !== undefined && inFile.some((one) => one.at === managerAt);
        if (person?.managerId !== undefined || (isThere && !codes.has('managerUnclear')))
          expect(person?.managerId, told).toBe(manager);
        if (managerAt !== undefined && !isThere && person?.managerId === undefined)
          expect(
            CUT.some((code) => codes.has(code)),
            told,
          ).toBe(true);
      }
      // Two of one name are told apart by nobody: it is refused, with both.
      const names = inFile.map(nameOf);
      if (codes.has('managerUnclear')) expect(new Set(names).size).toBeLessThan(names.length);
      expect(
        [...codes].filter((code) => MISREAD.has(code)),
        told,
      ).toEqual([]);
      if (!isPart) expect(codes.has('managerColumnUnused'), told).toBe(false);
    }),
    { numRuns: 400 },
  );
});

/** How it is said that a reporting line ends where the company's does not. */
const CUT = ['managerNotFound', 'managerUnclear', 'managerColumnUnused'] as const;

/** What would be said if a dialect were not understood. */
const MISREAD = new Set([
  'dateUnreadable',
  'dateAbsurd',
  'addressNotValid',
  'idsAlike',
  'idTwice',
  'rowMisfit',
  'quoteOpen',
  'knownByAddress',
  'mendedText',
  'noTable',
]);
