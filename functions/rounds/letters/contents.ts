import type { RoundKind } from '../round.ts';
import * as call from './call-letters.ts';
import * as closing from './closing-letters.ts';
import * as hr from './hr-letters.ts';
import type { LetterContents, LetterContext } from './letter-context.ts';
import * as pair from './pair-letters.ts';

/** What the mail of each kind of round says to one recipient. */
export const contents: Record<
  RoundKind,
  (context: LetterContext) => LetterContents | Promise<LetterContents>
> = {
  cohortLaunched: hr.cohortLaunched,
  mentorCall: call.mentorCall,
  mentorSelection: hr.mentorSelection,
  mentorNotSelected: call.mentorNotSelected,
  mentorTraining: call.mentorTraining,
  menteeCall: call.menteeCall,
  menteeSelection: hr.menteeSelection,
  menteeNotSelected: call.menteeNotSelected,
  menteeSelected: call.menteeSelected,
  readiness: hr.readiness,
  matchingUnderWay: call.matchingUnderWay,
  matchReview: hr.matchReview,
  pairProposal: pair.pairProposal,
  silentProposals: hr.silentProposals,
  pairConfirmed: pair.pairConfirmed,
  proposalFell: pair.proposalFell,
  unmatched: call.unmatched,
  mentorUnmatched: call.mentorUnmatched,
  kickoff: pair.kickoff,
  introduction: pair.introduction,
  agreement: pair.agreement,
  selfView: pair.selfView,
  managerView: pair.managerView,
  pulse: pair.pulse,
  firstMeetingNudge: pair.firstMeetingNudge,
  pairEnded: pair.pairEnded,
  pairMoved: pair.pairMoved,
  endForm: pair.endForm,
  managerViewEnd: pair.managerViewEnd,
  summary: closing.summary,
  thanks: closing.thanks,
  followUp: closing.followUp,
  cohortStopped: closing.cohortStopped,
};
