/**
 * What leaves nothing on a page but room: spaces of every kind, breaks, controls, halves of characters, what Unicode
 * calls "default ignorable" (zero-width characters, Hangul fillers, variation selectors), and the blank Braille pattern,
 * which it calls a symbol.
 */
const SHOWS_NOTHING = /^[\s\p{Z}\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]*$/u;

/** Whether a reader sees anything of this text. */
export function showsSomething(text: string): boolean {
  return !SHOWS_NOTHING.test(text);
}
