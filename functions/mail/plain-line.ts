import { isolated } from '../text/isolated.ts';

/** Controls, line ends, and marks that reorder or hide what others read; first whatever is isolated. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /\u2068([^\u2066-\u2069]*)\u2069|\u2068|[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u2069\ufeff]+/gu;

/**
 * A text without line breaks (a mail header ends at one), control characters, invisible or reversing marks and
 * lone surrogates. No-break spaces stay, and the marks around a name that keep it from turning the rest.
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWANTED, (_, name?: string) => (name === undefined ? ' ' : isolated(harmless(name))))
    .replace(/ {2,}/g, ' ');
}

/** A name or title as one harmless line without space around. */
export function plainLine(text: string): string {
  return harmless(text).trim();
}

/** At most `length` UTF-16 units, an ellipsis included; never half a character, nor a name isolated without end. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const clipped = cut(text, length);
  if (!isLeftIsolated(clipped)) return clipped;
  const shorter = cut(text, length - 1);
  return isLeftIsolated(shorter) ? `${shorter}\u2069` : shorter;
}

function isLeftIsolated(text: string): boolean {
  return text.lastIndexOf('\u2068') > text.lastIndexOf('\u2069');
}

function cut(text: string, length: number): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  let kept = '';
  for (const { segment } of graphemes) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
