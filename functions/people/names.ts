import type { Locale, Localised } from '../locales/locale.ts';
import { isolated } from '../text/isolated.ts';

/** What HR reads in the place of a name that was erased. */
const ERASED: Localised = { en: '(data erased)', fr: '(données effacées)' };

/** The same where the reader's language is not known, as in what somebody wrote about the person. */
const ERASED_IN_ANY_LANGUAGE = '…';

type People = ReadonlyMap<string, { name: string }>;

/** Names by reference, to be shown in sentences and lists; a reference itself would tell nobody anything. */
export function namesOf(people: People, locale?: Locale): (personId: string) => string {
  const name = namesAsData(people, locale);
  return (personId) => isolated(name(personId));
}

/** The same as the directory has them, for JSON and files. */
export function namesAsData(people: People, locale?: Locale): (personId: string) => string {
  const erased = locale === undefined ? ERASED_IN_ANY_LANGUAGE : ERASED[locale];
  return (personId) => people.get(personId)?.name ?? erased;
}
