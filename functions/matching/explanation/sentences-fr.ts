import { columnOf } from '../../definition/matching-criteria.ts';
import type { MeetingMode } from '../../pairs/meeting-mode.ts';
import type { Sentences, Telling } from './sentences.ts';

/** The answers of the mentor's form, in the third person and in the second. */
const LEVELS = ['', 'l’apprend', 'le pratique', 'le maîtrise', 'l’apprend aux autres'];
const OWN_LEVELS = ['', 'l’apprenez', 'le pratiquez', 'le maîtrisez', 'l’apprenez aux autres'];
const PLACES = ['', 'premier', 'deuxième', 'troisième'];
const MEETINGS: Record<MeetingMode, string> = {
  remote: 'Échanger en visio ou par téléphone convient',
  onSite: 'Se rencontrer en personne convient',
  either: 'Se rencontrer en personne, en visio ou par téléphone convient',
};
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const list = new Intl.ListFormat('fr');
const languageName = new Intl.DisplayNames('fr', { type: 'language' });

/** One fact of a pair in a French sentence. */
const known: Sentences['known'] = (fact, telling) => {
  const { reader, mentee, mentor } = telling;
  const toHr = reader === 'hr';
  switch (fact.criterion) {
    case 'skills': {
      const level =
        reader === 'mentor' ? `vous ${OWN_LEVELS[fact.level]}` : `${mentor} ${LEVELS[fact.level]}`;
      const reason = fact.importance === 3 ? reasonToApply(telling) : '';
      const both = toHr ? 'les deux candidatures' : 'vos deux candidatures';
      return `${quoted(telling.skill(fact.skill))} figure dans ${both}${reason}\u202f; ${level}.`;
    }
    case 'goals':
      return `${toHr ? 'Leurs' : 'Vos'} objectifs ont en commun ${fact.words.length === 1 ? 'le mot' : 'les mots'} ${list.format(fact.words.map(quoted))}.`;
    case 'languages': {
      const languages = fact.languages.map((code) => `en ${languageName.of(code) ?? code}`);
      return `${toHr ? 'Les échanges peuvent se tenir' : 'Vous pouvez échanger'} ${either.format(languages)}.`;
    }
    case 'seniority':
      return toHr ? `${mentor} est ${distance(fact.gap)} ${mentee}.` : undefined;
    case 'site':
      if (fact.same)
        return `${toHr ? 'Les deux travaillent' : 'Vous travaillez'} sur le même site\u202f: ${fact.site}.`;
      return toHr ? 'Les deux travaillent sur des sites différents.' : undefined;
    case 'timeZone':
      if (!toHr && (fact.sharedHours <= 0 || fact.sharedHours >= 8)) return undefined;
      return `${toHr ? 'Les deux partagent' : 'Vous partagez'} ${hours(fact.sharedHours)} d’une journée de travail de huit heures.`;
    case 'meetingMode':
      return `${MEETINGS[fact.mode]} ${toHr ? 'aux deux' : 'à vous deux'}.`;
    case 'menteeWish':
      if (reader === 'mentor') return undefined;
      return `${toHr ? `${mentee} a cité` : 'Vous avez cité'} ${mentor} en ${PLACES[fact.rank]} choix.`;
    case 'mentorWish':
      if (reader === 'mentee') return undefined;
      return `${toHr ? `${mentor} a cité` : 'Vous avez cité'} ${mentee} en ${PLACES[fact.rank]} choix.`;
    default: {
      if (!toHr) return undefined;
      const column = quoted(columnOf(fact.criterion) ?? '');
      return fact.same
        ? `Les deux ont ${quoted(fact.value)} dans ${column}.`
        : `Les deux n’ont pas la même valeur dans ${column}.`;
    }
  }
};

const unknown: Sentences['unknown'] = (criteria, { mentee, mentor }) => {
  const what = list.format(criteria.map(openQuestion));
  const open = `${what.charAt(0).toUpperCase()}${what.slice(1)} de ${mentee} ou de ${mentor}`;
  return criteria.length === 1
    ? `${open} n’est pas connu\u202f: ce critère compte pour moitié.`
    : `${open} ne sont pas connus\u202f: ces critères comptent pour moitié.`;
};

export const sentencesFr: Sentences = { known, unknown };

function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

function reasonToApply({ reader, mentee }: Telling): string {
  return reader === 'mentee' ? ', la raison de votre demande' : `, la raison de la demande de ${mentee}`;
}

function distance(gap: number): string {
  if (gap === 0) return 'au même échelon que';
  const grades = Math.abs(gap) === 1 ? 'un échelon' : `${Math.abs(gap)} échelons`;
  return `${grades} ${gap > 0 ? 'au-dessus de' : 'au-dessous de'}`;
}

function hours(count: number): string {
  return count < 2 ? `${number.format(count)} heure` : `${number.format(count)} heures`;
}

const number = new Intl.NumberFormat('fr');

function openQuestion(criterion: string): string {
  const column = columnOf(criterion);
  if (column !== undefined) return quoted(column);
  return criterion === 'seniority' ? 'l’échelon' : criterion === 'site' ? 'le site' : 'le fuseau horaire';
}
