import type { MatchingCatalogue } from '../en/matching.ts';
import { ofName } from './elision.ts';
import { manners } from './manners.ts';

const list = new Intl.ListFormat(manners.tag);
const either = new Intl.ListFormat(manners.tag, { type: 'disjunction' });
const languages = new Intl.DisplayNames(manners.tag, { type: 'language' });
const languageName = (code: string) => languages.of(code) ?? code;
const number = new Intl.NumberFormat(manners.tag, { maximumFractionDigits: 2 });
const { quoted } = manners;

/** The answers of the mentor's form, in the third person and in the second. */
const LEVELS = ['', 'l’apprend', 'le pratique', 'le maîtrise', 'l’apprend aux autres'];
const OWN_LEVELS = ['', 'l’apprenez', 'le pratiquez', 'le maîtrisez', 'l’apprenez aux autres'];
const PLACES = ['', 'premier', 'deuxième', 'troisième'];

const reasons: MatchingCatalogue['reasons'] = {
  skills: ({ skill, importance, level }, { reader, mentee, mentor, skill: labelOf }) => {
    const known = reader === 'mentor' ? `vous ${OWN_LEVELS[level]}` : `${mentor} ${LEVELS[level]}`;
    const apply =
      reader === 'mentee' ? ', la raison de votre demande' : `, la raison de la demande ${ofName(mentee)}`;
    const both = reader === 'hr' ? 'les deux candidatures' : 'vos deux candidatures';
    return `${quoted(labelOf(skill))} figure dans ${both}${importance === 3 ? apply : ''}\u202f; ${known}.`;
  },
  goals: (topics, { reader }) =>
    `${reader === 'hr' ? 'Les' : 'Vos'} deux candidatures évoquent\u00a0: ${list.format(topics)}.`,
  languages: ({ languages: codes }, { reader }) =>
    `${reader === 'hr' ? 'Les échanges peuvent se tenir' : 'Vous pouvez échanger'} ${either.format(codes.map((code) => `en ${languageName(code)}`))}.`,
  seniority: ({ gap }, { reader, mentee, mentor }) => {
    if (reader !== 'hr') return undefined;
    if (gap === 0) return `${mentor} et ${mentee} sont au même échelon.`;
    const grades = Math.abs(gap) === 1 ? 'un échelon' : `${Math.abs(gap)} échelons`;
    return `${mentor} est ${grades} ${gap > 0 ? 'au-dessus' : 'au-dessous'} ${ofName(mentee)}.`;
  },
  sameSite: (site, { reader }) =>
    `${reader === 'hr' ? 'Les deux travaillent' : 'Vous travaillez'} sur le même site\u00a0: ${site}.`,
  otherSite: ({ reader }) => (reader === 'hr' ? 'Les deux travaillent sur des sites différents.' : undefined),
  timeZone: ({ sharedHours }, { reader }) => {
    if (reader !== 'hr' && (sharedHours <= 0 || sharedHours >= 8)) return undefined;
    const hours = `${number.format(sharedHours)} ${sharedHours < 2 ? 'heure' : 'heures'}`;
    return `${reader === 'hr' ? 'Les deux partagent' : 'Vous partagez'} ${hours} d’une journée de travail de huit heures.`;
  },
  meetingMode: {
    remote: ({ reader }) =>
      `Échanger en visio ou par téléphone convient ${reader === 'hr' ? 'aux deux' : 'à vous deux'}.`,
    onSite: ({ reader }) =>
      `Se rencontrer en personne convient ${reader === 'hr' ? 'aux deux' : 'à vous deux'}.`,
    either: ({ reader }) =>
      `Se rencontrer en personne, en visio ou par téléphone convient ${reader === 'hr' ? 'aux deux' : 'à vous deux'}.`,
  },
  menteeWish: ({ rank }, { reader, mentee, mentor }) =>
    reader === 'mentor'
      ? undefined
      : `${reader === 'hr' ? `${mentee} a cité` : 'Vous avez cité'} ${mentor} en ${PLACES[rank]} choix.`,
  mentorWish: ({ rank }, { reader, mentee, mentor }) =>
    reader === 'mentee'
      ? undefined
      : `${reader === 'hr' ? `${mentor} a cité` : 'Vous avez cité'} ${mentee} en ${PLACES[rank]} choix.`,
  sameValue: (value, column) => `Les deux ont ${quoted(value)} dans ${quoted(column)}.`,
  otherValue: (column) => `Les deux n’ont pas la même valeur dans ${quoted(column)}.`,
};

