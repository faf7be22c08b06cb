import type { Locale } from '../../locales/locale.ts';
import type { PairStatus } from '../../pairs/pair.ts';
import type { ParticipantStatus } from '../../people/participant.ts';
import type { RoundKind } from '../../rounds/round.ts';
import type { CohortStatus, Stage } from '../cohort.ts';

export interface BoardWords {
  board: string;
  tabs: { overview: string; alerts: string; pairs: string; matching: string; timeline: string };
  statuses: Record<CohortStatus, string>;
  stages: Record<Stage, string>;
  rounds: Record<RoundKind, string>;
  participant: Record<ParticipantStatus, string>;
  pair: Record<PairStatus, string>;
  planned: string;
  since: (moment: string) => string;
  from: (start: string, end: string) => string;
  mentors: string;
  mentees: string;
  pairs: string;
  openAlerts: string;
  ofWhich: (parts: string) => string;
  openRounds: string;
  noOpenRounds: string;
  round: string;
  answered: string;
  until: string;
  closed: string;
  stageFailed: (stage: string) => string;
  stageFailedLead: string;
  retry: string;
  stop: string;
  toReview: (pairs: number) => string;
  review: string;
  alertsTitle: string;
  noAlerts: string;
  alert: string;
  about: string;
  raised: string;
  done: string;
  markDone: string;
  mentor: string;
  mentee: string;
  status: string;
  health: string;
  noPairs: string;
  timelineTitle: string;
  event: string;
  by: string;
  when: string;
  details: string;
  events: Record<string, string>;
  workflow: string;
  matchingTitle: string;
  noProposal: string;
  proved: string;
  notProved: (gap: string) => string;
  served: (served: number, mentees: number) => string;
  points: string;
  worst: string;
  why: string;
  unmatchedTitle: string;
  allowedMentors: (count: number) => string;
  blocking: (mentees: number, places: number) => string;
  lock: string;
  unlock: string;
  forbid: string;
  locked: string;
  recompute: string;
  recomputeLead: string;
  publish: (pairs: number) => string;
  publishLead: string;
  published: string;
  search: string;
  actions: string;
}

