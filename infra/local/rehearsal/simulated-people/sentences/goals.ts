import type { ByTheme, ForAll } from './theme.ts';

/** What somebody who looks for a mentor wants to have achieved. */
export const GOALS: ByTheme = {
  en: {
    delegation: [
      'I lead a team of six for the first time. By the end I want to hand over whole tasks and stop redoing them in the evening.',
      'Everything still goes over my desk. I will know it has changed when I can take two weeks off without a call.',
    ],
    speaking: [
      'I want to speak in front of the management committee without reading my notes, and to be asked back.',
      'In large meetings I say nothing until somebody asks me. I want to put my point forward within the first ten minutes.',
    ],
    conflict: [
      'I avoid difficult conversations. I will know it has changed when I hold the next one within a week.',
      'Two people in my team have not been talking for months and I look away. I want to settle it with them myself.',
    ],
    decision: [
      'I am moving from expert to project lead and want to decide faster, with less certainty than I am used to.',
      'I ask for one more analysis too often. By the end I want to settle the ordinary decisions of a week by its Thursday.',
    ],
    network: [
      'I would like to build a network outside my site: three people I can call when I am stuck.',
      'I know my department and nobody else. I want to understand how the others work and carry one project across.',
    ],
    feedback: [
      'My team hears from me what is wrong, and seldom what is right. I want to give useful feedback every week.',
      'I have never told anybody clearly that their work was not good enough. I want to be able to, and fairly.',
    ],
  },
  fr: {
    delegation: [
      'Je dirige pour la première fois une équipe de six personnes. À la fin, je veux confier des tâches entières sans les refaire le soir.',
      'Tout passe encore par mon bureau. Je saurai que cela a changé quand je pourrai partir deux semaines sans un appel.',
    ],
    speaking: [
      'Je veux prendre la parole devant le comité de direction sans lire mes notes, et qu’on me le redemande.',
      'En grande réunion, je ne dis rien tant qu’on ne m’interroge pas. Je veux donner mon avis dans les dix premières minutes.',
    ],
    conflict: [
      'J’évite les conversations difficiles. Je saurai que cela a changé quand j’aurai mené la prochaine dans la semaine.',
      'Deux personnes de mon équipe ne se parlent plus depuis des mois et je détourne le regard. Je veux régler cela avec elles.',
    ],
    decision: [
      'Je passe d’un rôle d’expertise à la conduite de projet et je veux décider plus vite, avec moins de certitudes.',
      'Je demande trop souvent une analyse de plus. À la fin, je veux trancher les décisions courantes dans la semaine.',
    ],
    network: [
      'J’aimerais me construire un réseau hors de mon site, avec trois personnes que je peux appeler quand je bloque.',
      'Je ne connais que ma direction. Je veux comprendre comment travaillent les autres et mener un projet commun.',
    ],
    feedback: [
      'Mon équipe m’entend dire ce qui ne va pas, rarement ce qui va. Je veux faire des retours utiles chaque semaine.',
      'Je n’ai jamais dit clairement à quelqu’un que son travail ne suffisait pas. Je veux savoir le faire, et avec justesse.',
    ],
  },
};

/** What somebody who comes forward as a mentor would help with. */
export const OFFERS: ForAll = {
  en: [
    'To lead a first team without doing everything oneself. I took over eight people at thirty and learned it the hard way.',
    'To speak up in front of directors. I have prepared board papers for ten years and know what they ask.',
    'To hold the conversation one has been putting off. I ran a site through a reorganisation.',
    'To decide with half of the figures. I have managed a plant at night, where nobody else could be asked.',
    'To find one’s way from expert to manager. I made that change late and would have liked somebody to talk to.',
    'To build a network across the departments. I have worked in four of them.',
    'To give feedback that people can use. I had a manager who could, and still know what she said.',
    'To lead a project over several sites, with people one does not choose.',
    'To keep one’s calm when a customer loses theirs. I spent twelve years in complaints and in sales.',
    'To come back to work after a long absence. I did, and it took more than the procedure foresees.',
    'To say no to a good idea. I have led a portfolio of forty projects down to fifteen.',
    'To prepare the next step of a career without waiting to be asked.',
  ],
  fr: [
    'Diriger une première équipe sans tout faire soi-même. J’ai repris huit personnes à trente ans et je l’ai appris sur le tas.',
    'Prendre la parole devant une direction. Je prépare des dossiers de comité depuis dix ans et je sais ce qu’on y demande.',
    'Mener la conversation qu’on remet toujours à plus tard. J’ai conduit la réorganisation d’un site.',
    'Décider avec la moitié des chiffres. J’ai dirigé une usine de nuit, sans personne à qui demander.',
    'Passer de l’expertise au management. J’ai fait ce chemin tard et j’aurais aimé pouvoir en parler.',
    'Se construire un réseau entre les directions. J’ai travaillé dans quatre d’entre elles.',
    'Faire des retours dont on peut se servir. J’ai eu une responsable qui savait le faire et je me souviens encore de ses mots.',
    'Conduire un projet sur plusieurs sites, avec une équipe qu’on n’a pas choisie.',
    'Garder son calme quand la clientèle perd le sien. J’ai passé douze ans entre réclamations et ventes.',
    'Revenir au travail après une longue absence. Je l’ai vécu, et il faut plus que la procédure.',
    'Dire non à une bonne idée. J’ai ramené un portefeuille de quarante projets à quinze.',
    'Préparer l’étape suivante d’un parcours sans attendre qu’on vienne vous chercher.',
  ],
};

