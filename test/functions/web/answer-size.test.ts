import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withinAnswerSize } from '../../../functions/web/api/answer-size.ts';

const LAMBDA_BYTES = 6 * 1024 * 1024;
const row = 'P12345,Person of no name,person@example.com\n';
const csv = (bytes: number) => ({
  statusCode: 200,
  headers: { 'content-type': 'text/csv' },
  body: row.repeat(Math.ceil(bytes / row.length)),
});
const asking = (encoding?: string) => ({
  headers: encoding === undefined ? {} : { 'accept-encoding': encoding },
});
const sizeOf = (answer: object) => Buffer.byteLength(JSON.stringify(answer));

test('what Lambda can answer with stays as it is, whoever asks', () => {
  const short = csv(5_500_000);
  for (const event of [asking(), asking('gzip, br')]) expect(withinAnswerSize(short, event)).toBe(short);
});

test.each(['gzip', 'br, gzip;q=0.5', 'deflate, GZIP', '*'])('longer is compressed for %s', (encoding) => {
  const long = csv(12_000_000);
  const answer = withinAnswerSize(long, asking(encoding));
  expect(answer).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': 'text/csv', 'content-encoding': 'gzip' },
    isBase64Encoded: true,
  });
  expect(sizeOf(answer)).toBeLessThan(LAMBDA_BYTES);
  expect(gunzipSync(Buffer.from(answer.body ?? '', 'base64')).toString()).toBe(long.body);
});

test.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0'])(
  'and refused with what to do for %s',
  (encoding) => {
    const answer = withinAnswerSize(csv(12_000_000), asking(encoding));
    expect(answer.statusCode).toBe(406);
    expect(answer.body).toContain('Accept-Encoding: gzip');
  },
);

test('what no compression makes short enough is refused, too', () => {
  const noise = Array.from({ length: 400_000 }, () => crypto.randomUUID()).join('');
  const answer = withinAnswerSize({ statusCode: 200, body: noise }, asking('gzip'));
  expect([answer.statusCode, answer.body]).toEqual([406, expect.stringContaining('fewer people')]);
});
