import type { Locale } from '../../locales/locale.ts';
import type { Form } from '../../mail/args.ts';
import type { MailContent } from '../../mail/content.ts';
import { mailContent as contentOf } from '../../mail/frame.ts';
import type { Template } from '../../mail/letter.ts';
import { applicationReceived } from '../call-for-mentors/application-received/application-received.mail.ts';
import { applicationWithdrawn } from '../call-for-mentors/application-withdrawn/application-withdrawn.mail.ts';
import { registered } from '../call-for-mentors/registered/registered.mail.ts';
import { alert } from '../cohort/alerts/alert.mail.ts';
import { decisionTaken } from '../cohort/decision-taken/decision-taken.mail.ts';
import { doorLink } from '../cohort/door-link/door-link.mail.ts';
import { freshLink } from '../cohort/fresh-link/fresh-link.mail.ts';
import { stageFailed } from '../cohort/stage-failed/stage-failed.mail.ts';
import { stageWaits } from '../cohort/stage-failed/stage-waits.mail.ts';
import { pairPaused } from '../directory-change/pair-paused/pair-paused.mail.ts';
import { pairResumed } from '../directory-change/pair-resumed/pair-resumed.mail.ts';
import { leadershipDecided } from '../evaluation/leadership-decided/leadership-decided.mail.ts';
import type { DIRECT_MAILS } from '../mail-kinds.ts';
import { addressAsked } from '../own-correction/address-asked/address-asked.mail.ts';
import { addressKept } from '../own-correction/address-kept/address-kept.mail.ts';
import { correctionReplaced } from '../own-correction/correction-replaced/correction-replaced.mail.ts';
import { newAddress } from '../own-correction/new-address/new-address.mail.ts';
import { meetingCancelled } from '../pair-matters/meetings/meeting-cancelled.mail.ts';
import { meetingMoved } from '../pair-matters/meetings/meeting-moved.mail.ts';
import { meetingSet } from '../pair-matters/meetings/meeting-set.mail.ts';
import { ROUNDS, type RoundKind } from '../rounds.ts';
import { withdrawalAsked } from '../withdrawal/withdrawal-asked/withdrawal-asked.mail.ts';
import { withdrawalConfirmed } from '../withdrawal/withdrawal-confirmed/withdrawal-confirmed.mail.ts';
import { withdrawalTakenBack } from '../withdrawal/withdrawal-taken-back/withdrawal-taken-back.mail.ts';
import { withdrawalToHr } from '../withdrawal/withdrawal-to-hr/withdrawal-to-hr.mail.ts';

