import { plainWord } from '../../text/plain-word.ts';

/** In which HR systems write the names of languages. */
const WRITTEN_IN = ['en', 'fr', 'de'] as const;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** How well somebody speaks it, which we do not keep: "C1", "native", "courant". */
const LEVEL =
  /\b(?:[abc][12]\+?|native|mother tongue|fluent|bilingual|professional|basic|beginner|intermediate|advanced|conversational|natif|native|langue maternelle|maternelle|courant|bilingue|professionnel|debutant|intermediaire|avance|notions|lu|ecrit|parle|muttersprache|fliessend|verhandlungssicher|gut|grundkenntnisse|sehr gut)\b/g;

/** Names that are used and not the language's first one. */
const ALSO_CALLED = {
  mandarin: 'zh',
  chinoismandarin: 'zh',
  flemish: 'nl',
  flamand: 'nl',
  castilian: 'es',
  castillan: 'es',
  farsi: 'fa',
  moldovan: 'ro',
};

/** Every language that has a code of two letters (ISO 639-1), by its name in each of these languages and by its codes. */
const CODES: ReadonlyMap<string, string> = codes();

/**
 * "Français", "FR-fr", "french", "fra", "English (C1)", "Deutsch – Muttersprache": the code of two letters; undefined for
 * what is no language.
 */
export function languageCode(text: string): string | undefined {
  const bare = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .trim();
  const [region] = /^[a-z]{2,3}(?=[-_][a-z0-9]{2,4}$)/.exec(bare) ?? [];
  const word = plainWord(region ?? bare);
  return CODES.get(word) ?? codeOfThree(word) ?? CODES.get(plainWord(bare.replace(LEVEL, ' ')));
}

/** "fr, anglais", "fr/en", "German and English (C1)": the languages however they are separated, and what is none. */
export function languageCodes(cell: string): { codes: string[]; unknown: string[] } {
  const codes = new Set<string>();
  const unknown: string[] = [];
  const parts = cell.replace(/\([^)]*\)/g, ' ').split(/[,;|/+&\n]|\s(?:et|and|und)\s/i);
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    const code = languageCode(part);
    const words = part.split(/\s+/).map(languageCode);
    if (code !== undefined) codes.add(code);
    // "fr en de": nothing but spaces between them.
    else if (words.length > 1 && words.every((word) => word !== undefined))
      for (const one of words) codes.add(one);
    else unknown.push(part);
  }
  return { codes: [...codes], unknown };
}

function codes(): Map<string, string> {
  const found = new Map(Object.entries(ALSO_CALLED));
  const names = WRITTEN_IN.map(
    (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
  );
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const [english] = names.map((one) => one.of(code));
      if (english === undefined) continue;
      found.set(code, code);
      for (const name of names.map((one) => one.of(code))) if (name) found.set(plainWord(name), code);
    }
  }
  return found;
}

/** "fra", "fre", "deu", "ger" (ISO 639-2). */
function codeOfThree(word: string): string | undefined {
  if (!/^[a-z]{3}$/.test(word)) return undefined;
  const [canonical = ''] = Intl.getCanonicalLocales(word);
  return CODES.get(canonical);
}
