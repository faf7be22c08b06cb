import type { ByOthersCatalogue } from '../en/by-others.ts';

export const byOthers: ByOthersCatalogue = {
  forBoth: 'Ce que l’autre personne a écrit pour vous deux',
  plans: 'Ce que vous avez prévu, version par version',
  you: 'vous',
  writtenBy: (form, name, moment) => `${form} – ${name}, ${moment}`,
  views: 'Comment votre responsable vous voit au travail',
  viewsLead:
    'Nous demandons à votre responsable à quelle fréquence six comportements s’observent chez vous. Vous pouvez lire sa réponse. Les RH ne la lisent pas, et elle n’entre jamais dans une évaluation annuelle.',
  show: 'Afficher la réponse',
  noViews: 'Votre responsable n’a pas encore répondu.',
  earlier: (count) =>
    count < 2
      ? 'Une réponse plus ancienne n’est pas affichée\u00a0: elle a été donnée avec la promesse de ne servir qu’à des chiffres.'
      : `${count} réponses plus anciennes ne sont pas affichées\u00a0: elles ont été données avec la promesse de ne servir qu’à des chiffres.`,
};
