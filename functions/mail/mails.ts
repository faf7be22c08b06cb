import type { Locale } from '../locales/locale.ts';
import type { MailArgs, MailKind } from './args.ts';
import type { MailContent } from './content.ts';
import { frame } from './frame.ts';
import type { Letter, Template } from './letter.ts';
import { agreement } from './templates/agreement.ts';
import { alert } from './templates/alert.ts';
import { menteeCall, mentorCall } from './templates/call.ts';
import { cohortLaunched } from './templates/cohort-launched.ts';
import { cohortStopped } from './templates/cohort-stopped.ts';
import { endForm } from './templates/end-form.ts';
import { firstMeetingNudge } from './templates/first-meeting-nudge.ts';
import { followUp } from './templates/follow-up.ts';
import { freshLink } from './templates/fresh-link.ts';
import { introduction } from './templates/introduction.ts';
import { kickoff } from './templates/kickoff.ts';
import { managerView, managerViewEnd } from './templates/manager-view.ts';
import { matchReview } from './templates/match-review.ts';
import { matchingUnderWay } from './templates/matching-under-way.ts';
import { menteeSelected } from './templates/mentee-selected.ts';
import { mentorTraining } from './templates/mentor-training.ts';
import { menteeNotSelected, mentorNotSelected } from './templates/not-selected.ts';
import { pairConfirmed } from './templates/pair-confirmed.ts';
import { pairEnded } from './templates/pair-ended.ts';
import { pairMoved } from './templates/pair-moved.ts';
import { pairProposal } from './templates/pair-proposal.ts';
import { proposalFell } from './templates/proposal-fell.ts';
import { pulse } from './templates/pulse.ts';
import { readiness } from './templates/readiness.ts';
import { registered } from './templates/registered.ts';
import { menteeSelection, mentorSelection } from './templates/selection.ts';
import { selfView } from './templates/self-view.ts';
import { silentProposals } from './templates/silent-proposals.ts';
import { stageFailed } from './templates/stage-failed.ts';
import { stoppedByClock } from './templates/stopped-by-clock.ts';
import { summary } from './templates/summary.ts';
import { thanks } from './templates/thanks.ts';
import { mentorUnmatched, unmatched } from './templates/unmatched.ts';
import { withdrawalConfirmed } from './templates/withdrawal-confirmed.ts';

const TEMPLATES: { [K in MailKind]: Template<K> } = {
  agreement,
  alert,
  cohortLaunched,
  cohortStopped,
  endForm,
  firstMeetingNudge,
  followUp,
  freshLink,
  introduction,
  kickoff,
  managerView,
  managerViewEnd,
  matchReview,
  matchingUnderWay,
  menteeCall,
  menteeNotSelected,
  menteeSelected,
  menteeSelection,
  mentorCall,
  mentorNotSelected,
  mentorSelection,
  mentorTraining,
  mentorUnmatched,
  pairConfirmed,
  pairEnded,
  pairMoved,
  pairProposal,
  proposalFell,
  pulse,
  readiness,
  registered,
  selfView,
  silentProposals,
  stageFailed,
  stoppedByClock,
  summary,
  thanks,
  unmatched,
  withdrawalConfirmed,
};

/** Every kind there is, for lists and for tests. */
export const MAIL_KINDS: readonly MailKind[] = Object.keys(TEMPLATES).filter(isMailKind);

/** Whether a string, such as the name of a round, is a kind of mail. */
export function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(TEMPLATES, kind);
}

/**
 * One mail in one language. Pure: the same arguments give the same content.
 *
 * @throws RangeError when a date is not ISO 8601 or the time zone is unknown
 */
export function mailContent<K extends MailKind>(kind: K, args: MailArgs[K], locale: Locale): MailContent {
  const template: Template<K> = TEMPLATES[kind];
  const letter: Letter = template[locale](args);
  return frame(letter, args, locale);
}
