import type { Locale } from '../../../locales/locale.ts';

interface MineWords {
  title: string;
  lead: string;
  cohort: string;
  part: string;
  partners: string;
  dates: string;
  /** "Kickoff on 3 March 2027, until 1 September 2027" */
  kickoff: (day: string) => string;
  until: (day: string) => string;
  ended: (day: string) => string;
  stopped: string;
  noPart: string;
  nobodyYet: string;
  /** Of the cohort that the rest of the page is about. */
  shownBelow: string;
  ofOne: (cohort: string) => string;
}

/** The words of the list of somebody's cohorts. */
export const mineWords: Readonly<Record<Locale, MineWords>> = {
  en: {
    title: 'Your cohorts',
    lead: 'You have a part in several cohorts. Each keeps its own data about you: open one to see it.',
    cohort: 'Cohort',
    part: 'Your part',
    partners: 'Your pair',
    dates: 'Dates',
    kickoff: (day) => `kickoff on ${day}`,
    until: (day) => `until ${day}`,
    ended: (day) => `ended on ${day}`,
    stopped: 'stopped',
    noPart: 'none',
    nobodyYet: 'nobody at the moment',
    shownBelow: 'shown below',
    ofOne: (cohort) =>
      `Everything below is about ${cohort} alone. Leaving it, or having your data erased there, changes nothing in your other cohorts.`,
  },
  fr: {
    title: 'Vos cohortes',
    lead: 'Vous avez un rôle dans plusieurs cohortes. Chacune conserve ses propres données à votre sujet\u00a0: ouvrez-en une pour les voir.',
    cohort: 'Cohorte',
    part: 'Votre rôle',
    partners: 'Votre binôme',
    dates: 'Dates',
    kickoff: (day) => `lancement le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    ended: (day) => `terminée le ${day}`,
    stopped: 'arrêtée',
    noPart: 'aucun',
    nobodyYet: 'aucun pour le moment',
    shownBelow: 'affichée ci-dessous',
    ofOne: (cohort) =>
      `Tout ce qui suit concerne uniquement ${cohort}. La quitter, ou y faire effacer vos données, ne change rien dans vos autres cohortes.`,
  },
};
