import { describe, expect, it } from 'vitest';
import { isCalled } from '../../../functions/definition/criteria.ts';
import type { Person } from '../../../functions/directory/person.ts';

const ADA: Person = {
  id: 'A',
  name: 'Ada',
  email: 'ada@x.example',
  language: 'fr',
  grade: 12,
  site: 'Lyon',
  department: 'Ventes',
  startedOn: '2024-09-07',
  attributes: { Filière: 'Cadres' },
};
const TODAY = '2026-09-07';

describe('who is called', () => {
  it.each([
    [{}, true],
    [{ minGrade: 12, maxGrade: 12 }, true],
    [{ minGrade: 13 }, false],
    [{ maxGrade: 11 }, false],
    [{ minYearsInCompany: 2 }, true],
    [{ minYearsInCompany: 2.1 }, false],
    [{ maxYearsInCompany: 2 }, true],
    [{ maxYearsInCompany: 1.9 }, false],
    [{ sites: ['Lille', 'Lyon'] }, true],
    [{ sites: ['lyon'] }, false],
    [{ departments: ['Finance'] }, false],
    [{ attributes: { Filière: ['Cadres', 'Experts'] } }, true],
    [{ attributes: { Filière: ['Experts'] } }, false],
    [{ attributes: { Autre: ['x'] } }, false],
    [{ personIds: ['A'] }, true],
    [{ personIds: ['B'] }, false],
    [{ minGrade: 12, sites: ['Lille'] }, false],
  ])('%j: %s', (criteria, called) => {
    expect(isCalled(ADA, criteria, TODAY)).toBe(called);
  });

  it('counts whole years on the anniversary', () => {
    expect(isCalled(ADA, { minYearsInCompany: 2 }, '2026-09-06')).toBe(false);
    expect(isCalled({ ...ADA, startedOn: '2024-02-29' }, { minYearsInCompany: 2 }, '2026-03-01')).toBe(true);
  });

  it('leaves out whoever the datum asked for is not known of', () => {
    const { grade, startedOn, site, attributes, ...unknown } = ADA;
    for (const criteria of [{ minGrade: 0 }, { maxYearsInCompany: 60 }, { sites: ['Lyon'] }]) {
      expect(isCalled(unknown, criteria, TODAY)).toBe(false);
    }
  });

  it('knows those who begin today', () => {
    expect(isCalled({ ...ADA, startedOn: TODAY }, { maxYearsInCompany: 1 }, TODAY)).toBe(true);
  });
});
