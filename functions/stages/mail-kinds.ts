import type { WordableMails } from '../definition/checks/mail-problems.ts';
import { applicationReceived } from './call-for-mentors/application-received/application-received.mail.ts';
import { applicationWithdrawn } from './call-for-mentors/application-withdrawn/application-withdrawn.mail.ts';
import { registered } from './call-for-mentors/registered/registered.mail.ts';
import { alert } from './cohort/alerts/alert.mail.ts';
import { decisionTaken } from './cohort/decision-taken/decision-taken.mail.ts';
import { doorLink } from './cohort/door-link/door-link.mail.ts';
import { freshLink } from './cohort/fresh-link/fresh-link.mail.ts';
import { stageFailed } from './cohort/stage-failed/stage-failed.mail.ts';
import { stageWaits } from './cohort/stage-failed/stage-waits.mail.ts';
import { pairPaused } from './directory-change/pair-paused/pair-paused.mail.ts';
import { pairResumed } from './directory-change/pair-resumed/pair-resumed.mail.ts';
import { leadershipDecided } from './evaluation/leadership-decided/leadership-decided.mail.ts';
import { addressAsked } from './own-correction/address-asked/address-asked.mail.ts';
import { addressKept } from './own-correction/address-kept/address-kept.mail.ts';
import { correctionReplaced } from './own-correction/correction-replaced/correction-replaced.mail.ts';
import { newAddress } from './own-correction/new-address/new-address.mail.ts';
import { meetingCancelled } from './pair-matters/meetings/meeting-cancelled.mail.ts';
import { meetingMoved } from './pair-matters/meetings/meeting-moved.mail.ts';
import { meetingSet } from './pair-matters/meetings/meeting-set.mail.ts';
import { ROUND_KINDS, ROUNDS } from './rounds.ts';
import { withdrawalAsked } from './withdrawal/withdrawal-asked/withdrawal-asked.mail.ts';
import { withdrawalConfirmed } from './withdrawal/withdrawal-confirmed/withdrawal-confirmed.mail.ts';
import { withdrawalTakenBack } from './withdrawal/withdrawal-taken-back/withdrawal-taken-back.mail.ts';
import { withdrawalToHr } from './withdrawal/withdrawal-to-hr/withdrawal-to-hr.mail.ts';

/** Every mail that goes to the few people something concerns, outside of any round. */
export const DIRECT_MAILS = [
  applicationReceived,
  registered,
  applicationWithdrawn,
  withdrawalAsked,
  withdrawalToHr,
  withdrawalTakenBack,
  withdrawalConfirmed,
  pairPaused,
  pairResumed,
  meetingSet,
  meetingMoved,
  meetingCancelled,
  newAddress,
  addressAsked,
  addressKept,
  correctionReplaced,
  alert,
  stageFailed,
  stageWaits,
  decisionTaken,
  leadershipDecided,
  freshLink,
  doorLink,
] as const;

/** Every kind of mail there is: HR can write a paragraph of its own for each. */
export const MAIL_KINDS: readonly string[] = [...ROUND_KINDS, ...DIRECT_MAILS.map(({ kind }) => kind)];

/** The kinds of mail as a definition's `mail` knows them. */
export const WORDABLE_MAILS: WordableMails = {
  all: MAIL_KINDS,
  fixedSubject: [
    doorLink,
    freshLink,
    meetingSet,
    meetingMoved,
    meetingCancelled,
    alert,
    stageFailed,
    stageWaits,
    decisionTaken,
    leadershipDecided,
    withdrawalToHr,
    withdrawalTakenBack,
  ].map(({ kind }) => kind),
  namesSomebody: [
    ROUNDS.pairProposal,
    ROUNDS.pairConfirmed,
    ROUNDS.pairMoved,
    ROUNDS.proposalFell,
    ROUNDS.introduction,
    ROUNDS.agreement,
    ROUNDS.managerView,
    ROUNDS.managerViewEnd,
    ROUNDS.firstMeetingNudge,
    ROUNDS.pulse,
    ROUNDS.pairEnded,
    ROUNDS.endForm,
    pairPaused,
    pairResumed,
  ].map(({ kind }) => kind),
};
