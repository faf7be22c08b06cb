/**
 * Marks that reorder everything up to where they are closed, if they are (embeddings, overrides and isolates): with them
 * a text can show other words than it holds.
 */
const TURNING_MARK = /[\u202A-\u202E\u2066-\u2069]/;

/** How much of a text is shown around what is wrong in it. */
const AROUND = 20;

interface StrangeText {
  readonly detail: string;
  readonly remedy: string;
}

/** What keeps a text of a JSON body from being kept and shown as it was sent; undefined when nothing does. */
export function strangeText(text: string): StrangeText | undefined {
  const notUtf8 = text.indexOf('\uFFFD');
  if (notUtf8 >= 0) {
    const near = text.slice(Math.max(0, notUtf8 - AROUND), notUtf8 + AROUND).toWellFormed();
    return {
      detail: `holds characters that were not UTF-8: “${near}”.`,
      remedy: 'Send the body in UTF-8; from a spreadsheet, save the file as "CSV UTF-8".',
    };
  }
  if (text.includes('\0') || !text.isWellFormed()) {
    return {
      detail: 'holds what is no character: U+0000, or half of a surrogate pair.',
      remedy: 'Take it out, or send the text in UTF-8.',
    };
  }
  const turning = TURNING_MARK.exec(text);
  if (turning) {
    return {
      detail: `holds a mark that turns the text around it: ${codeOf(turning[0])}, after ${turning.index} characters.`,
      remedy: 'Take the marks U+202A to U+202E and U+2066 to U+2069 out: names are kept apart without them.',
    };
  }
  const separator = /[\u2028\u2029]/.exec(text);
  if (separator) {
    return {
      detail: `holds a separator of lines or paragraphs: ${codeOf(separator[0])}, after ${separator.index} characters.`,
      remedy: 'Write a line break (\\n) where the text has several lines, and a space otherwise.',
    };
  }
  return undefined;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
