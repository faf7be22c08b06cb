import type { Locale } from '../../locales/locale.ts';
import type { BlockingGroup } from '../proposal/proposal.ts';

/** A blocking group in one sentence for HR, with what one more mentor must be to end or ease it. */
export function blockingInWords(group: BlockingGroup, locale: Locale): string {
  return locale === 'fr' ? inFrench(group) : inEnglish(group);
}

function inEnglish({ menteeIds, places, missing, wanted }: BlockingGroup): string {
  const many = places === 0 ? 'have' : 'share';
  const mentees = menteeIds.length === 1 ? 'One mentee has' : `These ${menteeIds.length} mentees ${many}`;
  const shared = places === 0 ? 'no place' : places === 1 ? 'one place' : `${places} places`;
  const spoken = wanted.languages.map(
    (code) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
  );
  const languages = spoken.length === 0 ? '' : ` who speaks ${disjunction('en', spoken)}`;
  const outside =
    wanted.outsideTeams.length === 0 ? '' : ` outside ${disjunction('en', wanted.outsideTeams)}`;
  const served = missing === 1 ? 'would serve them all' : 'would serve one of them more with each place';
  return `${mentees} ${shared}: one more mentor${languages}${outside} ${served}.`;
}

function inFrench({ menteeIds, places, missing, wanted }: BlockingGroup): string {
  const one = menteeIds.length === 1;
  const people = one ? 'Une personne' : `Ces ${menteeIds.length} personnes`;
  const none = `${people} n’${one ? 'a' : 'ont'} aucune place`;
  const few = places === 1 ? 'une place' : `${places} places`;
  const shared = places === 0 ? none : `${people} ${one ? 'a' : 'se partagent'} ${few}`;
  const spoken = wanted.languages.map(
    (code) => new Intl.DisplayNames('fr', { type: 'language' }).of(code) ?? code,
  );
  const languages = spoken.length === 0 ? '' : ` parlant ${disjunction('fr', spoken)}`;
  const outside =
    wanted.outsideTeams.length === 0 ? '' : ` hors de ${disjunction('fr', wanted.outsideTeams)}`;
  const served = missing === 1 ? 'suffirait' : 'servirait une personne de plus par place';
  return `${shared}\u202f: un mentor de plus${languages}${outside} ${served}.`;
}

function disjunction(locale: Locale, words: string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
}