const open = { seniority: 'l’échelon', site: 'le site', timeZone: 'le fuseau horaire' };

export const matching: MatchingCatalogue = {
  reasons,
  unknown: (criteria, { mentee, mentor }) => {
    const what = list.format(
      criteria.map((one) => (typeof one === 'string' ? open[one] : quoted(one.column))),
    );
    const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${ofName(mentee)} ou ${ofName(mentor)}`;
    return criteria.length === 1
      ? `${sentence} n’est pas connu\u00a0: ce critère compte pour moitié.`
      : `${sentence} ne sont pas connus\u00a0: ces critères comptent pour moitié.`;
  },

  blocking: ({ mentees, places, missing }, wanted) => {
    const one = mentees === 1;
    const people = one ? 'Une personne' : `Ces ${mentees} personnes`;
    const none = `${people} n’${one ? 'a' : 'ont'} aucune place`;
    const few = places === 1 ? 'une place' : `${places} places`;
    const shared = places === 0 ? none : `${people} ${one ? 'a' : 'se partagent'} ${few}`;
    const spoken = wanted.languages.map(languageName);
    const speaking = spoken.length === 0 ? '' : ` parlant ${either.format(spoken)}`;
    const outside = wanted.outsideTeam === undefined ? '' : ` hors ${ofName(wanted.outsideTeam)}`;
    const more = wanted.ofAnyTeam
      ? 'servirait au moins une personne de plus'
      : 'servirait une personne de plus par place';
    return `${shared}\u00a0: un mentor de plus${speaking}${outside} ${missing === 1 ? 'suffirait' : more}.`;
  },

  unmatched: {
    noMentorAllowed: () => 'Les règles ne laissent aucun mentor.',
    placesTaken: (allowed) =>
      allowed === 1
        ? 'Les règles laissent un seul mentor, dont les places sont prises.'
        : `Les règles laissent ${allowed} mentors, dont toutes les places sont prises.`,
    belowFloor: (allowed) =>
      `Les règles laissent ${allowed === 1 ? 'un seul mentor' : `${allowed} mentors`}, sous le seuil de points.`,
  },
  removedByRule: (rule, count, names) =>
    `La règle ${quoted(rule)} écarte ${count} ${count === 1 ? 'mentor' : 'mentors'}\u00a0: ${names}.`,
  more: (count) => `${count} de plus`,

  alreadyPaired: (mentee, mentor) => `${mentee} et ${mentor} forment déjà un binôme.`,
  placeKept: 'Impossible\u00a0: un binôme gardé occupe cette personne ou cette place.',
  leftWithout: (person) =>
    `Impossible\u00a0: le binôme ${ofName(person)} prendrait fin, sans autre mentor pour prendre la suite.`,
  rulesOut: (mentor, broken) => `Impossible\u00a0: ${mentor} ${broken}.`,
  fewerServed: (mentees) =>
    `${mentees} personne${mentees > 1 ? 's' : ''} de moins aurai${mentees > 1 ? 'en' : ''}t un mentor.`,
  samePrice: 'Tous les binômes réunis iraient aussi bien ensemble que maintenant.',
  price: ({ points, isGain }) =>
    `Tous les binômes réunis ${isGain ? 'gagneraient' : 'perdraient'} ${number.format(points)} point${points < 2 ? '' : 's'} d’affinité.`,
  losesPlace: (person) => `${person} perdrait sa place.`,
  othersMoved: (moved) => {
    if (moved === 0) return 'Aucune autre personne ne changerait de mentor.';
    return moved === 1
      ? 'Une autre personne changerait de mentor.'
      : `${moved} autres personnes changeraient de mentor.`;
  },
};
