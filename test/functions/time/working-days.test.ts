import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isKnownCountry, isWorkingDay } from '../../../functions/time/working-days.ts';

const works = (date: string, country?: string) => isWorkingDay(Temporal.PlainDate.from(date), { country });

describe('working days', () => {
  it('has the eleven public holidays of France in 2026, and no other', () => {
    const off: string[] = [];
    for (let day = Temporal.PlainDate.from('2026-01-01'); day.year === 2026; day = day.add({ days: 1 })) {
      if (!isWorkingDay(day, { country: 'FR' }) && isWorkingDay(day)) off.push(day.toString());
    }
    expect(off).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-11-11',
      '2026-12-25',
    ]);
    // Assumption and All Saints fall on a week-end that year.
    expect([works('2026-08-15', 'FR'), works('2026-11-01', 'FR')]).toEqual([false, false]);
  });

  it('knows holidays that last several days, also over the turn of the year', () => {
    expect(['2026-05-26', '2026-05-27', '2026-05-28'].map((date) => works(date, 'SA'))).toEqual([
      false,
      false,
      false,
    ]);
    expect(['2026-12-31', '2027-01-01'].map((date) => works(date, 'JP'))).toEqual([true, false]);
  });

  it('rests on Friday and Saturday where the week begins on Sunday', () => {
    expect(['2026-09-04', '2026-09-05', '2026-09-06'].map((date) => works(date, 'EG'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(['2026-09-04', '2026-09-05', '2026-09-06'].map((date) => works(date, 'FR'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows countries by their code', () => {
    expect(['FR', 'GB', 'ZZ', 'fr', ''].map(isKnownCountry)).toEqual([true, true, false, false, false]);
  });
});
