import type { Locale } from '../../../locales/locale.ts';

interface PlanWords {
  none: string;
  write: string;
  change: string;
  /** Below what stands: who wrote it last, and when. */
  lastBy: (who: string, moment: string) => string;
  you: string;
  beside: string;
  besideLead: string;
  besideBy: (who: string, moment: string) => string;
  conflict: string;
  conflictLead: string;
  earlier: string;
  latestShown: (count: number) => string;
}

/** The words around the plan of a pair. */
export const planWords: Readonly<Record<Locale, PlanWords>> = {
  en: {
    none: 'You have no plan yet. Write one in or after your first meeting: one goal is enough.',
    write: 'Write our plan',
    change: 'Change our plan',
    lastBy: (who, moment) => `Last written by ${who}, ${moment}.`,
    you: 'you',
    beside: 'There are two versions',
    besideLead:
      'One of you wrote without having seen what the other had written. Nothing is lost: the form has the one, and here is where the other differs. Bring together in the form what is to hold, and save it.',
    besideBy: (who, moment) => `Written by ${who}, ${moment}`,
    conflict: 'The plan was changed while you were writing',
    conflictLead:
      'What you have typed is kept beside it, and is still in the form below. Where what holds at the moment differs from it is said here: bring the two together, and save it again.',
    earlier: 'Versions of our plan',
    latestShown: (count) => `These are the last ${count}. The page of your own data has every one.`,
  },
  fr: {
    none: 'Vous n’avez pas encore de plan. Écrivez-le pendant ou après votre première rencontre\u00a0: un objectif suffit.',
    write: 'Écrire notre plan',
    change: 'Modifier notre plan',
    lastBy: (who, moment) => `Dernière version\u00a0: ${who}, ${moment}.`,
    you: 'vous',
    beside: 'Il y a deux versions',
    besideLead:
      'L’une d’elles a été écrite sans voir l’autre. Rien n’est perdu\u00a0: le formulaire contient l’une, et voici en quoi l’autre s’en écarte. Réunissez dans le formulaire ce qui doit valoir, et enregistrez-le.',
    besideBy: (who, moment) => `Version de\u00a0: ${who}, ${moment}`,
    conflict: 'Le plan a été modifié pendant que vous écriviez',
    conflictLead:
      'Ce que vous avez saisi est conservé à côté, et se trouve encore dans le formulaire ci-dessous. Voici en quoi ce qui vaut pour le moment s’en écarte\u00a0: réunissez les deux, et enregistrez à nouveau.',
    earlier: 'Versions de notre plan',
    latestShown: (count) =>
      `Voici les ${count} dernières. La page de vos propres données les contient toutes.`,
  },
};
