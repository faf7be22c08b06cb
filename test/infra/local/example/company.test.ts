import { describe, expect, it } from 'vitest';
import { directoryProblems } from '../../../../functions/directory/directory-problems.ts';
import { Person } from '../../../../functions/directory/person.ts';
import { ReportingLines } from '../../../../functions/directory/reporting-chain.ts';
import { generateCompany, MIN_PEOPLE } from '../../../../infra/local/example/company.ts';

describe.each([
  ['fr', MIN_PEOPLE],
  ['fr', 60],
  ['fr', 500],
  ['en', 24],
  ['en', 3000],
] as const)('a company (%s) of %d people', (locale, size) => {
  const people = generateCompany({ people: size, seed: 7, locale });

  it('has that many, each a valid person with a name and an address of their own', () => {
    expect(people).toHaveLength(size);
    for (const person of people) expect(Person.parse(person)).toEqual(person);
    expect(directoryProblems(people)).toEqual([]);
  });

  it('is one tree: everybody reports to the top, in few steps, to somebody of a higher grade', () => {
    const lines = new ReportingLines(people);
    const gradeOf = new Map(people.map(({ id, grade }) => [id, grade ?? 0]));
    const [top, ...others] = people;
    for (const person of others) {
      const chain = lines.chainAbove(person.id);
      expect(chain.at(-1)).toBe(top?.id);
      expect(chain.length).toBeLessThanOrEqual(8);
      expect(gradeOf.get(person.managerId ?? '')).toBeGreaterThanOrEqual(person.grade ?? 0);
    }
  });

  it('has some two people who do not lead for each who does', () => {
    const leaders = people.filter(({ grade = 0 }) => grade >= 12).length;
    expect(leaders / size).toBeGreaterThan(0.2);
    expect(leaders / size).toBeLessThan(0.4);
  });
});

describe('the generator', () => {
  const names = (seed: number) => generateCompany({ people: 60, seed, locale: 'fr' }).map(({ name }) => name);

  it('draws the same company from the same seed, and another from another', () => {
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
  });

  it('gives people of one company different names while there are enough', () => {
    expect(new Set(names(3)).size).toBe(60);
  });

  it('refuses a company in which nobody could be matched', () => {
    expect(() => generateCompany({ people: 5, seed: 1, locale: 'en' })).toThrow(RangeError);
  });
});
