import { showsSomething } from '../../text/shows-something.ts';

/** Controls, and marks that reorder what others read (U+202A to U+202E, U+2066 to U+2069). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * What a person typed, as it is stored: composed Unicode, `\n` for line breaks, no control characters, no
 * space around; empty when nobody would see anything of it. Browsers send `\r\n`, which would count twice against a
 * length shown to the person.
 */
export function plainText(typed: string, { multiline }: { multiline: boolean }): string {
  const clean = typed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC');
  const text = (multiline ? clean : clean.replace(/[\n\t]+/g, ' ')).trim();
  return showsSomething(text) ? text : '';
}
