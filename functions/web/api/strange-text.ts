import type { Localised } from '../../locales/locale.ts';

/**
 * Marks that reorder everything up to where they are closed, if they are (embeddings, overrides and isolates): with them
 * a text can show other words than it holds.
 */
const TURNING_MARK = /[\u202A-\u202E\u2066-\u2069]/;

/** How much of a text is shown around what is wrong in it. */
const AROUND = 20;

interface StrangeText {
  readonly detail: Localised;
  readonly remedy: Localised;
}

/** What keeps a text of a JSON body from being kept and shown as it was sent; undefined when nothing does. */
export function strangeText(text: string): StrangeText | undefined {
  const notUtf8 = text.indexOf('\uFFFD');
  if (notUtf8 >= 0) {
    const near = text.slice(Math.max(0, notUtf8 - AROUND), notUtf8 + AROUND).toWellFormed();
    return {
      detail: {
        en: `holds characters that were not UTF-8: “${near}”.`,
        fr: `contient des caractères qui n’étaient pas en UTF-8 : « ${near} ».`,
      },
      remedy: {
        en: 'Send the body in UTF-8; from a spreadsheet, save the file as "CSV UTF-8".',
        fr: 'Envoyez le corps en UTF-8 ; depuis un tableur, enregistrez le fichier en « CSV UTF-8 ».',
      },
    };
  }
  if (text.includes('\0') || !text.isWellFormed()) {
    return {
      detail: {
        en: 'holds what is no character: U+0000, or half of a surrogate pair.',
        fr: 'contient ce qui n’est pas un caractère : U+0000, ou la moitié d’une paire.',
      },
      remedy: {
        en: 'Take it out, or send the text in UTF-8.',
        fr: 'Ôtez-le, ou envoyez le texte en UTF-8.',
      },
    };
  }
  const turning = TURNING_MARK.exec(text);
  if (turning) {
    return {
      detail: {
        en: `holds a mark that turns the text around it: ${codeOf(turning[0])}, after ${turning.index} characters.`,
        fr: `contient une marque qui inverse le texte autour d’elle : ${codeOf(turning[0])}, après ${turning.index} caractères.`,
      },
      remedy: {
        en: 'Take the marks U+202A to U+202E and U+2066 to U+2069 out: names are kept apart without them.',
        fr: 'Ôtez les marques U+202A à U+202E et U+2066 à U+2069 : les noms restent distincts sans elles.',
      },
    };
  }
  const separator = /[\u2028\u2029]/.exec(text);
  if (separator) {
    return {
      detail: {
        en: `holds a separator of lines or paragraphs: ${codeOf(separator[0])}, after ${separator.index} characters.`,
        fr: `contient un séparateur de lignes ou de paragraphes : ${codeOf(separator[0])}, après ${separator.index} caractères.`,
      },
      remedy: {
        en: 'Write a line break (\\n) where the text has several lines, and a space otherwise.',
        fr: 'Écrivez un saut de ligne (\\n) là où le texte a plusieurs lignes, et une espace sinon.',
      },
    };
  }
  return undefined;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