const en: BoardWords = {
  board: 'Board',
  tabs: {
    overview: 'Overview',
    alerts: 'Alerts',
    pairs: 'Pairs',
    matching: 'Matching',
    timeline: 'Timeline',
  },
  statuses: {
    scheduled: 'Starts on its date',
    running: 'Under way',
    waitingForHr: 'Waits for your decision',
    stopped: 'Stopped',
    closed: 'Closed',
  },
  stages: {
    callForMentors: 'Call for mentors and mentees',
    matching: 'Matching',
    kickoff: 'Kickoff',
    checkIns: 'Check-ins',
    evaluation: 'Evaluation',
  },
  rounds: {
    cohortLaunched: 'News of the launch',
    mentorCall: 'Call for mentors',
    mentorSelection: 'Your selection of mentors',
    mentorNotSelected: 'Word to mentors not selected',
    mentorTraining: 'Confirmation of the training',
    menteeCall: 'Call for mentees',
    menteeSelection: 'Your selection of mentees',
    menteeNotSelected: 'Word to mentees not selected',
    menteeSelected: 'Word to mentees selected',
    readiness: 'Your decision on readiness',
    matchingUnderWay: 'News of the matching',
    matchReview: 'Your review of the pairs',
    pairProposal: 'Answers to the proposals',
    silentProposals: 'Your decision on silent proposals',
    pairConfirmed: 'Confirmation of pairs',
    proposalFell: 'Word that a proposal fell through',
    unmatched: 'Word to mentees who wait',
    mentorUnmatched: 'Word to mentors without a mentee',
    kickoff: 'Invitation to the kickoff',
    agreement: 'Agreements and action plans',
    selfView: 'Mentees’ starting view',
    managerView: 'Managers’ starting view',
    pulse: 'Check-in',
    firstMeetingNudge: 'Nudge towards a first meeting',
    pairEnded: 'Word that a pair has ended',
    endForm: 'End forms',
    managerViewEnd: 'Managers’ view at the end',
    summary: 'Summary to leadership',
    thanks: 'Thanks',
    followUp: 'Follow-up',
    cohortStopped: 'Word that the cohort has stopped',
  },
  participant: {
    applied: 'applied',
    selected: 'selected',
    notSelected: 'not selected',
    trained: 'trained',
    paired: 'paired',
    unmatched: 'waiting',
    withdrawn: 'left',
    completed: 'completed',
  },
  pair: {
    proposed: 'Proposed',
    accepted: 'Accepted',
    declined: 'Declined',
    lapsed: 'No answer',
    active: 'Active',
    ended: 'Ended early',
    completed: 'Completed',
  },
  planned: 'planned',
  since: (moment) => `since ${moment}`,
  from: (start, end) => `${start} to ${end}`,
  mentors: 'Mentors',
  mentees: 'Mentees',
  pairs: 'Pairs',
  openAlerts: 'Open alerts',
  ofWhich: (parts) => parts,
  openRounds: 'Forms open now',
  noOpenRounds: 'No form is open now.',
  round: 'Form',
  answered: 'Answered',
  until: 'Until',
  closed: 'closed',
  stageFailed: (stage) => `“${stage}” could not be finished`,
  stageFailedLead:
    'Everything received so far is kept, and no mail is sent twice when the stage is tried again. Please tell whoever runs the system; then decide.',
  retry: 'Try the stage again',
  stop: 'Stop the cohort',
  toReview: (pairs) => `${pairs} pairs are ready for your review`,
  review: 'Review the pairs',
  alertsTitle: 'What needs a person',
  noAlerts: 'Nothing needs you now.',
  alert: 'What',
  about: 'About',
  raised: 'Since',
  done: 'Done',
  markDone: 'Done: I took care of it',
  mentor: 'Mentor',
  mentee: 'Mentee',
  status: 'Status',
  health: 'Health',
  noPairs: 'There are no pairs yet.',
  timelineTitle: 'What has happened',
  event: 'What',
  by: 'By',
  when: 'When',
  details: 'Details',
  events: {
    launched: 'Cohort launched',
    stageBegan: 'Stage began',
    stageFailed: 'Stage failed',
    stageDecided: 'HR decided on the failed stage',
    roundOpened: 'Mails sent out',
    roundClosed: 'Round closed',
    roundExtended: 'More time given',
    mentorsSelected: 'Mentors selected',
    menteesSelected: 'Mentees selected',
    readinessDecided: 'Readiness decided',
    pairsComputed: 'Pairs computed',
    pairsChanged: 'Pairs changed by HR',
    pairsPublished: 'Pairs published',
    answersSettled: 'Answers settled',
    pairsStarted: 'Pairs started',
    withdrew: 'A person left',
    personErased: 'A person’s data erased',
    reportFrozen: 'Report frozen',
    stopRequested: 'Stop requested',
    cohortStopped: 'Cohort stopped',
    cohortClosed: 'Cohort closed',
    personalDataErased: 'Personal data erased',
    alertHandled: 'Alert handled',
  },
  workflow: 'the programme',
  matchingTitle: 'The proposed pairs',
  noProposal: 'No pairs have been computed yet.',
  proved: 'Proved: no other assignment serves more people, or the same number with more points.',
  notProved: (gap) => `Within ${gap} points of the best possible.`,
  served: (served, mentees) => `${served} of ${mentees} mentees get a mentor`,
  points: 'Points',
  worst: 'Lowest pair',
  why: 'Why these two',
  unmatchedTitle: 'Mentees without a mentor',
  allowedMentors: (count) =>
    count === 1 ? 'one mentor is allowed by the rules' : `${count} mentors are allowed by the rules`,
  blocking: (mentees, places) => `${mentees} mentees share ${places} places`,
  lock: 'Keep',
  unlock: 'Free',
  forbid: 'Exclude',
  locked: 'kept',
  recompute: 'Compute again',
  recomputeLead:
    'Pairs you keep stay together, pairs you exclude are not proposed. All others are computed anew.',
  publish: (pairs) => `Publish ${pairs} pairs`,
  publishLead: 'Both sides are then asked whether they accept.',
  published: 'These pairs have been published.',
  search: 'Name',
  actions: 'Your decision',
};

