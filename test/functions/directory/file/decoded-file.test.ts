import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodedFile } from '../../../../functions/directory/file/decoded-file.ts';

const MARK = '\uFEFF';
const FRENCH = 'ID;Prénom;Ville\nA1;Hélène;Orléans – centre\nA2;Zoë;Nîmes';
const POLISH = 'ID;Name\nA1;Łukasz Żółć';

const windows1252 = (text: string) =>
  Uint8Array.from([...text], (sign) => ({ '–': 0x96, '€': 0x80 })[sign] ?? sign.charCodeAt(0));
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('bytes', () => {
  test.each([
    ['utf-8', Buffer.from(POLISH), POLISH],
    ['utf-8', Buffer.from(MARK + POLISH), POLISH],
    ['utf-8', Buffer.from(MARK + MARK + POLISH), POLISH],
    ['utf-16le', Buffer.from(MARK + POLISH, 'utf16le'), POLISH],
    ['utf-16le', Buffer.from(POLISH, 'utf16le'), POLISH],
    ['utf-16be', bigEndian(MARK + POLISH), POLISH],
    ['utf-16be', bigEndian(POLISH), POLISH],
    ['utf-16le', Buffer.concat([Buffer.from(POLISH, 'utf16le'), Buffer.from([10])]), POLISH],
    ['windows-1252', windows1252(FRENCH), FRENCH],
    [
      'mixed',
      Buffer.concat([Buffer.from('ID;Name\nA1;Hélène\n'), windows1252('A2;Zoë')]),
      'ID;Name\nA1;Hélène\nA2;Zoë',
    ],
  ])('%s', (encoding, bytes, text) => {
    expect(decodedFile(bytes)).toEqual({ ok: true, encoding, text });
  });

  test('an encoding that nobody can tell is refused with its line', () => {
    const macintosh = Uint8Array.from([...Buffer.from('ID;Name\nA1;Hel'), 0x8f, ...Buffer.from('ne')]);
    expect(decodedFile(macintosh)).toMatchObject({ ok: false, problem: { why: 'unknownEncoding', line: 2 } });
  });

  test('any bytes at all give a text or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodedFile(bytes);
        if (decoded.ok) expect(decoded.text).not.toMatch(/[\0\uFFFD\r]/);
      }),
    );
  });
});

describe('a text into which somebody put the bytes of UTF-16', () => {
  test.each([
    ['one letter a byte', Buffer.from(MARK + FRENCH.replace('–', '-'), 'utf16le').toString('latin1')],
    ['big-endian', bigEndian(FRENCH.replace('–', '-')).toString('latin1')],
    [
      'as Windows reads them',
      new TextDecoder('windows-1252').decode(Buffer.from(FRENCH.replace('–', '-'), 'utf16le')),
    ],
  ])('is put right: %s', (_, text) => {
    expect(decodedFile(text)).toMatchObject({ ok: true, text: FRENCH.replace('–', '-') });
  });

  test('is put right after a mark that was lost, while it is all ASCII', () => {
    const text = Buffer.from(`${MARK}ID;Name\nA1;Anne`, 'utf16le').toString('utf8');
    expect(decodedFile(text)).toMatchObject({ ok: true, encoding: 'utf-16le', text: 'ID;Name\nA1;Anne' });
  });

  test('is refused where a letter was lost', () => {
    const text = Buffer.from(FRENCH, 'utf16le').toString('utf8');
    expect(decodedFile(text)).toMatchObject({ ok: false, problem: { why: 'charactersLost' } });
  });
});
