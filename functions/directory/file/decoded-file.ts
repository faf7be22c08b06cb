import { windows1252Bytes } from '../../text/mojibake.ts';
import { type FileKind, fileKindOf } from '../../web/api/file-kind.ts';
import type { Encoding, NoTable, NoText } from './hr-table.ts';

export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; problem: NoTable };

const NO_TEXT: Record<FileKind, NoText> = {
  gzip: 'gzip',
  zip: 'spreadsheet',
  oldSpreadsheet: 'spreadsheet',
  pdf: 'pdf',
};

/** As much as is shown of what was not understood. */
const SHOWN = 60;

/**
 * The text of a file that HR has saved, whatever program wrote it. Line ends are LF, byte order marks are gone.
 *
 * Bytes are UTF-16 when they are marked so or hold zero bytes, else UTF-8, else Windows-1252. A text that is UTF-16
 * which somebody took for single bytes is put right where no letter was lost.
 */
export function decodedFile(source: string | Uint8Array): Decoded {
  const decoded = typeof source === 'string' ? ofText(source) : ofBytes(source);
  if (!decoded.ok) return decoded;
  const text = withoutBlankEnd(decoded.text.replace(/^(?:\uFEFF|ï»¿)+/, '').replace(/\r\n?/g, '\n'));
  const problem = noText(text) ?? unreadable(text);
  return problem ? { ok: false, problem } : { ...decoded, text };
}

function ofBytes(bytes: Uint8Array): Decoded {
  const kind = fileKindOf(bytes);
  if (kind) return { ok: false, problem: { why: NO_TEXT[kind], line: 1 } };
  const utf16 = utf16Of(bytes);
  if (utf16) return { ok: true, encoding: utf16, text: decode(utf16, bytes.subarray(0, bytes.length & ~1)) };
  const utf8 = asUtf8(bytes);
  return utf8 === undefined ? inSingleBytes(bytes) : { ok: true, encoding: 'utf-8', text: utf8 };
}

/** The bytes of UTF-16, taken for letters one by one: their values are the letters' codes. */
function ofText(text: string): Decoded {
  if (!text.includes('\0')) return { ok: true, encoding: 'text', text };
  // A mark whose bytes are no UTF-8 became two signs for lost characters; it says no more than the zeros do.
  const bytes = windows1252Bytes(text.replace(/^\uFFFD\uFFFD/, ''));
  const decoded = bytes && ofBytes(bytes);
  if (decoded?.ok && decoded.encoding.startsWith('utf-16') && !decoded.text.includes('\0')) return decoded;
  return {
    ok: false,
    problem: { why: 'charactersLost', line: 1, found: shortened(text.replaceAll('\0', '')) },
  };
}

/** By its mark, or by where its zero bytes stand: text in single bytes has none. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = { even: 0, odd: 0 };
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  if (zeros.even === 0 && zeros.odd === 0) return undefined;
  return zeros.odd >= zeros.even ? 'utf-16le' : 'utf-16be';
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Each line by itself: where two exports were put together, some lines are UTF-8. */
function inSingleBytes(bytes: Uint8Array): Decoded {
  const encodings = new Set<Encoding>();
  const lines = linesOf(bytes).map((line) => {
    const utf8 = asUtf8(line);
    if (utf8 === undefined) encodings.add('windows-1252');
    else if (utf8.length < line.length) encodings.add('utf-8');
    return utf8 ?? decode('windows-1252', line);
  });
  const text = lines.join('\n');
  // Windows-1252 has no such characters: it was another encoding, and which one nobody can tell.
  const control = /[\x80-\x9F]/.exec(text);
  if (control) {
    return { ok: false, problem: { why: 'unknownEncoding', ...placeOf(text, control.index) } };
  }
  return { ok: true, encoding: encodings.size > 1 ? 'mixed' : 'windows-1252', text };
}

/** Split at LF, CR or both. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    lines.push(bytes.subarray(start, at));
    if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function decode(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Blank lines at the end of a file are no rows that anybody has to be told of. */
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

function noText(text: string): NoTable | undefined {
  const start = text.slice(0, 200).trimStart();
  if (start === '' && text.trim() === '') return { why: 'empty', line: 1 };
  if (/^<(?:!doctype|html|\?xml|table|meta|head)\b/i.test(start)) return { why: 'webPage', line: 1 };
  if (start.startsWith('%PDF')) return { why: 'pdf', line: 1 };
  if (start.startsWith('PK\x03') || start.startsWith('PK\x05')) return { why: 'spreadsheet', line: 1 };
  return /^(?:\{\s*"|\[\s*[{"])/.test(start) ? { why: 'json', line: 1 } : undefined;
}

function unreadable(text: string): NoTable | undefined {
  const at = text.search(/[\0\uFFFD]/);
  if (at < 0) return undefined;
  return { why: text[at] === '\0' ? 'unknownEncoding' : 'charactersLost', ...placeOf(text, at) };
}

/** The line, and the cell's part around the place. */
function placeOf(text: string, at: number): { line: number; found: string } {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const lineEnd = text.indexOf('\n', at);
  const near = text.slice(
    Math.max(lineStart, at - SHOWN / 2),
    Math.min(lineEnd < 0 ? text.length : lineEnd, at + SHOWN / 2),
  );
  return { line: text.slice(0, at).split('\n').length, found: shortened(near) };
}

function shortened(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, SHOWN);
}
