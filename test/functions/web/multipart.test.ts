import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from '../../../functions/web/api/api-error.ts';
import { partsOf } from '../../../functions/web/api/multipart.ts';

test('any bytes of any parts come out as a program puts them in', async () => {
  const parts = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 200 })), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(parts, async (written) => {
      const form = new FormData();
      for (const [name, bytes] of written) form.append(name, new File([new Uint8Array(bytes)], 'file'));
      const response = new Response(form);
      const body = Buffer.from(await response.arrayBuffer());
      const read = partsOf(body, response.headers.get('content-type') ?? '');
      expect(read.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
        written.map(([name, bytes]) => [name, [...bytes]]),
      );
    }),
  );
});

test('a form as curl writes it', () => {
  const body = [
    '--------------------------abc',
    'Content-Disposition: form-data; name="definition"; filename="cohort.json"',
    'Content-Type: application/json',
    '',
    '{"a": "\r\n--x"}',
    '--------------------------abc--',
    '',
  ].join('\r\n');
  const [part, ...others] = partsOf(
    Buffer.from(body),
    'multipart/form-data; boundary=------------------------abc',
  );
  expect([part?.name, part?.bytes.toString(), others]).toEqual(['definition', '{"a": "\r\n--x"}', []]);
});

test.each([
  ['no boundary in the type', 'multipart/form-data', ''],
  [
    'no end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n',
  ],
  ['a part without a name', 'multipart/form-data; boundary=x', '--x\r\n\r\n1\r\n--x--'],
  ['a part without headers', 'multipart/form-data; boundary=x', '--x\r\nabc\r\n--x--'],
  ['nothing of it', 'multipart/form-data; boundary=x', 'abc'],
  [
    'parts without end',
    'multipart/form-data; boundary=x',
    `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(30)}--x--`,
  ],
])('%s is refused as a problem', (_, type, body) => {
  expect(() => partsOf(Buffer.from(body), type)).toThrow(ApiError);
});
