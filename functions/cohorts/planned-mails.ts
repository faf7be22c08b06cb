import type { RoundKind } from '../rounds/round.ts';
import { type RoundDates, roundDates } from './calendar.ts';
import type { Calendar } from './cohort-calendar.ts';
import type { CohortSettings } from './definition.ts';
import {
  type Expected,
  type ExpectedAudiences,
  expectedAudiences,
  onlyIfNeeded,
} from './expected-audiences.ts';
import { EXPECTED_SHARES, type Supply } from './expected-supply.ts';

/** One mailing of a cohort: a round's first mail, or one of its reminders. */
export interface PlannedMail extends Expected {
  kind: RoundKind;
  /** 0 for the first mail, n for the nth reminder. */
  reminder: number;
  at: Date;
}

/** Every mailing of the cohort, in the order of time. Alerts and replies to one person cannot be foreseen. */
export function plannedMails(settings: CohortSettings, supply: Supply, calendar: Calendar): PlannedMail[] {
  const audiences = expectedAudiences(settings, supply);
  return [
    ...callMails(settings, calendar, audiences),
    ...matchingMails(settings, calendar, audiences),
    ...mentoringMails(settings, calendar, audiences),
    ...closingMails(settings, calendar, audiences),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

type Mails = (settings: CohortSettings, calendar: Calendar, audiences: ExpectedAudiences) => PlannedMail[];

const callMails: Mails = (settings, calendar, audiences) => {
  const { callForMentors, callForMentees } = settings;
  const { mentorCall, mentorTraining, menteeCall, mentorSelectionBy, menteeSelectionBy } = calendar;
  const { hr, mentors, mentees } = audiences;
  return [
    ...notice('cohortLaunched', mentorCall.opensAt, hr),
    ...form('mentorCall', mentorCall, audiences.calledMentors),
    ...decision(
      'mentorSelection',
      mentorCall.closesAt,
      callForMentors.selection,
      callForMentors.selectWithin,
      settings,
      hr,
    ),
    ...notice('mentorNotSelected', mentorSelectionBy, onlyIfNeeded(mentors)),
    ...form('mentorTraining', mentorTraining, mentors),
    ...form('menteeCall', menteeCall, audiences.calledMentees),
    ...decision(
      'menteeSelection',
      menteeCall.closesAt,
      callForMentees.selection,
      callForMentees.selectWithin,
      settings,
      hr,
    ),
    ...notice('menteeNotSelected', menteeSelectionBy, onlyIfNeeded(mentees)),
    ...notice('menteeSelected', menteeSelectionBy, mentees),
    ...notice('readiness', mentorTraining.closesAt, onlyIfNeeded(hr)),
  ];
};

const matchingMails: Mails = (settings, calendar, audiences) => {
  const { review, reviewWithin, policy } = settings.matching;
  const { matchingFrom, proposals } = calendar;
  const { hr, bothSides } = audiences;
  return [
    ...notice('matchingUnderWay', matchingFrom, audiences.mentorsAndMentees),
    ...decision('matchReview', matchingFrom, review, reviewWithin, settings, hr),
    ...form('pairProposal', proposals, bothSides),
    ...notice('silentProposals', proposals.closesAt, onlyIfNeeded(hr)),
    ...notice('pairConfirmed', proposals.closesAt, bothSides),
    ...(policy.pairsUnderWay === 'mayMove'
      ? notice('pairMoved', proposals.closesAt, onlyIfNeeded(bothSides))
      : []),
    ...notice('proposalFell', proposals.closesAt, onlyIfNeeded(bothSides)),
    ...notice('unmatched', proposals.closesAt, audiences.menteesLeft),
    ...notice('mentorUnmatched', proposals.closesAt, audiences.mentorsLeft),
  ];
};

const mentoringMails: Mails = ({ evaluation }, calendar, { bothSides, pairedMentees }) => [
  ...notice('kickoff', calendar.proposals.closesAt, bothSides),
  ...form('agreement', calendar.agreement, bothSides),
  ...form('selfView', calendar.agreement, pairedMentees),
  ...(evaluation.managerView ? form('managerView', calendar.agreement, pairedMentees) : []),
  ...notice('firstMeetingNudge', calendar.firstMeetingNudgeAt, onlyIfNeeded(bothSides)),
  ...calendar.pulses.flatMap((pulse) => form('pulse', pulse, bothSides)),
  ...notice('pairEnded', calendar.endForms.opensAt, onlyIfNeeded(bothSides)),
];

const closingMails: Mails = ({ evaluation }, calendar, audiences) => {
  const { hr, leadership, bothSides, pairedMentees } = audiences;
  const readers = { to: hr.to + leadership.to, atMost: hr.atMost + leadership.atMost };
  return [
    ...form('endForm', calendar.endForms, bothSides),
    ...(evaluation.managerView ? form('managerViewEnd', calendar.endForms, pairedMentees) : []),
    ...notice('summary', calendar.closedAt, readers),
    ...notice('thanks', calendar.closedAt, audiences.mentorsAndMentees),
    ...calendar.followUps.flatMap((followUp) => form('followUp', followUp, bothSides)),
  ];
};

function form(kind: RoundKind, { opensAt, reminders }: RoundDates, { to, atMost }: Expected): PlannedMail[] {
  return [opensAt, ...reminders].map((at, reminder) => {
    const stillOpen = (1 - EXPECTED_SHARES.answerBeforeReminder) ** reminder;
    return { kind, reminder, at, to: Math.ceil(to * stillOpen), atMost };
  });
}

function notice(kind: RoundKind, at: Date, { to, atMost }: Expected): PlannedMail[] {
  return [{ kind, reminder: 0, at, to, atMost }];
}

/** HR's form, when it is HR that decides. */
function decision(
  kind: RoundKind,
  at: Date,
  decidedBy: 'hr' | 'automatic',
  within: string,
  settings: CohortSettings,
  hr: Expected,
): PlannedMail[] {
  return decidedBy === 'hr' ? form(kind, roundDates(at, within, settings), hr) : [];
}
