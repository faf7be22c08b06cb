/** A word of a name as it is compared: without case and accents; and with umlauts spelt out, as keyboards force it. */
export interface Word {
  /** "müller" is "muller". */
  plain: string;
  /** "müller" is "mueller". */
  spelt: string;
  /** A single letter, in scripts that have letters. */
  isInitial: boolean;
}

/** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic that people leave out; those of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** What a name loses, not what a mark does: the letter itself is another one. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};
const OTHER_LETTERS = /[ßæœøłđðþıħς]/g;

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const UMLAUTS = /[äöüøå]/g;

/** Whatever keyboards and word processors put between the letters of O'Brien. */
const APOSTROPHES = /['’‘ʼʻ`´′＇]/g;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼʻ`´′＇][\p{L}\p{M}\p{N}]+)*/gu;

/** A word, with where it stands in the text. */
export interface PlacedWord extends Word {
  written: string;
  start: number;
  end: number;
}

/** On one kind of space, without signs that show nothing. Lines stay. */
export function withoutUnseen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\n\r\u2028\u2029]+/gu, ' ');
}

export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

function speltOut(text: string): string {
  return plain(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(UMLAUTS, (letter) => SPELT_OUT[letter] ?? letter),
  );
}

export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(WORDS)].map(([written], i, all) => {
    const start = all[i]?.index ?? 0;
    const bare = written.replace(APOSTROPHES, '');
    return {
      written,
      start,
      end: start + written.length,
      plain: plain(bare),
      spelt: speltOut(bare),
      isInitial: isLetter(bare),
    };
  });
}

/** Words between single spaces, to be compared with phrases. A plus stays: "n+1". */
export function asPhrase(text: string): string {
  return plain(text.replace(APOSTROPHES, ''))
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ')
    .trim();
}

export function sameWord(one: Word, other: Word): boolean {
  return (
    one.plain === other.plain ||
    one.spelt === other.spelt ||
    one.plain === other.spelt ||
    one.spelt === other.plain
  );
}

export function isInitialOf(one: Word, other: Word): boolean {
  return one.isInitial && other.plain.startsWith(one.plain);
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isLetter(written: string): boolean {
  return [...written].length === 1 && !IDEOGRAPHS.test(written);
}

/** Written in capitals altogether, as family names are in some countries. */
export function isInCapitals(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}
