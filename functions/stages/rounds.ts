import { menteeCall } from './call-for-mentors/call/mentee-call.round.ts';
import { mentorCall } from './call-for-mentors/call/mentor-call.round.ts';
import { cohortLaunched } from './call-for-mentors/cohort-launched/cohort-launched.round.ts';
import { menteeSelected } from './call-for-mentors/mentee-selected/mentee-selected.round.ts';
import { mentorTraining } from './call-for-mentors/mentor-training/mentor-training.round.ts';
import { menteeNotSelected } from './call-for-mentors/not-selected/mentee-not-selected.round.ts';
import { mentorNotSelected } from './call-for-mentors/not-selected/mentor-not-selected.round.ts';
import { readiness } from './call-for-mentors/readiness/readiness.round.ts';
import { menteeSelection } from './call-for-mentors/selection/mentee-selection.round.ts';
import { mentorSelection } from './call-for-mentors/selection/mentor-selection.round.ts';
import { firstMeetingNudge } from './check-ins/first-meeting-nudge/first-meeting-nudge.round.ts';
import { midPoint } from './check-ins/mid-point/mid-point.round.ts';
import { pairEnded } from './check-ins/pair-ended/pair-ended.round.ts';
import { pulse } from './check-ins/pulse/pulse.round.ts';
import { cohortStopped } from './cohort/cohort-stopped/cohort-stopped.round.ts';
import { noMentees } from './cohort/standstill/no-mentees.round.ts';
import { noMentors } from './cohort/standstill/no-mentors.round.ts';
import { noPairs } from './cohort/standstill/no-pairs.round.ts';
import type { Consequences } from './consequence.ts';
import { beforeReport } from './evaluation/before-report/before-report.round.ts';
import { endForm } from './evaluation/end-form/end-form.round.ts';
import { followUp } from './evaluation/follow-up/follow-up.round.ts';
import { followUpReport } from './evaluation/follow-up-report/follow-up-report.round.ts';
import { results } from './evaluation/results/results.round.ts';
import { summary } from './evaluation/summary/summary.round.ts';
import { thanks } from './evaluation/thanks/thanks.round.ts';
import { agreement } from './kickoff/agreement/agreement.round.ts';
import { introduction } from './kickoff/introduction/introduction.round.ts';
import { kickoff } from './kickoff/kickoff/kickoff.round.ts';
import { kickoffNote } from './kickoff/kickoff-note/kickoff-note.round.ts';
import { managerView } from './kickoff/manager-view/manager-view.round.ts';
import { managerViewEnd } from './kickoff/manager-view/manager-view-end.round.ts';
import { selfView } from './kickoff/self-view/self-view.round.ts';
import { matchReview } from './matching/match-review/match-review.round.ts';
import { matchingUnderWay } from './matching/matching-under-way/matching-under-way.round.ts';
import { pairConfirmed } from './matching/pair-confirmed/pair-confirmed.round.ts';
import { pairMoved } from './matching/pair-moved/pair-moved.round.ts';
import { pairProposal } from './matching/pair-proposal/pair-proposal.round.ts';
import { proposalFell } from './matching/proposal-fell/proposal-fell.round.ts';
import { reviewTakesLonger } from './matching/review-takes-longer/review-takes-longer.round.ts';
import { silentProposals } from './matching/silent-proposals/silent-proposals.round.ts';
import { mentorUnmatched } from './matching/unmatched/mentor-unmatched.round.ts';
import { unmatched } from './matching/unmatched/unmatched.round.ts';
import type { FormOfRound, RoundDefinition } from './round-definition.ts';

/**
 * Every round there is, in the order in which a cohort meets them. To add one, its folder and one line here are all
 * there is to it, besides the state that holds it.
 */
export const ROUNDS = byKind({
  cohortLaunched,
  mentorCall,
  mentorSelection,
  mentorNotSelected,
  mentorTraining,
  menteeCall,
  menteeSelection,
  menteeNotSelected,
  menteeSelected,
  noMentors,
  noMentees,
  readiness,
  matchingUnderWay,
  matchReview,
  pairProposal,
  silentProposals,
  noPairs,
  pairConfirmed,
  pairMoved,
  proposalFell,
  reviewTakesLonger,
  unmatched,
  mentorUnmatched,
  kickoff,
  kickoffNote,
  introduction,
  agreement,
  selfView,
  managerView,
  firstMeetingNudge,
  pulse,
  midPoint,
  pairEnded,
  endForm,
  managerViewEnd,
  beforeReport,
  summary,
  thanks,
  results,
  followUp,
  followUpReport,
  cohortStopped,
});

/** Each under its own kind. */
function byKind<const R extends { readonly [K in keyof R]: RoundDefinition & { readonly kind: K } }>(
  rounds: R,
): R {
  return rounds;
}

export type RoundKind = keyof typeof ROUNDS;

export function isRoundKind(kind: string): kind is RoundKind {
  return Object.hasOwn(ROUNDS, kind);
}

export const ROUND_KINDS: readonly RoundKind[] = Object.keys(ROUNDS).filter(isRoundKind);

/** @throws Error for a kind there is not */
export function roundOf(kind: string): RoundDefinition {
  if (!isRoundKind(kind)) throw new Error(`there is no round of the kind ${kind}`);
  return ROUNDS[kind];
}

/** @throws Error for a round in which HR decides nothing */
export function consequencesOf(kind: string): Consequences {
  const consequences = roundOf(kind).asks?.consequences;
  if (!consequences) throw new Error(`${kind} is no decision of HR's`);
  return consequences;
}

/** The form that opens by a link in the round's mail; none for a notice and for what HR decides on its board. */
export function formOf(kind: string): Exclude<FormOfRound['form'], 'onBoard'> | undefined {
  const form = roundOf(kind).asks?.form;
  return form === 'onBoard' ? undefined : form;
}
