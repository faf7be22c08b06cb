import { privacy as en, type PrivacyCatalogue } from '../../locales/en/privacy.ts';
import { privacy as fr } from '../../locales/fr/privacy.ts';
import type { Locale, Localised } from '../../locales/locale.ts';
import { nameList } from '../../locales/name-list.ts';
import { type AskedForm, askedBy, fieldsOf, type Reader, type Way, wayTo } from './matrix.ts';

export const privacyWords: Readonly<Record<Locale, PrivacyCatalogue>> = { en, fr };

/** Who reads the answers to a form, as its page and its mail promise it: made from the matrix alone. */
export function whoReads(form: AskedForm): Localised {
  return { en: sentences(form, 'en'), fr: sentences(form, 'fr') };
}

function sentences(form: AskedForm, locale: Locale): string {
  const words = privacyWords[locale];
  if (form === 'matchReview') return words.matchReview;
  if (askedBy(form) === 'hr') return words.hrDecision;
  if (isRead(form, 'described', 'onRequest')) return words.managersView;
  if (isRead(form, 'partner', 'fit')) return words.application;
  if (isRead(form, 'partner', 'outcome')) return words.outcome;
  if (isRead(form, 'partner', 'single')) {
    const seen = named(form, 'hr', 'single', words);
    const isPlan = form === 'plan' || form === 'agreement';
    const known = nameList([...(isPlan ? [words.thatThereIsAPlan] : []), ...seen], locale);
    return isRead(form, 'leadership', 'pairCounts') ? words.theTwoCounted(known) : words.theTwo(known);
  }
  const told = toLeadership(form, words, locale);
  if (told.length === 0) return words.onlyHr;
  return [words.hrReads(purposeOf(form, words)), ...told].join(' ');
}

/** What leadership gets, and what of a form that it hears of stays with HR. */
function toLeadership(form: AskedForm, words: PrivacyCatalogue, locale: Locale): string[] {
  const figures = isRead(form, 'leadership', 'figure');
  const pairs = isRead(form, 'leadership', 'pairCounts');
  const quoted = named(form, 'leadership', 'quoted', words);
  if (!figures && !pairs && quoted.length === 0) return [];
  const withheld = named(form, 'leadership', undefined, words);
  return [
    ...(pairs ? [words.figuresBesidePairs] : []),
    ...(figures && !pairs ? [words.figures] : []),
    ...(quoted.length > 0 ? [words.quoted(nameList(quoted, locale))] : []),
    ...(withheld.length > 0 ? [words.onlyHrOf(nameList(withheld, locale))] : []),
  ];
}

function isRead(form: AskedForm, reader: Reader, way: Way): boolean {
  return fieldsOf(form).some((field) => wayTo(reader, form, field) === way);
}

/** The fields that somebody reads in this way, by their names in a sentence. */
function named(
  form: AskedForm,
  reader: Reader,
  way: Way | undefined,
  { fields }: PrivacyCatalogue,
): string[] {
  const nouns: Readonly<Record<string, string>> = fields;
  return fieldsOf(form).flatMap((field) => (wayTo(reader, form, field) === way ? (nouns[field] ?? []) : []));
}

function purposeOf(form: AskedForm, { purpose }: PrivacyCatalogue): string {
  const purposes: Readonly<Record<string, string>> = purpose;
  return purposes[form] ?? '';
}
