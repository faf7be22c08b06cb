import type { ForAll } from './theme.ts';

/** One line for the two of them, after they have met. */
export const AFTER_MEETING: ForAll = {
  en: [
    'We went through the next steps; more of that next time',
    'A good hour: we tried out the difficult conversation',
    'What I take along: ask first, advise later',
    'We looked at what went well since the last time',
    'Short, and useful all the same',
    'Next time we begin with the plan',
  ],
  fr: [
    'Nous avons revu les prochaines étapes, suite la prochaine fois',
    'Une bonne heure à répéter la conversation difficile',
    'Ce que je retiens : d’abord demander, conseiller ensuite',
    'Nous avons regardé ce qui a marché depuis la dernière fois',
    'Court, mais utile quand même',
    'La prochaine fois, nous commencerons par le plan',
  ],
};

/** To HR, from whoever doubts that the two fit. */
export const DOUBTS: ForAll = {
  en: ['We work too differently to help each other', 'We had little to say to each other'],
  fr: ['Nos façons de travailler sont trop éloignées', 'Nous avons eu peu de choses à nous dire'],
};
