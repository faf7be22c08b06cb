/** Encodings as which UTF-8 is read by mistake: by Windows, and by a spreadsheet on a Mac. */
const MISTAKEN_FOR = ['windows-1252', 'macintosh'] as const;

/** A text that went through several programs is damaged as often. */
const MOST_TIMES = 3;

/** Two characters beyond ASCII side by side: damaged text has nothing less. */
const SUSPICIOUS = /[\x80-\uFFFF]{2}/;

/** What names and titles are written with; rarer signs come about when good text is taken for damaged. */
const LETTER = /^[\u00C0-\u017F\u0218-\u021B\u01A0\u01A1\u01AF\u01B0\u1E00-\u1EFF]$/u;
const OTHER_SCRIPTS = [
  /^\p{Script=Greek}$/u,
  /^\p{Script=Cyrillic}$/u,
  /^\p{Script=Arabic}$/u,
  /^\p{Script=Hebrew}$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u,
  /^\p{Script=Hangul}$/u,
];
/** Punctuation, and what the halves of a letter that is damaged twice become between its two readings. */
const SIGN = /^[\x80-\xBF\u0192\u02C6\u02DC\u2010-\u2027\u2030\u2039\u203A\u20AC\u2122\uFEFF]$/u;

/** A capital and its closing punctuation are good text: "AMANHÃ…", "(NICOLÒ’". */
const CAPITAL_AND_PUNCTUATION = /\p{Lu}[ÂÃÄÅÆÇÈÉÊÌÍÎÏÐÑÒÓÔÕÖ][…’”»›–—](?:S?$|\P{L})/u;

const byteOf = new Map(MISTAKEN_FOR.map((encoding) => [encoding, bytesOf(encoding)] as const));
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The likely right reading of a text in which UTF-8 was read as another encoding and kept so: "JÃ©rÃ´me" was "Jérôme".
 * Undefined for good text, whatever its language: "SÃO JOÃO" is good.
 *
 * @param text as it came: what looks like a space or shows nothing can be half of a letter
 */
export function readingOfMojibake(text: string): string | undefined {
  if (!SUSPICIOUS.test(text)) return undefined;
  for (const encoding of MISTAKEN_FOR) {
    const bytes = byteOf.get(encoding);
    let reading = text;
    for (let time = 0; bytes && time < MOST_TIMES; time++) reading = wordByWord(reading, bytes);
    if (reading !== text) return reading;
  }
  return undefined;
}

/** The bytes that a text had before it was read as Windows-1252; undefined when it holds anything else. */
export function windows1252Bytes(text: string): Uint8Array | undefined {
  const bytes = byteOf.get('windows-1252');
  return bytes && encoded(text, bytes);
}

/** Word by word: the other words may hold what the mistaken encoding has no sign for. */
function wordByWord(text: string, bytes: ReadonlyMap<string, number>): string {
  return text.replace(
    /[^ \t\r\n,;|]*[\x80-\uFFFF][^ \t\r\n,;|]*/g,
    (word) => readingOfWord(word, bytes) ?? word,
  );
}

function readingOfWord(word: string, byte: ReadonlyMap<string, number>): string | undefined {
  if (CAPITAL_AND_PUNCTUATION.test(word)) return undefined;
  const bytes = encoded(word, byte);
  if (!bytes) return undefined;
  try {
    const reading = strict.decode(bytes);
    return reading !== word && isPlausible(reading, word) ? reading : undefined;
  } catch {
    return undefined;
  }
}

/**
 * All in one script. Of another than Latin more than one letter, as two signs of good text can make one by chance. A word
 * of letters only is read as Latin letters or not at all: "ÁÄßÊßÖ" is Chinese to a Mac, and could be a name.
 */
function isPlausible(reading: string, word: string): boolean {
  const beyond = [...reading].filter((character) => character > '\x7F');
  const letters = beyond.filter((character) => !SIGN.test(character));
  const areLatin = letters.every((letter) => LETTER.test(letter));
  if (/^\p{L}+$/u.test(word)) return areLatin && letters.length === beyond.length;
  if (areLatin) return true;
  return (
    letters.length > 1 &&
    !/\p{Script=Latin}/u.test(reading) &&
    OTHER_SCRIPTS.some((script) => letters.every((letter) => script.test(letter)))
  );
}

function encoded(text: string, bytes: ReadonlyMap<string, number>): Uint8Array | undefined {
  const result = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = bytes.get(text.charAt(index));
    if (byte === undefined) return undefined;
    result[index] = byte;
  }
  return result;
}

function bytesOf(encoding: (typeof MISTAKEN_FOR)[number]): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const signs = [...new TextDecoder(encoding).decode(bytes)].map((sign, byte) => [sign, byte] as const);
  // ISO 8859-1, which is often meant by Windows-1252, has control characters from 0x80 to 0x9F.
  const controls = Array.from(
    { length: 32 },
    (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const,
  );
  return new Map([...(encoding === 'windows-1252' ? controls : []), ...signs]);
}