/** The goals of an agreement, a line each. */
export const GOAL_LINES: ByTheme = {
  en: {
    delegation: ['Delegate three whole tasks by the summer', 'Leave the weekly planning to the team'],
    speaking: ['Present our results to the committee without notes', 'Speak in every project review'],
    conflict: ['Hold the conversation about the shifts before Easter', 'Raise a disagreement within a week'],
    decision: ['Settle the choice of supplier by May', 'Lead the next project review myself'],
    network: ['Meet three people of other departments', 'Carry one project together with another site'],
    feedback: ['Give feedback every week', 'Hold a real review of the year with each of my team'],
  },
  fr: {
    delegation: ['Confier trois tâches entières d’ici l’été', 'Laisser le planning hebdomadaire à l’équipe'],
    speaking: ['Présenter nos résultats au comité sans notes', 'Prendre la parole à chaque revue de projet'],
    conflict: [
      'Avoir la conversation sur les horaires avant Pâques',
      'Exprimer un désaccord dans la semaine',
    ],
    decision: ['Trancher le choix du fournisseur d’ici mai', 'Animer moi-même la prochaine revue de projet'],
    network: ['Rencontrer trois personnes d’autres directions', 'Mener un projet avec un autre site'],
    feedback: [
      'Faire un retour utile chaque semaine',
      'Mener un vrai bilan annuel avec chaque personne de l’équipe',
    ],
  },
};

/** How a pair begins. */
export const STEPS: ForAll = {
  en: [
    'Each of us notes one situation before we meet, we look at it together, and one thing is tried until the next time.',
    'First a meeting is observed, then one is prepared together, and by May it is led alone.',
    'We write down what takes the most time in a week, and choose two things to give away.',
    'Until next time: talk to two people who have done it, and bring what surprised us.',
    'We begin with a real case, the one of last Thursday, and play it again with other words.',
    'A list of the decisions that wait, and one of them taken before each meeting.',
    'Three introductions by the end of the month, then a coffee with each of them.',
    'We agree on what we will not talk about, then on the first conversation to be prepared.',
    'A diary of ten minutes on Fridays, read together every second time.',
    'One piece of feedback each Friday, noted with what it led to.',
    'The figures of the quarter are told in five minutes, first to each other, then to the team.',
    'Before June a visit to the other site, with three questions prepared.',
  ],
  fr: [
    'Chaque personne note une situation avant la rencontre, nous la regardons ensemble, et une chose est essayée d’ici la fois suivante.',
    'D’abord observer une réunion, puis en préparer une ensemble, et en mener une en mai.',
    'Nous écrivons ce qui prend le plus de temps dans une semaine et choisissons deux choses à confier.',
    'D’ici la prochaine fois, parler à deux personnes qui l’ont fait et rapporter ce qui nous a surpris.',
    'Nous partons d’un cas réel, celui de jeudi dernier, et nous le rejouons avec d’autres mots.',
    'Une liste des décisions en attente, et une décision prise avant chaque rencontre.',
    'Trois mises en relation d’ici la fin du mois, puis un café avec chaque personne.',
    'Convenir de ce dont nous ne parlerons pas, puis de la première conversation à préparer.',
    'Un carnet de bord de dix minutes le vendredi, relu ensemble une fois sur deux.',
    'Un retour chaque vendredi, noté avec ce qu’il a produit.',
    'Les chiffres du trimestre racontés en cinq minutes, d’abord entre nous, puis à l’équipe.',
    'Avant juin, une visite de l’autre site avec trois questions préparées.',
  ],
};

/** The step of a career that somebody prepares. */
export const CAREERS: ForAll = {
  en: [
    'From expert to the lead of a small team.',
    'The head of our site leaves in two years, and I would like to be ready.',
    'None yet: I want to be good at what I have first.',
    'A move to another department, probably operations.',
    'My first project with a budget of its own.',
    'To lead people who know more of the subject than I do.',
    'From one team to two, on two sites.',
    'A post abroad, in two or three years.',
    'To stay an expert, and be heard as one.',
    'Coming back to management after four years of projects.',
    'The deputy post in my department.',
    'I am not sure, and that is why I apply.',
  ],
  fr: [
    'Passer de l’expertise à la conduite d’une petite équipe.',
    'La direction de notre site se libère dans deux ans et j’aimerais pouvoir y prétendre.',
    'Aucune pour l’instant, je veux d’abord bien faire ce que j’ai.',
    'Rejoindre une autre direction, sans doute les opérations.',
    'Mon premier projet avec un budget propre.',
    'Diriger des personnes qui en savent plus que moi sur le sujet.',
    'Passer d’une équipe à deux, sur deux sites.',
    'Un poste à l’étranger, dans deux ou trois ans.',
    'Rester dans l’expertise, et y avoir voix au chapitre.',
    'Revenir au management après quatre ans de projets.',
    'Le poste d’adjoint dans ma direction, qui se libère bientôt.',
    'Je ne sais pas, et c’est pour cela que je candidate.',
  ],
};