/** The words of every mail there is. One that is left out does not compile. */
const WORDS: { [K in MailKind]: Template<MailArgs[K]> } = {
  cohortLaunched: ROUNDS.cohortLaunched.mail.words,
  mentorCall: ROUNDS.mentorCall.mail.words,
  mentorSelection: ROUNDS.mentorSelection.mail.words,
  mentorNotSelected: ROUNDS.mentorNotSelected.mail.words,
  mentorTraining: ROUNDS.mentorTraining.mail.words,
  menteeCall: ROUNDS.menteeCall.mail.words,
  menteeSelection: ROUNDS.menteeSelection.mail.words,
  menteeNotSelected: ROUNDS.menteeNotSelected.mail.words,
  menteeSelected: ROUNDS.menteeSelected.mail.words,
  noMentors: ROUNDS.noMentors.mail.words,
  noMentees: ROUNDS.noMentees.mail.words,
  noPairs: ROUNDS.noPairs.mail.words,
  readiness: ROUNDS.readiness.mail.words,
  matchingUnderWay: ROUNDS.matchingUnderWay.mail.words,
  matchReview: ROUNDS.matchReview.mail.words,
  pairProposal: ROUNDS.pairProposal.mail.words,
  silentProposals: ROUNDS.silentProposals.mail.words,
  pairConfirmed: ROUNDS.pairConfirmed.mail.words,
  pairMoved: ROUNDS.pairMoved.mail.words,
  proposalFell: ROUNDS.proposalFell.mail.words,
  reviewTakesLonger: ROUNDS.reviewTakesLonger.mail.words,
  unmatched: ROUNDS.unmatched.mail.words,
  mentorUnmatched: ROUNDS.mentorUnmatched.mail.words,
  kickoff: ROUNDS.kickoff.mail.words,
  kickoffNote: ROUNDS.kickoffNote.mail.words,
  introduction: ROUNDS.introduction.mail.words,
  agreement: ROUNDS.agreement.mail.words,
  selfView: ROUNDS.selfView.mail.words,
  managerView: ROUNDS.managerView.mail.words,
  firstMeetingNudge: ROUNDS.firstMeetingNudge.mail.words,
  pulse: ROUNDS.pulse.mail.words,
  midPoint: ROUNDS.midPoint.mail.words,
  pairEnded: ROUNDS.pairEnded.mail.words,
  endForm: ROUNDS.endForm.mail.words,
  managerViewEnd: ROUNDS.managerViewEnd.mail.words,
  beforeReport: ROUNDS.beforeReport.mail.words,
  summary: ROUNDS.summary.mail.words,
  thanks: ROUNDS.thanks.mail.words,
  results: ROUNDS.results.mail.words,
  followUp: ROUNDS.followUp.mail.words,
  followUpReport: ROUNDS.followUpReport.mail.words,
  cohortStopped: ROUNDS.cohortStopped.mail.words,
  stoppedByClock: ROUNDS.cohortStopped.mailToHr.words,
  stoppedForLeadership: ROUNDS.cohortStopped.mailToLeadership.words,
  applicationReceived: applicationReceived.words,
  registered: registered.words,
  applicationWithdrawn: applicationWithdrawn.words,
  withdrawalAsked: withdrawalAsked.words,
  withdrawalToHr: withdrawalToHr.words,
  withdrawalTakenBack: withdrawalTakenBack.words,
  withdrawalConfirmed: withdrawalConfirmed.words,
  pairPaused: pairPaused.words,
  pairResumed: pairResumed.words,
  meetingSet: meetingSet.words,
  meetingMoved: meetingMoved.words,
  meetingCancelled: meetingCancelled.words,
  newAddress: newAddress.words,
  addressAsked: addressAsked.words,
  addressKept: addressKept.words,
  correctionReplaced: correctionReplaced.words,
  alert: alert.words,
  stageFailed: stageFailed.words,
  stageWaits: stageWaits.words,
  decisionTaken: decisionTaken.words,
  leadershipDecided: leadershipDecided.words,
  freshLink: freshLink.words,
  doorLink: doorLink.words,
};

type ArgsOf<Words> = Words extends { en: (args: infer Args) => unknown } ? Args : never;

/** What each mail is told, by kind. */
export type MailArgs = { [K in RoundKind]: ArgsOf<(typeof ROUNDS)[K]['mail']['words']> } & {
  [Mail in (typeof DIRECT_MAILS)[number] as Mail['kind']]: ArgsOf<Mail['words']>;
} & {
  stoppedByClock: ArgsOf<(typeof ROUNDS)['cohortStopped']['mailToHr']['words']>;
  stoppedForLeadership: ArgsOf<(typeof ROUNDS)['cohortStopped']['mailToLeadership']['words']>;
};

export type MailKind = keyof MailArgs;

/** The mails that ask for an answer, and therefore have a deadline and reminders. */
export type FormMailKind = { [K in MailKind]: MailArgs[K] extends Form ? K : never }[MailKind];

export const MAIL_KINDS: readonly MailKind[] = Object.keys(WORDS).filter(isMailKind);

function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(WORDS, kind);
}

export function mailContent<K extends MailKind>(kind: K, args: MailArgs[K], locale: Locale): MailContent {
  return contentOf(WORDS[kind], args, locale);
}
