import type { Form, Meeting, Participant, ReachablePartner } from '../../mail/args.ts';
import type { Block } from '../../mail/blocks.ts';
import type { MailArgs } from './every-kind.ts';

/**
 * One believable set of arguments for each kind of mail, with every optional one given. Texts that people write
 * have none of the marks that French spaces apart: they appear in mails of both languages.
 */

const T = 'Zq3vX8mN1kTfW0yUeR5sB7cJ2hLpA9dGi6oE4tVxYwM';
export const page = (path: string) => `https://mentorat.example.com/${path}/${T}`;

export const addressed = {
  recipientName: 'Camille Nguyen-Lefèvre',
  cohortName: 'Élan 2026',
  hr: { name: 'Isabelle Roux', email: 'isabelle.roux@example.com' },
  timeZone: 'Europe/Paris',
  extra: 'A word of ours / Un mot de nous.\nA second paragraph.',
};
export const participant: Participant = { ...addressed, myDataUrl: page('me'), unsubscribeUrl: page('u') };
const ofPair = { pairUrl: page('p') };
const form: Form = { formUrl: page('f'), deadline: '2026-03-16T08:00:00Z', reminder: 0 };
const ask = { ...participant, ...form };
const askHr = { ...addressed, ...form };

export const partner: ReachablePartner = {
  name: 'Ousmane Diallo',
  email: 'ousmane.diallo@example.com',
  jobTitle: 'Directeur de la supply chain',
  department: 'Opérations',
  site: 'Lyon',
};
export const meeting: Meeting = {
  uid: 'kickoff-elan-2026@mentorat.example.com',
  sequence: 0,
  startsAt: '2026-04-07T08:00:00Z',
  minutes: 60,
  place: 'Salle Curie, siège de Lyon',
};
export const ofMeeting = {
  ...participant,
  partnerName: 'Ousmane Diallo',
  pairUrl: `${page('p')}/mentee~mentor`,
  meeting: { ...meeting, uid: 'meeting-elan-2026-mentee~mentor-1' },
};
const commitment = { trainingHours: 2, cadenceDays: 30, weeks: 26 };

const failure = {
  stage: 'matching' as const,
  failedAt: '2026-03-30T07:00:00Z',
  stopsAt: '2026-06-30T07:00:00Z',
};

const results: Block[] = [
  { type: 'p', content: [{ strong: 'Most pairs worked, and most people use what they learned.' }] },
  {
    type: 'figures',
    figures: [
      { value: '17 / 20', label: 'pairs active to the end', note: 'target 16' },
      { value: '85 %', label: 'answered the end form', note: '34 of 40' },
      { value: '12 / 15', label: 'find it useful' },
      { value: '+0.6', label: 'leadership self-view', note: '95 % interval 0.2 to 1.0' },
    ],
  },
  { type: 'bar', label: 'Goals reached', value: '12 of 15', share: 0.8 },
  { type: 'bar', label: 'Would do it again', value: '14 of 15', share: 14 / 15 },
];

const report = { ...addressed, reader: 'leadership' as const, blocks: results };

