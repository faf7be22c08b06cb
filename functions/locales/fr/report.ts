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
    goalAttainment: 'Au moins la moitié des objectifs est atteinte',
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
    missed: 'Manqué',
    metAmongAnswered: 'Atteint parmi les réponses',
    missedAmongAnswered: 'Manqué parmi les réponses',
    metOrJustShort: 'Atteint, ou manqué de peu',
    missedOrJustMet: 'Manqué, ou atteint de justesse',
    notRepresentative: 'Impossible à dire : moins de la moitié ont répondu',
    notTold: 'Impossible à dire : trop peu de réponses',
    notMeasured: 'Non mesuré',
  },
  likelyOfAll:
    'et sans doute aussi sur l’ensemble des personnes interrogées, si celles qui n’ont pas répondu ressemblent aux autres',
  soFar: (met, cohorts) => `Atteint dans ${met} cohortes sur ${cohorts}`,
  nextTime: {
    likely: 'La prochaine fois : sans doute aussi',
    cannotTell: 'La prochaine fois : trop tôt pour le dire',
    open: 'La prochaine fois : rien n’est joué',
    unlikely: 'La prochaine fois : sans doute pas',
  },
  masked: {
    tooFew: (people) => `Non affiché : moins de ${people} personnes ont répondu`,
    tooClose: 'Non affiché : à côté d’un autre chiffre, il trahirait des réponses',
    toldAtMidPoint: 'Pas repris ici : donné dans le bilan de mi-parcours',
    notMeasured: 'Non mesuré',
  },
  recommendation: {
    interviewNonRespondents:
      'Moins de la moitié des personnes accompagnées ont répondu. Avant de conclure, que les RH s’entretiennent avec quelques-unes de celles qui n’ont pas répondu.',
    learnWhyPairsEnded:
      'Moins de quatre binômes sur cinq étaient encore actifs à la fin. Chercher pourquoi les autres se sont arrêtés avant de lancer un nouvel appel.',
    planMeetingsAtKickoff:
      'Un binôme sur cinq au moins ne s’est presque pas vu. Faire inscrire les trois premières rencontres dans les agendas dès le lancement.',
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
    involveManagers:
      'Les personnes accompagnées voient chez elles un changement que leurs responsables ne voient pas. Que chacune convienne avec son responsable de ce qu’elle essaiera au travail, et reposer la question dans trois mois.',
    findMoreMentors:
      'Des personnes sélectionnées sont restées sans mentor. Appeler les mentors plus tôt, ou plus largement, avant le prochain appel aux personnes à accompagner.',
    enterReportedFigures:
      'Un chiffre que les RH devaient apporter manque. Le fournir à temps pour le prochain bilan.',
  },
  proposedChange: {
    interviewNonRespondents: 'Les RH parlent à quelques personnes qui n’ont pas répondu',
    learnWhyPairsEnded: 'Les RH cherchent pourquoi des binômes se sont arrêtés avant un nouvel appel',
    planMeetingsAtKickoff: 'Les trois premières rencontres sont inscrites dans les agendas dès le lancement',
    prepareMentorsBetter: 'La formation des mentors laisse plus de place à la pratique',
    prepareMenteesBetter:
      'La formation des personnes accompagnées porte sur le choix d’un objectif et sur ce que l’on peut demander à un mentor',
    renewConfidentiality: 'Le lancement rappelle ce qui reste entre les deux',
    reviewCommitments: 'L’accord dit ce qui se passe quand une rencontre est annulée',
    workOnGoals: 'Les objectifs sont plus modestes et revus à mi-parcours',
    involveManagers:
      'Chaque personne accompagnée convient avec son responsable de ce qu’elle essaiera au travail',
    findMoreMentors: 'Les mentors sont appelés plus tôt, ou plus largement',
    enterReportedFigures: 'Les RH apportent à temps le chiffre qui manque',
  },
  decision: {
    continue: 'Êtes-vous d’accord pour ouvrir la prochaine cohorte à l’identique ?',
    adjust:
      'Êtes-vous d’accord pour ouvrir la prochaine cohorte avec les changements proposés dans le bilan ?',
    discuss: 'Ces chiffres ne tranchent pas à eux seuls : pouvons-nous parler ensemble de la suite ?',
    none: 'Nous ne vous demandons aucune décision : on en sait trop peu pour en fonder une.',
  },

  overall: 'Les six ensemble',
  of: (count, of) => `${count} sur ${of}`,
  atLeast: (value) => `au moins ${value}`,
  atMost: (value) => `au plus ${value}`,
  fewerThan: (count) => `moins de ${count}`,
  range: (low, high) => `${low} à ${high}`,
  answered: (n, asked) => `${n} réponses sur ${asked}`,
  asked: (counted, asked) => `${counted}, ${asked} interrogées`,
  pairs: (n) => (n === 1 ? '1 binôme' : `${n} binômes`),
  target: (value) => `cible ${value}`,
  baseline: (value) => `avant : ${value}`,
  meetings: (value) => `${value} rencontres`,

  verdict: {
    noPairs: 'Aucun binôme n’a été formé : il n’y a rien à juger.',
    noObjective: 'Aucun objectif n’avait été fixé au lancement : ce bilan décrit et ne juge pas.',
    allMet: (objectives) =>
      `La cohorte a atteint ${objectives === 1 ? 'son objectif' : `ses ${objectives} objectifs`}.`,
    one: {
      missed: 'La cohorte a manqué son objectif.',
      close: 'La cohorte a atteint son objectif, ou l’a manqué de très peu.',
      cannotBeTold: 'On ne peut pas dire si la cohorte a atteint son objectif.',
    },
    several: (objectives, found) => `Sur ses ${objectives} objectifs, la cohorte ${list.format(found)}.`,
    found: {
      met: (count) => `en a atteint ${count}`,
      missed: (count) => `en a manqué ${count}`,
      close: (count) => `en a atteint ou manqué de peu ${count}`,
      cannotBeTold: (count) => `en laisse ${count} que l’on ne peut pas juger`,
    },
    amongAnswered: (count, objectives) =>
      count === 1
        ? `${objectives === 1 ? 'Ce verdict' : 'Un de ces verdicts'} porte sur les réponses reçues ; les autres personnes interrogées pourraient le renverser.`
        : `${count} de ces verdicts portent sur les réponses reçues ; les autres personnes interrogées pourraient les renverser.`,
    nobodyAnswered:
      'Aucune personne accompagnée n’a répondu au dernier questionnaire : rien n’est dit ici en leur nom.',
    doubt:
      'Moins de la moitié des personnes accompagnées ont répondu : ce qui est dit ici en leur nom n’est pas représentatif.',
  },
  contradiction: {
    managersSeeNoChange:
      'Les personnes accompagnées disent avoir changé ; leurs responsables hiérarchiques ne le voient pas.',
    usedWithoutGoals:
      'La plupart des personnes accompagnées utilisent ce qu’elles ont appris, et pourtant moins de six sur dix ont atteint la moitié de leurs objectifs.',
  },
  notRepresentative: 'Non représentatif : moins de la moitié ont répondu.',

  figure: {
    response: 'Personnes accompagnées ayant répondu',
    active: 'Binômes actifs à la fin',
    again: 'Personnes accompagnées prêtes à recommencer',
    change: 'Évolution de leur leadership, selon elles (de 1 à 5)',
  },
  heading: {
    objectives: 'Les objectifs fixés au lancement',
    reach: 'Portée et coût',
    funnel: 'De l’appel aux binômes',
    saidBy: { mentor: 'Ce que disent les mentors', mentee: 'Ce que disent les personnes accompagnées' },
    reaction: 'Réaction : ce que l’on en pense',
    learning: 'Apprentissage : le leadership vu par soi-même',
    behaviour: 'Comportement : ce qui sert au travail',
    results: 'Résultats : ce qui en est sorti',
    levels: 'Réaction, apprentissage, comportement et résultats',
    whoAgrees: 'Combien sont d’accord',
    recommendations: 'Ce que nous recommandons',
    decision: 'La décision que nous vous demandons',
    method: 'Limites : ce que ces chiffres disent et ne disent pas',
    masked: 'Ce que ce bilan n’affiche pas',
    table: 'Les chiffres du graphique',
  },
  finding: {
    said: (people, byMost, of, least) =>
      `Au moins la moitié des ${people} approuvent ${byMost === of ? `les ${of} affirmations` : `${byMost} affirmations sur ${of}`}${least === undefined ? '' : ` ; le moins « ${least} »`}`,
    usesLearning: (people, counted) =>
      `Parmi les ${people}, ${counted} utilisent au travail ce que le mentorat leur a appris`,
    goalAttainment: (people, counted) =>
      `Parmi les ${people}, ${counted} disent qu’au moins la moitié des objectifs est atteinte`,
    saidTooFew: {
      mentor: 'Trop peu de mentors ont répondu pour montrer ce qu’ils ont dit',
      mentee: 'Trop peu de personnes accompagnées ont répondu pour montrer ce qu’elles ont dit',
    },
    changed: {
      selfView: (n, change) =>
        `${n} personnes accompagnées voient leur propre leadership évoluer de ${change} en moyenne, sur une échelle de 1 à 5`,
      selfViewLookingBack: (n, change) =>
        `Avec le recul, ${n} personnes accompagnées évaluent l’évolution de leur leadership à ${change} en moyenne, sur une échelle de 1 à 5`,
      managerView: (n, change) =>
        `Les responsables de ${n} personnes accompagnées voient une évolution de ${change} en moyenne, sur une échelle de 1 à 5`,
    },
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
    answered: 'Réponses',
    possible: 'Non distingués',
    others: 'Sans avis tranché ou pas d’accord',
    mixed: 'Sans avis tranché, ou les deux',
    behaviour: 'Comportement',
    change: 'Évolution',
    lookingBack: 'Avec le recul',
    step: 'Étape',
  },
  viewKind: {
    selfView: 'Les personnes accompagnées sur elles-mêmes, début et fin',
    selfViewLookingBack: 'Les personnes accompagnées sur elles-mêmes, rétrospectivement',
    managerView: 'Leurs responsables hiérarchiques, début et fin',
  },
  method: (figures) => [
    `Une réponse confidentielle n’est dite qu’à partir de ${figures.people} personnes, et dans un seul chiffre. Près de zéro ou du total, un nombre se lit « au plus ${figures.others} » ou « au moins » tous sauf ${figures.others}, pour que personne ne retrouve une réponse. Les commentaires apparaissent à partir de ${figures.authors} auteurs ; les RH les choisissent parmi ceux dont la citation est acceptée.`,
    'Les objectifs sont jugés pour les personnes de cette cohorte. « Atteint » et « manqué » valent quoi que pensent celles qui n’ont pas répondu ; « parmi les réponses », elles pourraient l’inverser. Seule la prochaine fois regarde au-delà de la cohorte.',
    'Qui a été appelé, a participé, a répondu et s’est vu combien de fois est compté en entier : ce sont des faits, non des opinions.',
    'Au-dessous de 20 réponses, on donne des nombres ; à partir de 20, des pourcentages. Les évolutions portent sur les personnes qui ont donné les deux regards.',
    'Il n’y a pas de groupe de comparaison : les chiffres montrent une évolution pendant le programme, non un effet de celui-ci.',
    'Les réponses des mentors et des personnes accompagnées ne sont jamais additionnées : elles dépendent les unes des autres. Les questions sont les nôtres et ne forment pas une échelle validée.',
    'La base est l’ensemble des personnes qui ont été un jour en binôme, y compris celles qui sont parties. Les rencontres sont celles signalées dans les points d’étape : il peut y en avoir eu davantage.',
    'Une personne accompagnée qui a changé de mentor en cours de route compte pour un seul binôme, qui a continué.',
  ],
  measuredBy: (measure) => `Mesure : ${measure}`,
  lookingBack: (change) =>
    `Avec le recul, elles évaluent l’évolution à ${change} : on juge souvent son point de départ plus sévèrement une fois que l’on en sait davantage.`,
  pairsByMeetings: 'Combien de fois les binômes se sont vus, avec le nombre de binômes',
  metTimes: (pairs, from, upTo) => {
    if (upTo === 0) return `jamais, ou sans l’avoir dit (${pairs})`;
    return upTo === undefined ? `${from} fois ou plus (${pairs})` : `${from} à ${upTo} fois (${pairs})`;
  },
  withoutMentor: 'Personnes sélectionnées restées sans mentor',
  chosen: (shown, of) => `${shown} sur ${of}, tirés au sort.`,
  commentsOf: { mentor: 'Commentaires des mentors', mentee: 'Commentaires des personnes accompagnées' },
  maskedBecause: {
    tooFew: (people) => `Moins de ${people} personnes ont répondu`,
    tooClose: 'À côté d’un autre chiffre, il trahirait des réponses',
    tooFewAuthors: (authors) => `Moins de ${authors} personnes peuvent être citées, d’accord avec les RH`,
  },
  listed: (names) => names.join(' ; '),
  quotesOf: {
    success: {
      mentor: 'Des succès que des mentors ont accepté de partager',
      mentee: 'Des succès que des personnes accompagnées ont accepté de partager',
    },
    oneThingToChange: {
      mentor: 'Ce que les mentors changeraient',
      mentee: 'Ce que les personnes accompagnées changeraient',
    },
  },
  hoursSpent: 'Heures de travail consacrées',
  cost: {
    notTold: 'impossible à dire, trop peu de personnes l’ont indiqué',
    ofSide: (people, hours) => `${people} ${hours} heures en moyenne`,
    inAll: (bySide, total) =>
      `${list.format(bySide)} ; pour l’ensemble des binômes, ${total} heures en tout, si les personnes qui n’ont pas répondu y ont passé autant de temps`,
  },
  notShown: 'non affiché',
  levelNotTold: 'Impossible à dire : trop peu de réponses.',
  levelsNotTold: 'Rien ne peut en être dit : trop peu de réponses.',
  wantsNext: {
    mentor: 'Mentors qui souhaitent l’appel de la prochaine cohorte',
    mentee: 'Personnes accompagnées qui aimeraient devenir mentors',
  },
  ofSide: (people, value) => `${people} ${value}`,
  noRecommendation: 'Rien dans ces chiffres n’appelle un changement.',
  openPdf: 'Le même bilan en PDF',
  confidential: (threshold) => `Les réponses ne sont dites qu’à partir de ${threshold} personnes.`,
  page: (number, of) => `Page ${number} sur ${of}`,
};
