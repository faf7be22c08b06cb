import type { ForAll } from './theme.ts';

/** By when a goal is to be reached. */
export const DATES: ForAll = {
  en: [
    'By the end of the programme',
    'Within three months',
    'Before the summer',
    'By our fourth meeting',
    'At the next half-year review',
  ],
  fr: [
    'D’ici la fin du programme',
    'Dans les trois mois',
    'Avant l’été',
    'À notre quatrième rencontre',
    'Au prochain bilan semestriel',
  ],
};

/** How the two will know that it is. */
export const SIGNS: ForAll = {
  en: [
    'The team notices before I say it',
    'I have done it three times without help',
    'My colleagues come to me with it',
    'I no longer lie awake before it',
    'It takes half the time it takes now',
  ],
  fr: [
    'L’équipe le remarque avant que je le dise',
    'Je l’ai fait trois fois sans aide',
    'Mes collègues me sollicitent sur ce sujet',
    'Je n’y pense plus la nuit d’avant',
    'Cela me prend moitié moins de temps qu’aujourd’hui',
  ],
};
