import type { Locale, Localised } from '../locales/locale.ts';

/** What HR reads in the place of a name that was erased. */
const ERASED: Localised = { en: '(data erased)', fr: '(données effacées)' };

/** The same where the reader's language is not known, as in what somebody wrote about the person. */
const ERASED_IN_ANY_LANGUAGE = '…';

/** Names by reference; a reference itself would tell nobody anything. */
export function namesOf(
  people: ReadonlyMap<string, { name: string }>,
  locale?: Locale,
): (personId: string) => string {
  const erased = locale === undefined ? ERASED_IN_ANY_LANGUAGE : ERASED[locale];
  return (personId) => people.get(personId)?.name ?? erased;
}
