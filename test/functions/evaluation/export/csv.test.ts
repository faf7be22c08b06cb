import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../functions/evaluation/export/csv.ts';

describe('CSV', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(csv([['a', 'b']], ',')).toBe('\uFEFFa,b\r\n');
  });

  it('quotes what would break the table', () => {
    expect(csv([['a;b', 'say "no"', 'two\nlines', undefined, 'c,d']], ';')).toBe(
      '\uFEFF"a;b";"say ""no""";"two\nlines";;"c,d"\r\n',
    );
  });

  it('writes decimals as the separator’s readers do', () => {
    expect(csv([[1.5, -2]], ';')).toBe('\uFEFF1,5;-2\r\n');
    expect(csv([[1.5, -2]], ',')).toBe('\uFEFF1.5,-2\r\n');
  });

  it.each(['=1+1', '+33 6', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u00a0@x'])(
    'shows %j as text instead of running it',
    (text) => {
      const [[cell]] = parse(csv([[text]], ','), { bom: true, relax_quotes: true }) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('comes back as it was, whatever people are called', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => text !== '' && !/^[\s=+\-@＝＋－＠\uFEFF]/u.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(';' as const, ',' as const),
        (rows, separator) => {
          expect(
            parse(csv(rows, separator), { bom: true, delimiter: separator, record_delimiter: '\r\n' }),
          ).toEqual(rows);
        },
      ),
    );
  });
});
