import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateColumn, readDate } from '../../../../functions/directory/cells/dates.ts';

const TODAY = '2026-11-28';
const inFrance = dateColumn([], 'FR');
const read = (cell: string, column = inFrance) => readDate(cell, column, TODAY);

describe('one day, however it is written', () => {
  it.each([
    '2020-03-04',
    '2020/3/4',
    '20200304',
    '04/03/2020',
    '4.3.20',
    '04 03 2020',
    '04032020',
    '04-Mar-2020',
    '04MAR2020',
    '4 mars 2020',
    'Mercredi 4 mars 2020',
    'March 4, 2020',
    'March 4th, 2020',
    'Wed, 04 Mar 2020',
    '4. März 2020',
    '43894',
    '43894.5',
    '2020-03-04T00:00:00Z',
    '2020-03-04 00:00:00.000',
    '04/03/2020 08:30',
    '4/3/20, 12:00 AM',
  ])('%s', (cell) => {
    expect(read(cell)).toEqual({ date: '2020-03-04' });
  });

  it.each([
    ['1er août 2019', '2019-08-01'],
    ['15 févr. 1998', '1998-02-15'],
    ['12.06.98', '1998-06-12'],
    ['01/02/27', '2027-02-01'],
    ['1 Sept 2021', '2021-09-01'],
  ])('%s is %s', (cell, date) => {
    expect(read(cell)).toEqual({ date });
  });

  it.each(['30/02/2020', '2020-13-01', 'soon', 'Mar-20', '12', '2020', '99/99/2020', ''])(
    '%j is none',
    (cell) => {
      expect(read(cell)).toEqual({ why: 'unreadable' });
    },
  );

  it.each(['01/01/1890', '31.12.9999', '9999-12-31', '1900-01-00', '2050-01-01'])(
    '%s is never taken for one',
    (cell) => {
      expect('date' in read(cell)).toBe(false);
    },
  );
});

describe('day or month first', () => {
  it('is decided by one value over 12, whatever the country', () => {
    expect(dateColumn(['04/03/2020', '01/13/2020'], 'FR')).toMatchObject({
      order: 'monthFirst',
      by: 'values',
    });
    expect(dateColumn(['04/03/2020', '15/06/2021'], 'US')).toMatchObject({ order: 'dayFirst', by: 'values' });
  });

  it('else by the cohort’s country, and what could be either is counted', () => {
    const cells = ['04/03/2020', '12/11/2019', '05/05/2020', '2020-01-02'];
    expect(dateColumn(cells, 'US')).toEqual({
      order: 'monthFirst',
      by: 'country',
      ambiguous: 2,
      contradicts: false,
    });
    expect(dateColumn(cells, 'US-CA')).toMatchObject({ order: 'monthFirst' });
    expect(dateColumn(cells, 'DE')).toMatchObject({ order: 'dayFirst', by: 'country' });
    expect(dateColumn(cells, undefined)).toMatchObject({ order: 'dayFirst', by: 'habit', ambiguous: 2 });
  });

  it('is not guessed where a column writes both ways', () => {
    const column = dateColumn(['15/06/2021', '01/13/2020', '04/03/2020'], 'FR');
    expect(read('15/06/2021', column)).toEqual({ date: '2021-06-15' });
    expect(read('01/13/2020', column)).toEqual({ date: '2020-01-13' });
    expect(read('04/03/2020', column)).toEqual({ why: 'ambiguous' });
    expect(read('05/05/2020', column)).toEqual({ date: '2020-05-05' });
  });

  it('comes out right for any day, in any column of one style', () => {
    const day = fc.date({ min: new Date('1980-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), fc.boolean(), (days, monthFirst) => {
        const isos = days.map((one) => one.toISOString().slice(0, 10));
        const cells = isos.map((iso) => {
          const [y, m, d] = iso.split('-');
          return monthFirst ? `${m}/${d}/${y}` : `${d}/${m}/${y}`;
        });
        const column = dateColumn(cells, monthFirst ? 'US' : 'GB');
        expect(cells.map((cell) => read(cell, column))).toEqual(isos.map((date) => ({ date })));
      }),
    );
  });
});
