/** Controls, line ends, and marks that reorder or hide what others read. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * A name or title as one harmless line: no line break (a header ends at one), no control character, no
 * invisible or reversing mark, no lone surrogate. No-break spaces stay.
 */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(UNWANTED, ' ').replace(/ {2,}/g, ' ').trim();
}

/** At most `length` characters, an ellipsis included; never half a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  let kept = '';
  for (const { segment } of graphemes) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
