import { SEPARATING_WORDS } from './vocabulary.ts';

const LINES = /[\n\r\u2028\u2029;；•‣▪●◦·]+/u;
/** "- ", "1. ", "(2) ", "a) ". */
const BULLET = /^(?:[-–—*>]+\s*|#?\(?\d{1,3}[.)]\s*|\(?[a-z]\)\s*)(?=\S)/;
const WORDS = `\\s+(?:${SEPARATING_WORDS})\\s+`;
/** A plus before a digit is "n+1". */
const SIGNS = '\\s*[&|]\\s*|\\s*/\\s*|\\s*\\+(?!\\s*\\d)\\s*';
const SHARES = new RegExp(`${WORDS}|${SIGNS}`);
const SHARES_IN_CAPITALS = new RegExp(`${WORDS}|${SIGNS}`, 'i');

/** The lines of a text, without bullets and numbers. */
export function linesOf(text: string): string[] {
  return text
    .split(LINES)
    .map((line) => line.trim())
    .map((line) => (isOnlySigns(line) ? line : line.replace(BULLET, '').trim()))
    .filter((line) => line !== '');
}

/** "Ruth Ellison and Claire Martin", "A / B", "A + B". The words between are written small, unless everything is large. */
export function sharesOf(line: string): string[] {
  const isLoud = line === line.toUpperCase();
  return line
    .split(isLoud ? SHARES_IN_CAPITALS : SHARES)
    .map((share) => share.trim())
    .filter((share) => share !== '' && !isOnlySigns(share));
}

export function isOnlySigns(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
