import type { MailArgs, MailKind } from './every-kind.ts';
import { addressed, meeting, ofMeeting, page, participant, partner, samples } from './samples.ts';

/** Who is asked about two people is asked in one mail. */
const ofTwo = {
  partnerNames: ['Zoé Petit', 'Lin Zhao'],
  pairUrl: page('p'),
  forms: ['Zoé Petit', 'Lin Zhao'].map((about) => ({ about, url: page('f') })),
};

const { training: _training, ...ofKickoff } = samples.kickoff;

/** What some mails say in other situations: the same checks hold for them. */
export const variants: { readonly [K in MailKind]?: readonly MailArgs[K][] } = {
  mentorCall: [{ ...samples.mentorCall, extended: true }],
  menteeCall: [{ ...samples.menteeCall, extended: true }],
  mentorTraining: [{ ...samples.mentorTraining, again: true }],
  applicationReceived: [{ ...samples.applicationReceived, side: 'mentee' }],
  withdrawalAsked: [{ ...samples.withdrawalAsked, paired: false }],
  withdrawalToHr: [{ ...addressed, name: 'Zoé Petit', boardUrl: page('b') }],
  withdrawalConfirmed: [
    { ...participant, paired: false, isErased: false, byThemselves: false },
    {
      ...participant,
      paired: true,
      isErased: false,
      byThemselves: false,
      calledOff: { ...ofMeeting.meeting, sequence: 1, with: 'Zoé Petit' },
    },
  ],
  pairPaused: [{ ...samples.pairPaused, calledOff: { ...ofMeeting.meeting, sequence: 1 } }],
  pairProposal: [
    { ...samples.pairProposal, atStake: ['Hélène Marchand'] },
    { ...samples.pairProposal, side: 'mentor', atStake: ['Zoé Petit', 'Lin Zhao'] },
  ],
  pulse: [{ ...samples.pulse, side: 'mentor', ...ofTwo }],
  agreement: [{ ...samples.agreement, side: 'mentor', selfViewUrl: undefined, ...ofTwo }],
  kickoff: [
    { ...samples.kickoff, isNews: false },
    { ...ofKickoff, mentors: [], mentees: [partner, { ...partner, name: 'Lin Zhao' }], isNews: true },
    { ...samples.kickoff, mentees: [{ ...partner, name: 'Lin Zhao' }] },
  ],
  managerView: [{ ...samples.managerView, menteeNames: ofTwo.partnerNames, forms: ofTwo.forms }],
  managerViewEnd: [{ ...samples.managerViewEnd, menteeNames: ofTwo.partnerNames, forms: ofTwo.forms }],
  pairResumed: [{ ...samples.pairResumed, begins: true }],
  meetingSet: [{ ...samples.meetingSet, by: 'partner' }],
  meetingMoved: [{ ...samples.meetingMoved, by: 'you' }],
  meetingCancelled: [
    { ...samples.meetingCancelled, by: 'you' },
    { ...samples.meetingCancelled, by: 'programme' },
  ],
  correctionReplaced: [
    { ...samples.correctionReplaced, what: 'name' },
    { ...samples.correctionReplaced, what: 'email', goesOn: true },
  ],
  proposalFell: [
    { ...samples.proposalFell, goesOn: ['Hélène Marchand'] },
    { ...samples.proposalFell, side: 'mentor', goesOn: ['Zoé Petit', 'Lin Zhao'] },
  ],
  unmatched: [{ ...samples.unmatched, hasMentorElsewhere: true }],
  mentorUnmatched: [{ ...samples.mentorUnmatched, accompaniesElsewhere: true }],
  pairMoved: [
    { ...samples.pairMoved, side: 'mentee', partners: ['Hélène Marchand'] },
    { ...samples.pairMoved, pairUrl: undefined, partners: [] },
  ],
  pairEnded: [
    { ...samples.pairEnded, calledOff: { ...ofMeeting.meeting, sequence: 1 } },
    { ...samples.pairEnded, matchedAgain: false, waits: true },
    { ...samples.pairEnded, matchedAgain: false, waits: true, cancelled: { ...meeting, sequence: 1 } },
  ],
  cohortStopped: [
    { ...participant, byHr: false },
    ...(['noMentors', 'noMentees', 'noPairs', 'pairsEnded'] as const).map((because) => ({
      ...participant,
      byHr: false,
      because,
      reason: 'Perhaps next year.',
    })),
  ],
  stoppedByClock: (['noMentors', 'noMentees', 'noPairs', 'pairsEnded'] as const).map((because) => ({
    ...samples.stoppedByClock,
    because,
  })),
  stoppedForLeadership: [
    { ...samples.stoppedForLeadership, byHr: false },
    ...(['noMentors', 'noMentees', 'noPairs', 'pairsEnded'] as const).map((because) => ({
      ...samples.stoppedForLeadership,
      because,
    })),
  ],
  stageFailed: [{ ...samples.stageFailed, isReminder: false, alsoTold: [] }],
  doorLink: [
    { ...addressed, opens: 'board', url: page('b') },
    { ...addressed, opens: 'report', url: page('r') },
    { ...addressed, opens: 'form', form: 'Selection / Sélection', url: page('f') },
  ],
  summary: (['nothing', 'talk'] as const).map((decides) => ({ ...samples.summary, decides })),
  results: [
    ...(['continue', 'discuss'] as const).map((choice) => ({ ...samples.results, choice, changes: [] })),
    {
      ...participant,
      reader: 'manager',
      achieved: { ...samples.results.achieved, objectives: [], isAnyAnswerTold: false },
      changes: [],
    },
  ],
  leadershipDecided: [
    {
      ...addressed,
      decidedBy: 'Leila Hughes',
      choice: 'discuss',
      changes: [],
      isTold: false,
      reportUrl: page('r'),
    },
    {
      ...addressed,
      decidedBy: 'Leila Hughes',
      choice: 'continue',
      changes: [],
      isTold: true,
      reportUrl: page('r'),
    },
  ],
  readiness: [{ ...samples.readiness, places: 0 }],
  beforeReport: [
    { ...samples.beforeReport, comments: 0 },
    { ...samples.beforeReport, figures: [] },
    // All who agreed to be quoted were erased since it opened.
    { ...samples.beforeReport, figures: [], comments: 0 },
  ],
  matchReview: [
    { ...samples.matchReview, moving: 2 },
    { ...samples.matchReview, pairs: 0 },
  ],
};
