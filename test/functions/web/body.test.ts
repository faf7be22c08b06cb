import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, FORM_LIMIT_BYTES, one, readFormBody } from '../../../functions/web/body.ts';

const headers = { 'content-type': 'application/x-www-form-urlencoded' };
const read = (body: string, isBase64Encoded = false) => readFormBody({ body, isBase64Encoded, headers });

test('any fields come back as they were posted, plain or in base64', () => {
  const value = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), fc.boolean(), (pairs, base64) => {
      const encoded = new URLSearchParams(pairs).toString();
      const result = read(base64 ? Buffer.from(encoded).toString('base64') : encoded, base64);
      if (!result.ok) throw new Error(`refused with ${result.status}`);
      for (const [name] of pairs) {
        const values = pairs.filter(([other]) => other === name).map(([, text]) => text);
        expect(all(result.fields, name)).toEqual(values);
        expect(one(result.fields, name)).toBe(values[0]);
      }
    }),
  );
});

test('any bytes are read or refused, never thrown upon', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const result = read(Buffer.from(bytes).toString('base64'), true);
      expect(result.ok || result.status === 400).toBe(true);
    }),
  );
});

describe('refuses', () => {
  test.each(['a=%', 'a=%zz', 'a=%ff', '%c3%28=1'])('what is not validly encoded: %s', (body) => {
    expect(read(body)).toEqual({ ok: false, status: 400 });
  });

  test('bytes that are not UTF-8', () => {
    expect(read(Buffer.from([0x61, 0x3d, 0xff]).toString('base64'), true)).toEqual({
      ok: false,
      status: 400,
    });
  });

  test('what is too long, counted in bytes', () => {
    expect(read(`a=${'x'.repeat(FORM_LIMIT_BYTES - 2)}`).ok).toBe(true);
    expect(read(`a=${'x'.repeat(FORM_LIMIT_BYTES - 1)}`)).toEqual({ ok: false, status: 413 });
    expect(read(`a=${'é'.repeat(FORM_LIMIT_BYTES / 2)}`)).toEqual({ ok: false, status: 413 });
  });

  test.each(['application/json', 'multipart/form-data; boundary=x', '', undefined])(
    'another type: %s',
    (type) => {
      const event = { body: 'a=1', isBase64Encoded: false, headers: { 'content-type': type } };
      expect(readFormBody(event)).toEqual({ ok: false, status: 415 });
    },
  );
});

test('the type may name its character set', () => {
  const event = {
    body: 'a=1',
    isBase64Encoded: false,
    headers: { 'content-type': `${headers['content-type']}; charset=UTF-8` },
  };
  expect(readFormBody(event)).toMatchObject({ ok: true });
});

test('names of the language itself are fields like others', () => {
  const result = read('__proto__=1&constructor=2');
  expect(
    result.ok && [
      one(result.fields, '__proto__'),
      one(result.fields, 'constructor'),
      one(result.fields, 'toString'),
    ],
  ).toEqual(['1', '2', '']);
});
