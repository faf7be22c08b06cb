import { inLocale, Locale, type LocalisedText } from '../../locales/locale.ts';

/**
 * Whether a statement promises something of each pair ("every", "all pairs", "chaque", "tous les binômes"): what a
 * mean cannot show. Statements that say "on average" promise a mean, and are taken at their word.
 *
 * Words, not grammar: of "each" and "every" all is meant that is not known to be a time or a meeting ("every month"),
 * of "all" only what is known to be people ("in all"). A text in one language for everybody may be in any.
 */
export function saidOfEach(statement: LocalisedText): boolean {
  return Locale.options.some((locale) => {
    const text = normalised(inLocale(statement, locale));
    const { average, each } = typeof statement === 'string' ? IN_ANY : WORDS[locale];
    return !average.some((words) => words.test(text)) && each.some((words) => words.test(text));
  });
}

interface Words {
  each: readonly RegExp[];
  /** The statement says itself that it is about a mean. */
  average: readonly RegExp[];
}

/** Between spaces and signs. `\b` knows no accents: it would find "tous" in "étous". */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u');

const EN = {
  people:
    '(?:pair|duo|tandem|couple|partnership|mentee|mentor|participant|person|employee|colleague|manager|leader)',
  number: '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of)',
  /** What an "each" may be about without being about each pair. */
  times:
    '(?:days?|weekdays?|weeks?|fortnights?|months?|quarters?|terms?|seasons?|years?|times?|hours?|minutes?|stages?|phases?|meetings?|sessions?|conversations?|talks?|calls?|one to ones?)',
};
const EN_NOT_PAIRS = `(?:other(?! (?:${EN.people})s?(?!\\p{L}))|now and (?:then|again)|so often|(?:of (?:the|our|their|these|those) |${EN.number} |single |calendar |working |second |third |fourth |other )*${EN.times})(?!\\p{L})`;

const FR = {
  people:
    '(?:binômes?|duos?|tandems?|paires?|couples?|mentors?|mentores?|mentorée?s?|mentees?|participante?s?|personnes?|collaborat(?:eur|rice)s?|salariée?s?|collègues?|managers?|responsables?|dirigeante?s?)',
  number: '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|trente)',
  times:
    '(?:fois|jours?|semaines?|quinzaines?|mois|trimestres?|semestres?|saisons?|ans?|années?|heures?|minutes?|étapes?|phases?|rencontres?|séances?|entretiens?|échanges?|rendez vous|réunions?)',
};
const FR_NOT_PAIRS = `(?:${FR.number} |premi(?:er|ère)s? |autres? |nouve(?:au|lle)s? )*${FR.times}(?!\\p{L})`;
/** "toutes sortes", "tous les deux" (the two of a pair), "tous sites confondus", "toutes d’une heure". */
const FR_SET_PHRASES =
  "(?:façons|sortes|lettres|choses|azimuts|points|(?:les )?cas|(?:les )?deux|d'|\\p{L}+ confondue?s)";

const WORDS: Record<Locale, Words> = {
  en: {
    each: [
      // "for an hour each" is about the meetings, "five times each" about the pairs.
      word(`(?<!(?:hours?|minutes?) )(?:each|every) (?!${EN_NOT_PAIRS})\\p{L}+`),
      word(`(?:times|meetings|sessions|conversations|talks) each(?! (?:${EN_NOT_PAIRS}))`),
      word('everyone|everybody|without exception'),
      word(
        `all (?:of )?(?:(?:the|our|its|these|those) |${EN.number} )*(?:\\p{L}+ )?(?:${EN.people}s|people|of (?:them|us))`,
      ),
      word(
        `(?:${EN.people}s|they) (?:will |should |must |have |can )?all (?:meet|met|see|saw|talk|have|get)`,
      ),
      word(`no ${EN.people}`),
    ],
    average: [word('averages?|(?:the|a) mean|mean (?:of|number)')],
  },
  fr: {
    each: [
      word(`chaque (?!${FR_NOT_PAIRS})\\p{L}+`),
      // "chacun à son rythme" and "d’une heure chacune" promise nothing of each pair.
      word(`chacune? (?:des |de (?:nos|ces|leurs) )(?!${FR_NOT_PAIRS})\\p{L}+|chacune? d'entre`),
      word(`(?:tous|toutes)(?! (?:(?:les|nos|ces|vos|leurs) )?${FR_NOT_PAIRS})(?! ${FR_SET_PHRASES})`),
      word(`toute? ${FR.people}|tout le monde|aucune? ${FR.people}|sans exception`),
    ],
    average: [word('moyennes?')],
  },
};

const IN_ANY: Words = {
  each: Locale.options.flatMap((locale) => WORDS[locale].each),
  average: Locale.options.flatMap((locale) => WORDS[locale].average),
};

/** One kind of apostrophe, hyphen and space, all small. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/[\s\u2010\u2011-]+/gu, ' ');
}
