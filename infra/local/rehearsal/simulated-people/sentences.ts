import { pick } from './chance.ts';

type Language = 'en' | 'fr';
type Sentences = Record<Language, readonly string[]>;

const GOALS: Sentences = {
  en: [
    'I lead a team of six for the first time. By the end I want to hand over whole tasks and stop redoing them in the evening.',
    'I want to speak in front of the management committee without reading my notes, and to be asked back.',
    'I avoid difficult conversations. I will know it has changed when I hold the next one within a week.',
    'I am moving from expert to project lead and want to decide faster, with less certainty than I am used to.',
    'I would like to build a network outside my site: three people I can call when I am stuck.',
  ],
  fr: [
    'Je dirige pour la première fois une équipe de six personnes. À la fin, je veux confier des tâches entières sans les refaire le soir.',
    'Je veux prendre la parole devant le comité de direction sans lire mes notes, et qu’on me le redemande.',
    'J’évite les conversations difficiles. Je saurai que cela a changé quand j’aurai mené la prochaine dans la semaine.',
    'Je passe d’un rôle d’expertise à la conduite de projet et je veux décider plus vite, avec moins de certitudes.',
    'J’aimerais me construire un réseau hors de mon site : trois personnes que je peux appeler quand je bloque.',
  ],
};

const REASONS: Sentences = {
  en: [
    'We already work closely together every day.',
    'My workload has changed and I could not keep the pace.',
    'I would rather work with somebody from another department.',
  ],
  fr: [
    'Nous travaillons déjà étroitement ensemble au quotidien.',
    'Ma charge de travail a changé et je ne pourrais pas tenir le rythme.',
    'Je préférerais travailler avec une personne d’une autre direction.',
  ],
};

const STEPS: Sentences = {
  en: [
    'Each of us notes one situation before we meet; we look at it together; I try one thing until the next time.',
    'I shadow one meeting in April, then we prepare mine together, and I lead it in May.',
  ],
  fr: [
    'Chacun note une situation avant la rencontre ; nous la regardons ensemble ; j’essaie une chose d’ici la fois suivante.',
    'J’observe une réunion en avril, puis nous préparons la mienne ensemble, et je l’anime en mai.',
  ],
};

const GOAL_LINES: Sentences = {
  en: [
    'Delegate three whole tasks by the summer',
    'Lead the next project review myself',
    'Give feedback every week',
  ],
  fr: [
    'Confier trois tâches entières d’ici l’été',
    'Animer moi-même la prochaine revue de projet',
    'Donner du feedback chaque semaine',
  ],
};

const EXAMPLES: Sentences = {
  en: [
    'I prepared the hard conversation with my mentor and held it the next day; it went well.',
    'I now ask two questions before I give an answer, and my team decides more by itself.',
    'I presented our figures to the board and was asked to come back in autumn.',
  ],
  fr: [
    'J’ai préparé la conversation difficile avec mon mentor et je l’ai menée le lendemain ; elle s’est bien passée.',
    'Je pose maintenant deux questions avant de répondre, et mon équipe décide davantage par elle-même.',
    'J’ai présenté nos chiffres au comité et on m’a demandé de revenir à l’automne.',
  ],
};

const CHANGES: Sentences = {
  en: ['Begin earlier in the year.', 'One meeting with all pairs halfway through.', 'Fewer forms.'],
  fr: [
    'Commencer plus tôt dans l’année.',
    'Une rencontre de tous les binômes à mi-parcours.',
    'Moins de formulaires.',
  ],
};

const REMARKS: Sentences = {
  en: ['Nothing to add.', 'Thank you for organising this.'],
  fr: ['Rien à ajouter.', 'Merci pour l’organisation.'],
};

const BY_FIELD: [field: RegExp, sentences: Sentences][] = [
  [/^goals$/, GOALS],
  [/^goal\d/, GOAL_LINES],
  [/reason/i, REASONS],
  [/step/i, STEPS],
  [/example|success|result/i, EXAMPLES],
  [/change/i, CHANGES],
];

/** What somebody might write in a field, in the language of the page. */
export function sentenceFor(field: string, language: string, ...matter: (string | number)[]): string {
  const sentences = BY_FIELD.find(([pattern]) => pattern.test(field))?.[1] ?? REMARKS;
  return pick(sentences[language === 'fr' ? 'fr' : 'en'], field, ...matter);
}