export const samples: MailArgs = {
  mentorCall: { ...ask, commitment, notThisTimeUrl: page('n') },
  mentorTraining: {
    ...ask,
    trainingHours: 2,
    again: false,
    materialUrl: 'https://formation.example.com/mentor',
    trainingNote: 'Two modules, then a quiz.',
  },
  menteeCall: { ...ask, commitment: { ...commitment, trainingHours: 1 }, notThisTimeUrl: page('n') },
  pairProposal: {
    ...ask,
    side: 'mentee',
    ...ofPair,
    partner: {
      name: partner.name,
      jobTitle: 'Directeur de la supply chain',
      site: 'Lyon',
      ownWords: 'Help somebody to lead a team of their own.\nI did it in two plants.',
    },
    reasons: [
      'Delegating, a strength of your mentor, a goal of yours',
      'Both of you speak French',
      'Same site',
    ],
  },
  agreement: {
    ...ask,
    ...ofPair,
    side: 'mentee',
    partnerNames: [partner.name],
    cadenceDays: 30,
    selfViewUrl: page('f'),
  },
  selfView: ask,
  managerView: { ...ask, menteeNames: ['Zoé Petit'] },
  pulse: { ...ask, ...ofPair, side: 'mentee', partnerNames: [partner.name] },
  endForm: { ...ask, ...ofPair, side: 'mentee', partnerName: partner.name },
  managerViewEnd: { ...ask, menteeNames: ['Zoé Petit'] },
  followUp: { ...ask, monthsSince: 3 },
  mentorSelection: { ...askHr, applications: 28, placesWanted: 24 },
  menteeSelection: { ...askHr, applications: 31, places: 24 },
  readiness: {
    ...askHr,
    mentorsSelected: 24,
    mentorsTrained: 15,
    gateShare: 0.75,
    places: 24,
    mentees: 29,
    menteesShortOfChoice: 3,
  },
  noMentors: askHr,
  noMentees: askHr,
  noPairs: askHr,
  matchReview: { ...askHr, pairs: 22, menteesLeft: 2, mentorsLeft: 1 },
  silentProposals: { ...askHr, pairs: 3 },
  beforeReport: {
    ...askHr,
    figures: [
      { name: 'Departures / Départs', soFar: undefined },
      { name: 'Moves / Mobilités', soFar: '12\u00a0%' },
    ],
    comments: 17,
    minutes: 7,
  },
  mentorNotSelected: participant,
  menteeSelected: { ...participant, proposalsBy: '2026-03-30T07:00:00Z' },
  menteeNotSelected: participant,
  matchingUnderWay: { ...participant, side: 'mentee', proposalsBy: '2026-03-30T07:00:00Z' },
  pairMoved: {
    ...participant,
    ...ofPair,
    side: 'mentor',
    partnerName: partner.name,
    partners: ['Léa Petit'],
  },
  reviewTakesLonger: { ...participant, proposalsBy: '2026-04-06T07:00:00Z' },
  proposalFell: { ...participant, side: 'mentee', partnerName: partner.name },
  pairConfirmed: { ...participant, ...ofPair, side: 'mentee', partner },
  unmatched: participant,
  mentorUnmatched: participant,
  kickoff: {
    ...participant,
    ...ofPair,
    mentors: [partner],
    mentees: [],
    isNews: true,
    meeting,
    sponsor: {
      name: 'Hélène Marchand',
      title: 'Directrice générale',
      message: 'I had mentors when I needed them.\nToday it is our turn to take the time.',
    },
    training: { hours: 1, note: 'It is short.', materialUrl: 'https://formation.example.com/mentee' },
  },
  introduction: {
    ...participant,
    ...ofPair,
    side: 'mentee',
    partner,
    training: { hours: 1, note: 'It is short.', materialUrl: 'https://formation.example.com/mentee' },
  },
  firstMeetingNudge: { ...participant, side: 'mentee', partner },
  pairEnded: {
    ...participant,
    side: 'mentee',
    partnerName: partner.name,
    matchedAgain: true,
  },
  cohortStopped: {
    ...participant,
    byHr: true,
    reason: 'The site is moving.',
    cancelled: { ...meeting, sequence: 1 },
  },
  thanks: {
    ...participant,
    side: 'mentee',
    partnerName: partner.name,
    followUps: true,
    resultsAt: '2026-10-19T07:00:00Z',
  },
  results: {
    ...participant,
    reader: 'participant',
    achieved: {
      figures: [
        { label: 'Pairs / Binômes', value: '24' },
        { label: 'Meetings / Rencontres', value: '5.4', note: '24' },
      ],
      objectives: [{ statement: 'Goals are reached', verdict: 'Met / Atteint' }],
      isAnyAnswerTold: true,
    },
    choice: 'adjust',
    changes: ['Plan the first meetings. / Prévoir les premières rencontres.'],
  },
  summary: {
    ...addressed,
    reader: 'leadership',
    decides: 'decision',
    blocks: results,
    reportUrl: `${page('r')}/report`,
    pdfAttached: true,
  },
  kickoffNote: { ...report, reportUrl: `${page('r')}/kickoff`, pairs: 12 },
  midPoint: { ...report, reportUrl: `${page('r')}/mid-point` },
  followUpReport: { ...report, reportUrl: `${page('r')}/follow-up-1`, monthsSince: 3 },
  cohortLaunched: {
    ...addressed,
    boardUrl: page('b'),
    people: 240,
    calendar: [
      { moment: 'mentorCall', on: '2026-02-16T08:00:00Z' },
      { moment: 'menteeCall', on: '2026-03-02T08:00:00Z' },
      { moment: 'matching', on: '2026-03-23T08:00:00Z' },
      { moment: 'kickoff', on: '2026-04-07T08:00:00Z' },
      { moment: 'evaluation', on: '2026-09-21T07:00:00Z' },
      { moment: 'end', on: '2026-10-05T07:00:00Z' },
    ],
  },
  alert: {
    ...addressed,
    title: 'A pair has not met for six weeks',
    facts: [
      { label: 'Pair', value: 'Zoé Petit, Ousmane Diallo' },
      { label: 'Last meeting', value: '12/05/2026' },
    ],
    boardUrl: page('b'),
  },
  stageFailed: {
    ...addressed,
    ...failure,
    isReminder: true,
    alsoTold: ['Hélène Marchand', 'Lin Zhao'],
    boardUrl: page('b'),
  },
  stageWaits: { ...addressed, ...failure, coordinators: [addressed.hr] },
  decisionTaken: {
    ...addressed,
    decidedBy: 'Claire Dubois',
    consequences: ['12 people are selected as mentors.', '3 people are not selected.'],
    carryOutAt: '2026-03-16T10:30:00Z',
    url: page('f'),
  },
  stoppedByClock: { ...addressed, boardUrl: page('b') },
  stoppedForLeadership: { ...addressed, stoppedAt: '2026-06-30T07:00:00Z', byHr: true },
  leadershipDecided: {
    ...addressed,
    decidedBy: 'Leila Hughes',
    choice: 'adjust',
    changes: ['Plan the first meetings. / Prévoir les premières rencontres.'],
    note: 'Well done.\nLet the sites in the north begin.',
    replaces: 'Joseph Sharma',
    toldAt: '2026-10-19T07:00:00Z',
    isTold: true,
    reportUrl: page('r'),
  },
  freshLink: { ...participant, url: page('f'), deadline: '2026-03-16T08:00:00Z' },
  doorLink: { ...participant, opens: 'myData', url: page('me') },
  applicationReceived: {
    ...participant,
    side: 'mentor',
    receivedAt: '2026-03-03T09:12:00Z',
    closesAt: '2026-03-16T08:00:00Z',
    next: 'You hear from us. / Vous aurez de nos nouvelles.',
  },
  registered: { ...participant, side: 'mentor' },
  applicationWithdrawn: { ...participant, side: 'mentor', deadline: '2026-03-16T08:00:00Z' },
  pairPaused: { ...participant, ...ofPair, partnerName: 'Zoé Petit' },
  pairResumed: { ...participant, ...ofPair, partner, begins: false },
  meetingSet: { ...ofMeeting, by: 'you' },
  meetingMoved: { ...ofMeeting, meeting: { ...ofMeeting.meeting, sequence: 1 }, by: 'partner' },
  meetingCancelled: { ...ofMeeting, meeting: { ...ofMeeting.meeting, sequence: 2 }, by: 'partner' },
  withdrawalAsked: {
    ...participant,
    takesEffectAt: '2026-03-16T08:00:00Z',
    paired: true,
    isErased: true,
  },
  withdrawalToHr: {
    ...addressed,
    name: 'Zoé Petit',
    leavesAt: '2026-03-16T08:00:00Z',
    isErased: true,
    reason: 'I lack the time',
    boardUrl: page('b'),
  },
  newAddress: { ...addressed, confirmUrl: page('a'), deadline: '2026-03-23T08:00:00Z' },
  addressAsked: { ...addressed, stopUrl: page('a'), deadline: '2026-03-23T08:00:00Z' },
  addressKept: addressed,
  correctionReplaced: { ...participant, what: 'both', goesOn: false },
  withdrawalTakenBack: { ...addressed, name: 'Zoé Petit', boardUrl: page('b') },
  withdrawalConfirmed: {
    ...participant,
    paired: true,
    isErased: true,
    byThemselves: true,
    cancelled: { ...meeting, sequence: 1 },
  },
};
