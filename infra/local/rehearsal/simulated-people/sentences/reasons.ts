import type { ForAll } from './theme.ts';

/** Why somebody declines a partner who is proposed. */
export const OF_DECLINING: ForAll = {
  en: [
    'We already work closely together every day.',
    'I would rather work with somebody from another department.',
    'We know each other well: we would not speak openly.',
    'Our sites are too far apart for me, I would like to meet in person.',
    'We have an old disagreement about a project.',
    'My question is about leading people, and our experience is about the same.',
    'We are to work on the same project from next month.',
    'I would like somebody who has changed careers as I want to.',
    'Our working hours hardly overlap.',
    'I was part of the panel that recruited this person.',
    'My manager and this person are close friends.',
    'What I look for is another subject.',
  ],
  fr: [
    'Nous travaillons déjà étroitement ensemble au quotidien.',
    'Je préférerais travailler avec une personne d’une autre direction.',
    'Nous nous connaissons bien, nous ne parlerions pas librement.',
    'Nos sites sont trop éloignés, j’aimerais des rencontres en personne.',
    'Nous avons un vieux désaccord au sujet d’un projet.',
    'Ma question porte sur la conduite d’équipe, et nous avons à peu près la même expérience.',
    'Nous travaillerons sur le même projet à partir du mois prochain.',
    'J’aimerais quelqu’un qui a changé de métier comme je veux le faire.',
    'Nos horaires se recoupent à peine.',
    'J’ai participé au jury qui a recruté cette personne.',
    'Mon ou ma responsable et cette personne sont très proches.',
    'Je cherche un autre sujet.',
  ],
};

/** What somebody says who leaves. */
export const OF_LEAVING: ForAll = {
  en: [
    'My workload has changed and I could not keep the pace.',
    'I change posts in two weeks and the new one takes all of me.',
    'It is nobody’s fault: I have too much at home at the moment.',
    'We could not find dates, and I would rather give the place to somebody else.',
    'I expected something else of it.',
    'I leave the company at the end of the quarter.',
    'My project was moved forward by three months.',
    'I would like to come back next year.',
    'I have had what I came for, thank you.',
    'I take over a colleague’s team for the time being.',
    'We did not find a common subject.',
    'I will be on parental leave from next month.',
  ],
  fr: [
    'Ma charge de travail a changé et je ne pourrais pas tenir le rythme.',
    'Je change de poste dans deux semaines et le nouveau me prendra tout mon temps.',
    'Ce n’est la faute de personne, j’ai trop à faire chez moi en ce moment.',
    'Nous n’arrivions pas à trouver de dates, et je préfère laisser la place.',
    'J’en attendais autre chose.',
    'Je quitte l’entreprise à la fin du trimestre.',
    'Mon projet a été avancé de trois mois.',
    'J’aimerais revenir l’an prochain.',
    'J’ai trouvé ce que je venais chercher, merci.',
    'Je reprends l’équipe d’une collègue pour un temps.',
    'Nous n’avons pas trouvé de sujet commun.',
    'Je pars en congé parental le mois prochain.',
  ],
};

/** What is written where nothing else fits. */
export const REMARKS: ForAll = {
  en: [
    'Nothing to add.',
    'Thank you for organising this.',
    'See above.',
    'I will write to you if something comes to mind.',
    'All clear, thank you.',
    'Not for the moment.',
    'It depends on the season.',
    'We have spoken about it already.',
    'Gladly, in the afternoon.',
    'I have no preference.',
    'As you think best.',
    'Please call me if that is not clear.',
  ],
  fr: [
    'Rien à ajouter.',
    'Merci pour l’organisation.',
    'Voir plus haut.',
    'Je vous écrirai si quelque chose me revient.',
    'Tout est clair, merci.',
    'Pas pour le moment.',
    'Cela dépend de la saison.',
    'Nous en avons déjà parlé.',
    'Volontiers, l’après-midi.',
    'Je n’ai pas de préférence.',
    'Comme vous le jugez bon.',
    'Appelez-moi si ce n’est pas clair.',
  ],
};
