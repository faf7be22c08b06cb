import type { ReviewAct } from '../../../../cohorts/review-act.ts';
import type { Objective, PairsUnderWay } from '../../../../definition/policy.ts';
import type { Counted } from '../../words/board-wording.ts';

export interface ReviewWords {
  /** What each button says. */
  acts: Record<ReviewAct, string>;
  decide: string;
  reason: string;
  reasonHint: string;
  reasonMissing: string;
  reasonTooLong: (most: number) => string;
  yourDecision: string;
  /** @param who the coordinator who was first */
  changedMeanwhile: (who: string) => string;
  /** When nobody's name is known. */
  somebody: string;
  changedMeanwhileLead: string;
  pairGone: string;
  frozen: string;
  firmness: string;
  firmnessLead: string;
  held: (held: number, runs: number) => string;
  keptByYou: string;
  notAnew: string;
  heldBack: string;
  otherMentors: string;
  /** Under a mentee without a mentor. */
  whyNoMentor: string;
  leastFirmFirst: string;
  whatChanged: string;
  sinceRevision: string;
  sinceProposal: (number: number) => string;
  nothingChanged: string;
  kept: Counted;
  moved: Counted;
  gained: Counted;
  lost: Counted;
  movedOne: (mentee: string, from: string, to: string) => string;
  gainedOne: (mentee: string, mentor: string) => string;
  lostOne: (mentee: string, mentor: string) => string;
  staysTogether: string;
  servedDifference: Counted;
  /** @param difference on the scale of 100 a pair */
  totalDifference: (difference: number) => string;
  publishPart: (published: number, heldBack: number) => string;
  heldBackLead: Counted;
  heldBackLast: string;
  nothingToPublish: string;
  waitingTitle: Counted;
  waitingLead: string;
  waitingOnPage: string;
  computeThem: string;
  otherMentorsOf: (mentee: string) => string;
  hasMentor: (mentee: string, mentor: string) => string;
  hasNoMentor: (mentee: string) => string;
  choicesCaption: string;
  choicesLead: string;
  searchMentor: string;
  noMentor: string;
  nowWith: string;
  freePlaces: Counted;
  possible: string;
  /** @param rules "Claire works in the same team" */
  notPossible: string;
  seePrice: string;
  pairTitle: (mentee: string, mentor: string) => string;
  nobody: string;
  price: string;
  movers: string;
  byCriterion: string;
  criterion: string;
  ofMost: (points: number, most: number) => string;
  tooLargeForPrice: string;
  tooLargeForPolicies: string;
  allRulesHold: string;
  back: string;
  policies: string;
  policiesLead: string;
  policy: string;
  objectives: Record<Objective, string>;
  objectiveLeads: Record<Objective, string>;
  servedOf: (served: number, mentees: number) => string;
  total: string;
  presentPolicy: string;
  nothingToChange: string;
  samePairs: string;
  staying: string;
  stayingLead: Counted;
  pairsUnderWay: Record<PairsUnderWay, string>;
  /** @param bonus on the scale of 100 a pair */
  pairsUnderWayLeads: Record<PairsUnderWay, (bonus: number) => string>;
  keptUnderWay: string;
  insteadOf: (mentor: string) => string;
  goesOnWith: (mentee: string, mentor: string) => string;
  changesMentor: (mentee: string, mentor: string, before: string) => string;
  changeMentor: Counted;
  goOn: Counted;
  /** Of what is proved, where those pairs may not move. */
  besideThem: string;
  noPairWhileStaying: string;
  /** After HR's own changes. */
  noPairNow: string;
  closeWithoutPairs: string;
}
