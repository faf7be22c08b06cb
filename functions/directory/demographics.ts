import { plainWord } from '../text/plain-word.ts';

/**
 * What never enters the directory, by the words HR's exports use in English and French. Mentoring is matched
 * on goals, skills and wishes (practice: perceived similarity of values and goals is what counts), special
 * categories of data need a basis that employees' consent does not give (GDPR, articles 6, 7 and 9), and a
 * field that is not there cannot leak or bias anything.
 */
interface Demographic {
  category: string;
  /** Refused wherever they stand in a name ("gender_code"). */
  words: string;
  /** Innocent in other company ("credit union", "métier d'origine"): refused when they are the whole name. */
  names?: string;
}

const DEMOGRAPHICS: readonly Demographic[] = [
  {
    category: 'age',
    words: 'age ages dob birth birthday birthdate birthyear dateofbirth naissance datenaissance',
    names: 'generation nele neele',
  },
  {
    category: 'gender',
    words: 'gender sex sexe civility civilite salutation pronoun pronouns pronom pronoms',
    names: 'genre identitedegenre',
  },
  { category: 'sexual orientation', words: 'sexual sexuelle lgbt lgbtq' },
  {
    category: 'origin',
    words:
      'race racial ethnicity ethnic ethnie ethnique caste birthplace skin nationality nationalite citizenship citoyennete',
    names: 'origin origins origine origines nationalorigin',
  },
  {
    category: 'religion',
    words: 'religion religious religieuse faith croyance croyances',
    names: 'belief beliefs confession',
  },
  {
    category: 'family',
    words:
      'marital maritale matrimonial matrimoniale spouse conjoint children enfants pregnancy pregnant grossesse maternity maternite paternity paternite',
    names: 'married marie mariee familystatus situationfamiliale etatcivil civilstatus',
  },
  {
    category: 'health',
    words:
      'disability disabled handicap handicape rqth invalidite genetic genetique biometric biometrique sickleave',
    names: 'health healthstatus sante etatdesante',
  },
  {
    category: 'opinions',
    words: 'syndicat syndical syndicale tradeunion',
    names:
      'union unionmember unionmembership labourunion laborunion politics political politicalopinion politicalopinions opinionpolitique opinionspolitiques',
  },
];

const byWord = index(({ words }) => words);
const byName = index(({ names = '' }) => names);

/** Why a field or column of this name is refused; undefined when it does not tell who somebody is. */
export function demographicReason(name: string): string | undefined {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\p{M}\p{N}]+/u);
  const category = [plainWord(name), ...words.map(plainWord)].map((word) => byWord.get(word)).find(Boolean);
  const refused = category ?? byName.get(plainWord(name));
  return (
    refused &&
    `is refused, as it tells a person's ${refused}: people are matched on goals, skills and wishes, never on who they are; leave it out`
  );
}

function index(wordsOf: (demographic: Demographic) => string): Map<string, string> {
  return new Map(
    DEMOGRAPHICS.flatMap((one) =>
      wordsOf(one)
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, one.category] as const),
    ),
  );
}
