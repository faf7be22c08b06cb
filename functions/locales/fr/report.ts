import type { ReportCatalogue } from '../en/report.ts';
import { manners } from './manners.ts';

const list = new Intl.ListFormat(manners.tag);

export const report: ReportCatalogue = {
  title: (cohort) => `Bilan du mentorat : ${cohort}`,
  period: (from, to) => `du ${from} au ${to}`,
  frozen: (on) => `Chiffres arrêtés le ${on} ; ils ne changent plus.`,
  side: { mentor: 'Mentors', mentee: 'Personnes accompagnées' },
  people: { mentor: 'mentors', mentee: 'personnes accompagnées' },
  measure: {
    mentorApplications: 'Candidatures de mentors',
    menteeApplications: 'Candidatures de personnes à accompagner',
    pairsFormed: 'Binômes formés',
    pairsActiveAtEnd: 'Binômes encore actifs à la fin',
    meetingsPerPair: 'Rencontres par binôme',
    pairsMeeting: 'Binômes qui se sont rencontrés aussi souvent que prévu',
    responseRate: 'Réponses au questionnaire final',
    goalAttainment: 'Personnes ayant atteint au moins la moitié de leurs objectifs',
    usesLearning: 'Personnes qui utilisent au travail ce qu’elles ont appris',
    partnerKeptCommitments: 'Personnes dont le binôme a tenu ses engagements',
    trainingPrepared: 'Personnes bien préparées par la formation',
    wouldDoAgain: 'Personnes prêtes à recommencer',
    recommendScore: 'Score de recommandation (de −100 à 100)',
    openness: 'Personnes qui peuvent parler librement',
    helpfulness: 'Personnes que les échanges aident',
    selfViewChange: 'Évolution du regard sur son propre leadership',
    selfViewChangeLookingBack: 'La même, vue rétrospectivement',
    managerViewChange: 'Évolution vue par les responsables hiérarchiques',
    reported: 'Chiffre apporté par les RH',
  },
  statement: {
    goalAttainment: 'J’ai atteint au moins la moitié de mes objectifs',
    usesLearning: 'J’utilise ce que j’ai appris ici',
    helpfulness: 'Nos échanges m’aident pour mon objectif',
    openness: 'Je peux parler librement',
    partnerKeptCommitments: 'Mon binôme a tenu ses engagements',
    trainingPrepared: 'La formation a été une bonne préparation',
    wouldDoAgain: 'Je recommencerais',
  },
  view: {
    giveFeedback: 'Donner du feedback',
    delegate: 'Déléguer',
    decideWithIncompleteInformation: 'Décider dans l’incertitude',
    handleConflict: 'Gérer les conflits',
    explainDirection: 'Donner un cap',
    developOthers: 'Faire grandir les autres',
  },
  step: {
    called: 'Appel reçu',
    applied: 'Candidature',
    accepted: 'Sélection',
    trained: 'Formation suivie',
    paired: 'En binôme',
  },
  outcome: {
    met: 'Atteint',
    notMet: 'Non atteint',
    undecided: 'Indécis',
    notShown: 'Non affiché',
    notMeasured: 'Non mesuré',
  },
  masked: {
    belowThreshold: (people) => `Non affiché : moins de ${people} personnes`,
    remainder: 'Non affiché : trop petit, ou trop proche d’un autre chiffre',
    needsMoreAnswers: (answers) => `Non affiché : il faut au moins ${answers} réponses`,
    notMeasured: 'Non mesuré',
  },
  recommendation: {
    interviewNonRespondents:
      'Moins de la moitié des personnes accompagnées ont répondu. Avant de conclure, que les RH s’entretiennent avec quelques-unes de celles qui n’ont pas répondu.',
    learnWhyPairsEnded:
      'Moins de quatre binômes sur cinq étaient encore actifs à la fin. Chercher pourquoi les autres se sont arrêtés avant de lancer un nouvel appel.',
    planMeetingsAtKickoff:
      'Les binômes se sont vus moins de quatre fois. Faire inscrire les trois premières rencontres dans les agendas dès le lancement.',
    prepareMentorsBetter:
      'Moins de six mentors sur dix se disent bien préparés. Donner plus de place à la pratique dans leur formation.',
    prepareMenteesBetter:
      'Moins de six personnes accompagnées sur dix se disent bien préparées. Consacrer leur formation au choix d’un objectif et à ce que l’on peut demander à un mentor.',
    renewConfidentiality:
      'Moins de six personnes accompagnées sur dix disent pouvoir parler librement. Rappeler au lancement ce qui reste entre les deux et ce que voient les RH.',
    reviewCommitments:
      'Moins de six personnes accompagnées sur dix disent que leur mentor a tenu ses engagements. Prévoir dans l’accord ce qui se passe quand une rencontre est annulée.',
    workOnGoals:
      'Moins de six personnes accompagnées sur dix ont atteint au moins la moitié de leurs objectifs. Les revoir à mi-parcours et les fixer plus modestes.',
    findMoreMentors:
      'Des personnes sélectionnées sont restées sans mentor. Appeler les mentors plus tôt, ou plus largement.',
    repeatToDecide:
      'Ces chiffres ne permettent ni de confirmer ni d’écarter certaines cibles. Garder les mêmes objectifs pour la prochaine cohorte et juger les deux ensemble.',
    enterReportedFigures: 'Un chiffre que les RH devaient apporter manque. Le saisir pour le prochain bilan.',
    evaluateTogetherWithNext: 'La cohorte est trop petite pour un bilan. L’évaluer avec la suivante.',
  },
  decision: {
    continue: 'Êtes-vous d’accord pour ouvrir la prochaine cohorte à l’identique ?',
    adjust:
      'Êtes-vous d’accord pour ouvrir la prochaine cohorte avec les changements proposés dans le bilan ?',
    repeat:
      'Êtes-vous d’accord pour une deuxième cohorte avec les mêmes objectifs, afin de juger les deux ensemble ?',
    combine: 'Êtes-vous d’accord pour ne juger cette cohorte qu’avec la suivante ?',
  },

  overall: 'Les six ensemble',
  of: (count, of) => `${count} sur ${of}`,
  atLeast: (value) => `au moins ${value}`,
  atMost: (value) => `au plus ${value}`,
  fewerThan: (count) => `moins de ${count}`,
  range: (low, high) => `${low} à ${high}`,
  interval: (range) => `intervalle à 95 % : ${range}`,
  answers: (n) => `${n} réponses`,
  pairs: (n) => `${n} binômes`,
  fromTo: (before, after) => `de ${before} à ${after}`,
  target: (value) => `cible ${value}`,
  baseline: (value) => `avant : ${value}`,
  meetings: (value) => `${value} rencontres`,
  improved: (count) => `en progrès : ${count}`,

  verdict: {
    tooSmall: 'Cette cohorte est trop petite pour qu’un chiffre puisse être affiché.',
    noObjective: 'Aucun objectif n’avait été fixé au lancement : ce bilan décrit et ne juge pas.',
    allMet: (objectives) =>
      `La cohorte a atteint ${objectives === 1 ? 'son objectif' : `ses ${objectives} objectifs`}.`,
    one: {
      notMet: 'La cohorte a manqué son objectif.',
      undecided: 'La cohorte laisse son objectif indécis.',
      notShown: 'La cohorte a un objectif dont le résultat ne peut pas être affiché.',
      notMeasured: 'La cohorte a un objectif que personne n’a mesuré.',
    },
    several: (objectives, found) => `Sur ses ${objectives} objectifs, la cohorte ${list.format(found)}.`,
    found: {
      met: (count) => `en a atteint ${count}`,
      notMet: (count) => `en a manqué ${count}`,
      undecided: (count) => `en laisse ${count} indécis`,
      notShown: (count) => `en compte ${count} que l’on ne peut pas afficher`,
      notMeasured: (count) => `en compte ${count} que personne n’a mesuré`,
    },
    doubt: 'Trop peu de personnes accompagnées ont répondu pour que leurs réponses soient représentatives.',
  },
  notRepresentative: 'Non représentatif : moins de la moitié ont répondu.',

  figure: {
    response: 'Personnes accompagnées ayant répondu',
    active: 'Binômes actifs à la fin',
    again: 'Personnes accompagnées prêtes à recommencer',
    change: 'Évolution de leur leadership, selon elles (de 1 à 5)',
    improved: 'Personnes accompagnées qui se voient mieux diriger',
  },
  heading: {
    objectives: 'Les objectifs fixés au lancement',
    happened: 'Ce qui s’est passé',
    funnel: 'De l’appel aux binômes',
    saidBy: { mentor: 'Ce que disent les mentors', mentee: 'Ce que disent les personnes accompagnées' },
    changed: 'Ce qui a changé',
    comments: {
      success: 'Des succès que leurs auteurs ont accepté de partager',
      oneThingToChange: 'Ce qu’il faudrait changer',
    },
    recommendations: 'Ce que nous recommandons',
    decision: 'La décision que nous vous demandons',
    method: 'Comment lire ces chiffres',
    masked: 'Ce que ce bilan n’affiche pas',
    table: 'Les chiffres du graphique',
  },
  finding: {
    said: (people, byMost, of, least) =>
      `Au moins la moitié des ${people} approuvent ${byMost === of ? `les ${of} affirmations` : `${byMost} affirmations sur ${of}`}${least === undefined ? '' : ` ; le moins « ${least} »`}`,
    saidTooFew: {
      mentor: 'Trop peu de mentors ont répondu pour montrer ce qu’ils ont dit',
      mentee: 'Trop peu de personnes accompagnées ont répondu pour montrer ce qu’elles ont dit',
    },
    changed: (change, interval, n) =>
      `Le regard moyen de ${n} personnes accompagnées sur leur propre leadership a évolué de ${change} (${interval}) sur une échelle de 1 à 5`,
    changedUnclear: (n) => `Chez ${n} personnes accompagnées, aucune évolution ne se distingue du hasard`,
    changedTooFew: 'Trop peu de personnes ont à la fois un premier et un dernier regard pour une moyenne',
  },
  column: {
    objective: 'Objectif',
    result: 'Résultat',
    target: 'Cible',
    outcome: 'Verdict',
    statement: 'Affirmation',
    unfavourable: 'Pas d’accord',
    neutral: 'Sans avis tranché',
    favourable: 'D’accord',
    possible: 'Non distingués',
    others: 'Sans avis tranché ou pas d’accord',
    mixed: 'Sans avis tranché, ou les deux',
    interval: 'Intervalle à 95 %',
    intervalOfChange: 'Intervalle à 95 % de l’évolution',
    bounds: 'Si tous avaient répondu',
    behaviour: 'Comportement',
    before: 'Début',
    after: 'Fin',
    change: 'Évolution',
    step: 'Étape',
  },
  viewKind: {
    selfView: 'Les personnes accompagnées sur elles-mêmes, début et fin',
    selfViewLookingBack: 'Les personnes accompagnées sur elles-mêmes, rétrospectivement',
    managerView: 'Leurs responsables hiérarchiques, début et fin',
  },
  method: (figures) => [
    `Hormis le nombre de binômes qui se sont rencontrés assez souvent, aucun chiffre ne porte sur moins de ${figures.people} personnes, ni seul ni par soustraction. Un nombre proche de zéro ou du total se lit donc « au plus ${figures.others} » ou « au moins » tous sauf ${figures.others}. Les commentaires apparaissent à partir de ${figures.authors} auteurs.`,
    'L’intervalle à 95 % dit à quelle distance le chiffre peut se trouver de celui de nombreuses cohortes semblables. Une cible n’est atteinte que si tout l’intervalle l’atteint.',
    'Au-dessous de 20 réponses, on donne des nombres ; à partir de 20, des pourcentages. Les moyennes avant et après portent sur les personnes qui ont les deux regards, dix au moins.',
    'Il n’y a pas de groupe de comparaison : les chiffres montrent une évolution pendant le programme, non un effet de celui-ci.',
    'Les réponses des mentors et des personnes accompagnées ne sont jamais additionnées : elles dépendent les unes des autres. Les questions sont les nôtres et ne forment pas une échelle validée.',
    'La base est l’ensemble des personnes qui ont été un jour en binôme, y compris celles qui sont parties. Les rencontres sont celles signalées dans les points d’étape : il peut y en avoir eu davantage.',
    'Une personne accompagnée qui a changé de mentor en cours de route compte pour un seul binôme, qui a continué.',
  ],
  measuredBy: (measure) => `Mesure : ${measure}`,
  lookingBack: (change, interval) =>
    `Avec le recul, les mêmes personnes évaluent l’évolution à ${change} (${interval}) : on juge souvent son point de départ plus sévèrement une fois que l’on en sait davantage.`,
  chosen: (shown, of) => `${shown} sur ${of}, tirés au sort.`,
  commentsOf: { mentor: 'Commentaires des mentors', mentee: 'Commentaires des personnes accompagnées' },
  fewerAuthors: (authors) => `moins de ${authors} auteurs ont accepté d’être cités`,
  attrition: (both, before) => `Deux regards : ${both}. Premier regard : ${before}.`,
  hoursSpent: 'Heures consacrées, en moyenne',
  hours: (people, mean) => `${people} ${mean}`,
  noRecommendation: 'Rien dans ces chiffres n’appelle un changement.',
  openPdf: 'Le même bilan en PDF',
  confidential: (threshold) => `Les chiffres sur moins de ${threshold} personnes ne sont pas affichés.`,
  page: (number, of) => `Page ${number} sur ${of}`,
};
