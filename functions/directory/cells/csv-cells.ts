import { plainWord } from '../../text/plain-word.ts';

const LANGUAGES: Record<string, string> = {
  en: 'en,eng,english,anglais,engb,enus',
  fr: 'fr,fra,fre,french,francais,frfr,frca,frbe,frch',
  de: 'de,deu,ger,german,allemand,deutsch',
  es: 'es,spa,spanish,espagnol,espanol',
  it: 'it,ita,italian,italien,italiano',
  pt: 'pt,por,portuguese,portugais,portugues',
  nl: 'nl,nld,dut,dutch,neerlandais,nederlands',
  pl: 'pl,pol,polish,polonais,polski',
  ar: 'ar,ara,arabic,arabe',
  zh: 'zh,zho,chinese,chinois',
};
const LANGUAGE_OF = new Map(
  Object.entries(LANGUAGES).flatMap(([code, words]) => words.split(',').map((word) => [word, code] as const)),
);

/** "Français", "FR-fr", "french": fr. What is not known stays as it is, for the schema to judge. */
export function languageCode(cell: string): string {
  return LANGUAGE_OF.get(plainWord(cell)) ?? cell.trim().toLowerCase();
}

/** "fr, anglais" or "fr/en": a list of languages however it is separated. */
export function languageCodes(cell: string): string[] {
  return [
    ...new Set(
      cell
        .split(/[,;|/+]| et | and |\s+/i)
        .filter(Boolean)
        .map(languageCode),
    ),
  ];
}

/** ISO dates stay; "07/09/2026", "7.9.2026" and "07-09-2026" are day, month, year. Others stay as they are. */
export function isoDate(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell.trim()) ?? [];
  if (!day || !month || !year) return cell.trim().replace(/[T ]00:00(:00)?.*$/, '');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "12" and "12,0" are twelve. What is no number stays a text, for the schema to refuse. */
export function numberIn(cell: string): number | string {
  const number = Number(cell.replace(/\s/g, '').replace(',', '.'));
  return Number.isNaN(number) ? cell : number;
}
