import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../functions/web/api/api-error.ts';
import { bodyBytes } from '../../../functions/web/api/body-bytes.ts';
import { FILE_TYPES, fileBody } from '../../../functions/web/api/file-body.ts';
import { jsonBody } from '../../../functions/web/api/json-body.ts';

const CSV = Buffer.from('ID,Name\nA1,Hélène');

function posted(bytes: Uint8Array, headers: Record<string, string> = {}) {
  return { body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true, headers };
}

/** As API Gateway hands over what it takes for text: read as UTF-8, whatever it is. */
function asText(bytes: Uint8Array, headers: Record<string, string> = {}) {
  return { body: Buffer.from(bytes).toString('utf8'), isBase64Encoded: false, headers };
}

/** What a caller is told who asks for no language. */
function refusal(read: () => unknown): { status: number; detail: string | undefined } {
  try {
    read();
  } catch (error) {
    if (error instanceof ApiError) return { status: error.problem.status, detail: error.problem.detail?.en };
    throw error;
  }
  throw new Error('it was taken');
}

describe('what comes compressed', () => {
  test.each([
    ['and says so', gzipSync(CSV), { 'content-encoding': 'gzip' }],
    ['and says so in an old way', gzipSync(CSV), { 'content-encoding': 'X-GZIP' }],
    ['and is a compressed file', gzipSync(CSV), { 'content-type': 'application/gzip' }],
    ['in both ways', gzipSync(gzipSync(CSV)), { 'content-encoding': 'gzip' }],
    ['and was unpacked by whoever passed it on', CSV, { 'content-encoding': 'gzip' }],
  ])('%s is unpacked', (_, bytes, headers) => {
    expect(bodyBytes(posted(bytes, headers)).equals(CSV)).toBe(true);
  });

  test('may be JSON', () => {
    const event = posted(gzipSync('{"by":"P1D"}'), { 'content-type': 'application/json' });
    expect(jsonBody(event)).toEqual({ by: 'P1D' });
  });

  test('any bytes come out as they went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        fc.pre(bytes[0] !== 0x1f);
        expect([...bodyBytes(posted(gzipSync(bytes)))]).toEqual([...bytes]);
      }),
    );
  });

  test('is stopped at the limit, a megabyte that stands for a thousand at once', () => {
    const bomb = gzipSync(Buffer.alloc(400_000_000));
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    const before = performance.now();
    const { status, detail } = refusal(() => bodyBytes(posted(bomb)));
    expect([status, detail]).toEqual([413, expect.stringContaining('20000000 bytes')]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('is refused where it is damaged', () => {
    expect(refusal(() => bodyBytes(posted(gzipSync(CSV).subarray(0, 20)))).status).toBe(400);
  });

  test('in another way is told which way is taken', () => {
    const { status, detail } = refusal(() => bodyBytes(posted(CSV, { 'content-encoding': 'br' })));
    expect([status, detail]).toEqual([415, expect.stringContaining('gzip')]);
  });

  test('and was taken for text on the way is told how to come', () => {
    const { status, detail } = refusal(() =>
      bodyBytes(asText(gzipSync(CSV), { 'content-type': 'text/csv' })),
    );
    expect([status, detail]).toEqual([415, expect.stringContaining('application/gzip')]);
  });
});

test('what is too long is told the limit and the way', () => {
  const { status, detail } = refusal(() => bodyBytes(posted(randomBytes(5_500_001))));
  expect([status, detail]).toEqual([413, expect.stringMatching(/5500000 bytes.*gzip/)]);
});

describe('a file as the body', () => {
  test.each([...FILE_TYPES, 'text/csv; charset=windows-1252', undefined])(
    'is taken as it is when it comes as %s',
    (type) => {
      const windows1252 = Buffer.from('ID,Name\nA1,Hélène', 'latin1');
      const event = posted(windows1252, type === undefined ? {} : { 'content-type': type });
      expect(Buffer.from(fileBody(event)).equals(windows1252)).toBe(true);
    },
  );

  test('is taken as text', () => {
    expect(Buffer.from(fileBody(asText(CSV, { 'content-type': 'text/csv' }))).equals(CSV)).toBe(true);
  });

  test('whose letters were lost as text is told how to come', () => {
    const { status, detail } = refusal(() => fileBody(asText(Buffer.from('Hélène', 'latin1'))));
    expect([status, detail]).toEqual([422, expect.stringContaining('application/octet-stream')]);
  });

  test('is taken from a form of one part', async () => {
    const form = new FormData();
    form.append('people', new File([new Uint8Array(gzipSync(CSV))], 'people.csv.gz'));
    expect(Buffer.from(fileBody(await asForm(form))).equals(CSV)).toBe(true);
    form.append('other', 'x');
    const both = await asForm(form);
    expect(refusal(() => fileBody(both)).status).toBe(400);
  });

  test.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0], 'CSV UTF-8'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'CSV UTF-8'],
    ['a PDF', [...Buffer.from('%PDF-1.7')], 'exported as CSV'],
  ])('that is %s is told what to send', (_, bytes, words) => {
    const { status, detail } = refusal(() => fileBody(posted(Uint8Array.from(bytes))));
    expect([status, detail]).toEqual([415, expect.stringContaining(words)]);
    expect(refusal(() => jsonBody(posted(Uint8Array.from(bytes)))).status).toBe(415);
  });

  test('that is empty is refused', () => {
    expect(refusal(() => fileBody(posted(Buffer.alloc(0)))).status).toBe(400);
  });
});

async function asForm(form: FormData) {
  const response = new Response(form);
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return posted(new Uint8Array(await response.arrayBuffer()), headers);
}
