import type { Side } from '../people/participant.ts';
import type { Block, Fact } from './blocks.ts';

/**
 * What each mail must be told, by kind. A kind without a template, or a mail sent without one of its
 * arguments, does not compile.
 *
 * Dates are ISO 8601 instants ("2026-03-02T08:00:00Z"); they are written out in the cohort's time zone and the
 * reader's language. Addresses of pages are absolute and https.
 */
export interface MailArgs {
  // Rounds to people.
  mentorCall: Participant & Form & { commitment: Commitment; extended?: boolean };
  mentorTraining: Participant & Form & { trainingHours: number; materialUrl?: string; trainingNote?: string };
  menteeCall: Participant & Form & { commitment: Commitment; extended?: boolean };
  /** `atStake`: partners of the reader's whose pair may end by it. */
  pairProposal: Participant & Form & { side: Side; partner: Partner; reasons: string[]; atStake?: string[] };
  agreement: Participant & Form & { side: Side; partner: ReachablePartner; cadenceDays: number };
  selfView: Participant & Form;
  managerView: Participant & Form & { menteeName: string };
  pulse: Participant & Form & { side: Side; partnerName: string };
  endForm: Participant & Form & { side: Side; partnerName: string };
  managerViewEnd: Participant & Form & { menteeName: string };
  followUp: Participant & Form & { monthsSince: number };

  // Rounds to HR.
  mentorSelection: Addressed & Form & { applications: number; placesWanted: number };
  menteeSelection: Addressed & Form & { applications: number; places: number };
  readiness: Addressed & Form & ReadinessSheet;
  /** `moving`: mentees who have a mentor and would be asked to change. */
  matchReview: Addressed &
    Form & { pairs: number; moving?: number; menteesLeft: number; mentorsLeft: number };
  silentProposals: Addressed & Form & { pairs: number };

  // Notices to people.
  mentorNotSelected: Participant;
  menteeSelected: Participant;
  menteeNotSelected: Participant;
  matchingUnderWay: Participant & { side: Side; proposalsBy: string };
  /** `goesOn`: partners of the reader's whose pair goes on as before. */
  proposalFell: Participant & { side: Side; partnerName: string; goesOn?: string[] };
  pairConfirmed: Participant & { side: Side; partner: ReachablePartner };
  unmatched: Participant;
  mentorUnmatched: Participant;
  kickoff: Participant & {
    side: Side;
    partners: [ReachablePartner, ...ReachablePartner[]];
    meeting: Meeting;
    sponsor?: Sponsor;
    training?: TrainingAhead;
  };
  introduction: Participant & { side: Side; partner: ReachablePartner; training?: TrainingAhead };
  firstMeetingNudge: Participant & { side: Side; partner: ReachablePartner };
  /** `waits`: HR may have the reader matched again while the programme goes on. */
  pairEnded: Participant & {
    side: Side;
    partnerName: string;
    matchedAgain: boolean;
    waits?: boolean;
    cancelled?: Meeting;
  };
  /** A mentee has gone on to another mentor. `partners`: whom the reader goes on with. */
  pairMoved: Participant & { side: Side; partnerName: string; partners: string[] };
  /** `reason` is HR's own words. `byHr` is false where HR never decided, and the clock did. */
  cohortStopped: Participant & { byHr: boolean; reason?: string; cancelled?: Meeting };
  thanks: Participant & { side: Side; partnerName?: string; followUps: boolean };

  /** To leadership and HR. The blocks come from the evaluation, in the reader's language. */
  summary: Addressed & {
    reader: 'leadership' | 'hr';
    blocks: Block[];
    reportUrl: string;
    pdfAttached: boolean;
  };

  // Direct mails to HR. The words of an alert come from whoever raises it.
  cohortLaunched: Addressed & { boardUrl: string; people: number; calendar: CalendarEntry[] };
  alert: Addressed & { title: string; facts: Fact[]; boardUrl: string };
  stageFailed: Addressed & { stage: Stage; boardUrl: string };
  stoppedByClock: Addressed & { boardUrl: string };

  // Direct mails to one person.
  freshLink: Participant & { formUrl: string; deadline?: string };
  /** HR has entered the person by hand. */
  registered: Participant & { side: Side };
  withdrawalConfirmed: Participant & { erasedOn?: string; cancelled?: Meeting };
}

export type MailKind = keyof MailArgs;

/** The mails that ask for an answer, and therefore have a deadline and reminders. */
export type FormMailKind = {
  [K in MailKind]: MailArgs[K] extends Form ? K : never;
}[MailKind];

/** Said to everybody. `extra` is HR's own paragraph for this kind of mail. */
export interface Addressed {
  recipientName: string;
  cohortName: string;
  hr: { name: string; email: string };
  timeZone: string;
  extra?: string;
}

/** A person of the directory: always told where their data is and how to leave. */
export interface Participant extends Addressed {
  myDataUrl: string;
  /** The one-click address; used in reminders, which are the only mails one can be spared. */
  unsubscribeUrl?: string;
}

/** 0 is the first mail. */
export type Reminder = 0 | 1 | 2 | 3;

export interface Form {
  formUrl: string;
  deadline: string;
  reminder: Reminder;
}

/** What taking part asks of a person. */
export interface Commitment {
  trainingHours: number;
  /** Days between two meetings. */
  cadenceDays: number;
  weeks: number;
}

export interface Partner {
  name: string;
  jobTitle?: string;
  department?: string;
  site?: string;
}

export interface ReachablePartner extends Partner {
  email: string;
}

/** What a mentee does before the first meeting. */
export interface TrainingAhead {
  hours: number;
  note?: string;
  materialUrl?: string;
}

export interface Sponsor {
  name: string;
  title?: string;
  message?: string;
}

/** One entry of the calendar. The same `uid` with a higher `sequence` moves or cancels it. */
export interface Meeting {
  uid: string;
  sequence: number;
  startsAt: string;
  minutes: number;
  place?: string;
}

/** Before matching: what HR decides upon. */
export interface ReadinessSheet {
  mentorsSelected: number;
  mentorsTrained: number;
  /** Between 0 and 1: the share of trained mentors the cohort asks for. */
  gateShare: number;
  places: number;
  mentees: number;
  /** Mentees with fewer than two mentors whom the rules allow. */
  menteesShortOfChoice: number;
}

export type Stage = 'callForMentors' | 'matching' | 'kickoff' | 'checkIns' | 'evaluation';

export interface CalendarEntry {
  moment: 'mentorCall' | 'menteeCall' | 'matching' | 'kickoff' | 'evaluation' | 'end';
  on: string;
}
