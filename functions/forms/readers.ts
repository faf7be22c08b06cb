import type { Localised } from '../locales/locale.ts';

/** Who reads which answer. Confidential, not anonymous: nobody is promised more than is kept. */
export const READERS = {
  application: {
    en: 'HR reads your application to select and match. Once a pair is proposed, the other person sees the skills and goals you write here. Nobody else does, and nothing goes into an appraisal.',
    fr: 'Les RH lisent votre candidature pour sélectionner et former les binômes. Quand un binôme est proposé, l’autre personne voit les compétences et les objectifs que vous indiquez ici. Personne d’autre ne les lit, et rien n’entre dans une évaluation annuelle.',
  },
  hrOnly: {
    en: 'Only HR reads your answer. It is confidential, not anonymous.',
    fr: 'Seules les RH lisent votre réponse. Elle est confidentielle, mais pas anonyme.',
  },
  bothOfThePair: {
    en: 'The two of you and HR read this agreement. Your managers do not.',
    fr: 'Vous deux et les RH lisez cet accord. Vos responsables ne le voient pas.',
  },
  aggregated: {
    en: 'HR reads your answers; your partner and your manager do not. They are confidential, not anonymous. Leadership sees only figures about groups of at least five people.',
    fr: 'Les RH lisent vos réponses ; votre binôme et votre responsable ne les voient pas. Elles sont confidentielles, mais pas anonymes. La direction ne voit que des chiffres portant sur des groupes d’au moins cinq personnes.',
  },
  /**
   * Of a pair's meetings leadership is told numbers of pairs, however small: that is how the programme is run, and no
   * opinion. HR sees on its board how each pair is doing.
   */
  pulse: {
    en: 'HR reads your answers, to see how each pair is doing; your partner and your manager do not. They are confidential, not anonymous. Leadership sees how many pairs meet and how often, never who; of your other answers it sees only figures about groups of at least five people.',
    fr: 'Les RH lisent vos réponses, pour voir comment va chaque binôme ; votre binôme et votre responsable ne les voient pas. Elles sont confidentielles, mais pas anonymes. La direction voit combien de binômes se rencontrent et à quel rythme, jamais lesquels ; de vos autres réponses, elle ne voit que des chiffres portant sur des groupes d’au moins cinq personnes.',
  },
  figuresOnly: {
    en: 'Your answers are used only in figures about groups of at least five people. They are confidential, not anonymous: HR could see them, your partner and your manager cannot.',
    fr: 'Vos réponses ne servent qu’à des chiffres portant sur des groupes d’au moins cinq personnes. Elles sont confidentielles, mais pas anonymes : les RH pourraient les voir, votre binôme et votre responsable non.',
  },
  managerView: {
    en: 'Your answers are used only in figures about groups of at least five people. The person you describe does not see them, and they never enter an appraisal.',
    fr: 'Vos réponses ne servent qu’à des chiffres portant sur des groupes d’au moins cinq personnes. La personne concernée ne les voit pas, et elles n’entrent jamais dans une évaluation annuelle.',
  },
  hrDecision: {
    en: 'Your decision is recorded with your name and the time. The first decision counts for all HR coordinators; any of them can take it back until it is carried out.',
    fr: 'Votre décision est enregistrée avec votre nom et l’heure. La première décision vaut pour toute l’équipe RH ; chaque membre peut l’annuler tant qu’elle n’est pas appliquée.',
  },
} as const satisfies Record<string, Localised>;
