import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../functions/web/api/api-error.ts';
import { jsonBody } from '../../../functions/web/api/json-body.ts';
import type { Problem } from '../../../functions/web/api/problem.ts';

const MARK = '\uFEFF';

/** As API Gateway hands it over: text, or base64 for types that it does not take for text. */
function asEvents(bytes: Buffer, type?: string) {
  const headers = type === undefined ? {} : { 'content-type': type };
  return [
    { body: bytes.toString('base64'), isBase64Encoded: true, headers },
    { body: bytes.toString('utf8'), isBase64Encoded: false, headers },
  ];
}

function refusalOf(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof ApiError) return error.problem;
    throw error;
  }
  throw new Error('it was read');
}

/** The same refusal, in whichever way the body came. */
function refused(bytes: Buffer, type = 'application/json'): Problem {
  const [first, ...others] = asEvents(bytes, type).map((event) => refusalOf(() => jsonBody(event)));
  for (const other of others) expect(other.status).toBe(first?.status);
  if (!first) throw new Error('nothing was read');
  return first;
}

test('any JSON is read as it was written, with a byte order mark before it or without', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter(
      (one) =>
        !/[\0\uFFFD\u2028\u2029\u202A-\u202E\u2066-\u2069]/.test(one) &&
        one.isWellFormed() &&
        one !== '__proto__',
    );
  const value = fc.object({ key: text, values: [text, fc.integer(), fc.boolean(), fc.constant(null)] });
  fc.assert(
    fc.property(value, fc.boolean(), (written, isMarked) => {
      const bytes = Buffer.from(`${isMarked ? MARK : ''}${JSON.stringify(written)}`);
      for (const event of asEvents(bytes)) expect(jsonBody(event)).toEqual(written);
    }),
  );
});

test('any bytes at all are read or refused as a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isText) => {
      const [encoded, plain] = asEvents(Buffer.from(bytes));
      const event = isText ? plain : encoded;
      if (!event) return;
      try {
        jsonBody(event);
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError);
      }
    }),
  );
});

describe('UTF-16', () => {
  const json = '{"name":"Équipe"}';
  const swapped = Buffer.from(`${MARK}${json}`, 'utf16le').swap16();
  test.each([
    ['little-endian with its mark', Buffer.from(`${MARK}${json}`, 'utf16le')],
    ['little-endian without', Buffer.from(json, 'utf16le')],
    ['big-endian with its mark', swapped],
    ['big-endian without', Buffer.from(swapped.subarray(2))],
  ])('%s is told from JSON that is wrong, with the remedy', (_, bytes) => {
    expect(refused(bytes)).toMatchObject({
      status: 400,
      title: { en: 'The body is not in UTF-8.' },
      detail: { en: expect.stringContaining('Save the file as UTF-8') },
    });
  });
});

describe('JSON that could not be kept as it was sent is refused at its place', () => {
  test.each([
    ['bytes of another encoding', Buffer.from('{"people":[{"name":"Hélène"}]}', 'latin1'), '#/people/0/name'],
    ['half a surrogate pair', Buffer.from('{"name":"\\ud83d"}'), '#/name'],
    ['a zero character', Buffer.from('{"a":{"b":["x","y\\u0000z"]}}'), '#/a/b/1'],
    [
      'a mark that turns a name around',
      Buffer.from('{"hr":[{"name":"Ada \\u202Egro.live"}]}'),
      '#/hr/0/name',
    ],
    ['an isolate that is never closed', Buffer.from('{"mail":{"extra":{"a":"\\u2067x"}}}'), '#/mail/extra/a'],
    ['a separator of lines', Buffer.from('{"name":"Spring\\u2028cohort"}'), '#/name'],
    ['half a character in a field’s name', Buffer.from('{"\\ud800":1}'), '#/%EF%BF%BD'],
    [
      'a name that JavaScript keeps for itself',
      Buffer.from('{"mail":{"__proto__":{"x":1}}}'),
      '#/mail/__proto__',
    ],
    ['the same, spelled otherwise', Buffer.from('{"_\\u005fproto__":1}'), '#/__proto__'],
  ])('%s', (_, bytes, pointer) => {
    const { status, errors } = refused(bytes);
    expect([status, errors?.map((one) => one.pointer)]).toEqual([422, [pointer]]);
    expect(errors?.[0]?.remedy).toBeDefined();
  });

  test('what is nested without end', () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { status, errors } = refused(Buffer.from(nested));
    expect([status, errors?.[0]?.detail.en]).toEqual([422, 'is nested too deeply to be read.']);
  });

  test('a file of which every line is wrong makes no endless list', () => {
    const people = Array.from({ length: 20_000 }, () => 'é');
    expect(refused(Buffer.from(JSON.stringify(people), 'latin1')).errors?.length).toBe(1_000);
  });
});

describe('what is no JSON', () => {
  test.each(['text/csv', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'and came as %s is told how to come',
    (type) => {
      const problem = refused(Buffer.from('name=A'), type);
      expect([problem.status, problem.detail?.en]).toEqual([
        415,
        expect.stringContaining('application/json'),
      ]);
    },
  );

  test.each(['application/json', 'application/json; charset=utf-8', 'application/merge-patch+json'])(
    'and came as %s is told where it is wrong',
    (type) => {
      expect(refused(Buffer.from('{"name":'), type)).toMatchObject({
        status: 400,
        title: { en: 'The body is not valid JSON.' },
      });
    },
  );

  test('JSON is taken whatever it is called: curl says of every body that it is a form', () => {
    for (const event of asEvents(Buffer.from('{"by":"P1D"}'), 'application/x-www-form-urlencoded'))
      expect(jsonBody(event)).toEqual({ by: 'P1D' });
  });
});