const fr: BoardWords = {
  board: 'Tableau de bord',
  tabs: {
    overview: 'Vue d’ensemble',
    alerts: 'Alertes',
    pairs: 'Binômes',
    matching: 'Appariement',
    timeline: 'Historique',
  },
  statuses: {
    scheduled: 'Démarre à la date prévue',
    running: 'En cours',
    waitingForHr: 'Attend votre décision',
    stopped: 'Arrêtée',
    closed: 'Terminée',
  },
  stages: {
    callForMentors: 'Appel aux mentors et aux candidatures',
    matching: 'Appariement',
    kickoff: 'Lancement',
    checkIns: 'Points d’étape',
    evaluation: 'Évaluation',
  },
  rounds: {
    cohortLaunched: 'Annonce du démarrage',
    mentorCall: 'Appel aux mentors',
    mentorSelection: 'Votre sélection des mentors',
    mentorNotSelected: 'Réponse aux mentors non retenus',
    mentorTraining: 'Confirmation de la formation',
    menteeCall: 'Appel aux personnes à accompagner',
    menteeSelection: 'Votre sélection des personnes à accompagner',
    menteeNotSelected: 'Réponse aux personnes non retenues',
    menteeSelected: 'Réponse aux personnes retenues',
    readiness: 'Votre décision avant l’appariement',
    matchingUnderWay: 'Annonce de l’appariement',
    matchReview: 'Votre relecture des binômes',
    pairProposal: 'Réponses aux propositions',
    silentProposals: 'Votre décision sur les propositions sans réponse',
    pairConfirmed: 'Confirmation des binômes',
    proposalFell: 'Annonce qu’une proposition n’aboutit pas',
    unmatched: 'Message aux personnes en attente',
    mentorUnmatched: 'Message aux mentors sans binôme',
    kickoff: 'Invitation au lancement',
    agreement: 'Accords et plans d’action',
    selfView: 'Regard de départ',
    managerView: 'Regard de départ des managers',
    pulse: 'Point d’étape',
    firstMeetingNudge: 'Encouragement à une première rencontre',
    pairEnded: 'Annonce de la fin d’un binôme',
    endForm: 'Bilans',
    managerViewEnd: 'Regard final des managers',
    summary: 'Synthèse à la direction',
    thanks: 'Remerciements',
    followUp: 'Suivi à distance',
    cohortStopped: 'Annonce de l’arrêt',
  },
  participant: {
    applied: 'candidatures',
    selected: 'retenues',
    notSelected: 'non retenues',
    trained: 'formées',
    paired: 'en binôme',
    unmatched: 'en attente',
    withdrawn: 'départs',
    completed: 'parcours terminés',
  },
  pair: {
    proposed: 'Proposé',
    accepted: 'Accepté',
    declined: 'Refusé',
    lapsed: 'Sans réponse',
    active: 'Actif',
    ended: 'Arrêté avant la fin',
    completed: 'Terminé',
  },
  planned: 'prévu',
  since: (moment) => `depuis le ${moment}`,
  from: (start, end) => `du ${start} au ${end}`,
  mentors: 'Mentors',
  mentees: 'Personnes accompagnées',
  pairs: 'Binômes',
  openAlerts: 'Alertes ouvertes',
  ofWhich: (parts) => parts,
  openRounds: 'Formulaires ouverts',
  noOpenRounds: 'Aucun formulaire n’est ouvert.',
  round: 'Formulaire',
  answered: 'Réponses',
  until: 'Jusqu’au',
  closed: 'clos',
  stageFailed: (stage) => `«\u202f${stage}\u202f» n’a pas pu se terminer`,
  stageFailedLead:
    'Tout ce qui a été reçu est conservé, et aucun mail ne part deux fois si l’on réessaie. Prévenez la personne qui exploite le système, puis décidez.',
  retry: 'Réessayer cette étape',
  stop: 'Arrêter la cohorte',
  toReview: (pairs) => `${pairs} binômes attendent votre relecture`,
  review: 'Relire les binômes',
  alertsTitle: 'Ce qui demande votre attention',
  noAlerts: 'Rien ne demande votre attention.',
  alert: 'Quoi',
  about: 'Qui',
  raised: 'Depuis',
  done: 'Traitée',
  markDone: 'C’est fait',
  mentor: 'Mentor',
  mentee: 'Personne accompagnée',
  status: 'Statut',
  health: 'Santé',
  noPairs: 'Il n’y a pas encore de binôme.',
  timelineTitle: 'Ce qui s’est passé',
  event: 'Quoi',
  by: 'Par',
  when: 'Quand',
  details: 'Précisions',
  events: {
    launched: 'Cohorte lancée',
    stageBegan: 'Étape commencée',
    stageFailed: 'Étape en échec',
    stageDecided: 'Décision des RH sur l’étape en échec',
    roundOpened: 'Mails envoyés',
    roundClosed: 'Envoi clos',
    roundExtended: 'Délai prolongé',
    mentorsSelected: 'Mentors sélectionnés',
    menteesSelected: 'Personnes à accompagner sélectionnées',
    readinessDecided: 'Décision avant l’appariement',
    pairsComputed: 'Binômes calculés',
    pairsChanged: 'Binômes modifiés par les RH',
    pairsPublished: 'Binômes publiés',
    answersSettled: 'Réponses prises en compte',
    pairsStarted: 'Binômes démarrés',
    withdrew: 'Départ d’une personne',
    personErased: 'Données d’une personne effacées',
    reportFrozen: 'Bilan figé',
    stopRequested: 'Arrêt demandé',
    cohortStopped: 'Cohorte arrêtée',
    cohortClosed: 'Cohorte terminée',
    personalDataErased: 'Données personnelles effacées',
    alertHandled: 'Alerte traitée',
  },
  workflow: 'le programme',
  matchingTitle: 'Les binômes proposés',
  noProposal: 'Aucun binôme n’a encore été calculé.',
  proved: 'Prouvé\u202f: aucune autre répartition ne sert plus de monde, ni autant avec plus de points.',
  notProved: (gap) => `À ${gap} points au plus du meilleur possible.`,
  served: (served, mentees) => `${served} personnes sur ${mentees} ont un mentor`,
  points: 'Points',
  worst: 'Binôme le plus faible',
  why: 'Pourquoi ces deux personnes',
  unmatchedTitle: 'Personnes sans mentor',
  allowedMentors: (count) =>
    count === 1 ? 'un mentor permis par les règles' : `${count} mentors permis par les règles`,
  blocking: (mentees, places) => `${mentees} personnes se partagent ${places} places`,
  lock: 'Garder',
  unlock: 'Libérer',
  forbid: 'Écarter',
  locked: 'gardé',
  recompute: 'Recalculer',
  recomputeLead:
    'Les binômes gardés restent ensemble, les binômes écartés ne sont plus proposés. Tous les autres sont recalculés.',
  publish: (pairs) => `Publier ${pairs} binômes`,
  publishLead: 'Les deux personnes de chaque binôme reçoivent alors la proposition.',
  published: 'Ces binômes ont été publiés.',
  search: 'Nom',
  actions: 'Votre décision',
};

/** The words of HR's board. */
export const boardWords: Record<Locale, BoardWords> = { en, fr };
