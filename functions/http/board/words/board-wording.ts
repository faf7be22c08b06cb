import type { CohortStatus, Stage } from '../../../cohorts/cohort.ts';
import type { Objective } from '../../../definition/policy.ts';
import type { PairStatus } from '../../../pairs/pair.ts';
import type { ParticipantStatus } from '../../../people/participant.ts';

/** A number with the words that agree with it. */
export type Counted = (count: number) => string;

export interface BoardWords {
  board: string;
  tabs: { overview: string; alerts: string; pairs: string; matching: string; timeline: string };
  statuses: Record<CohortStatus, string>;
  stages: Record<Stage, string>;
  participant: Record<ParticipantStatus, string>;
  /** How many there are, under a figure: "6 in a pair". */
  participants: Record<ParticipantStatus, Counted>;
  pairCounts: Record<PairStatus, Counted>;
  pair: Record<PairStatus, string>;
  planned: (day: string) => string;
  since: (day: string) => string;
  from: (start: string, end: string) => string;
  on: (day: string) => string;
  mentors: string;
  mentees: string;
  pairs: string;
  openAlerts: string;
  openRounds: string;
  noOpenRounds: string;
  round: string;
  answered: string;
  until: string;
  stageFailed: (stage: string) => string;
  stageFailedLead: string;
  retry: string;
  stop: string;
  toReview: Counted;
  review: string;
  alertsTitle: string;
  noAlerts: string;
  alert: string;
  about: string;
  raised: string;
  done: string;
  markDone: string;
  mentor: string;
  mentee: string;
  status: string;
  health: string;
  doingWell: string;
  noPairs: string;
  matchAgainTitle: (mentees: number, places: number) => string;
  matchAgainLead: string;
  matchAgain: string;
  matchAgainWhy: string;
  matchAgainLook: string;
  matchAgainNoPlace: string;
  matchingAgain: string;
  timelineTitle: string;
  event: string;
  by: string;
  when: string;
  details: string;
  noEvents: string;
  events: Record<string, string>;
  workflow: string;
  hr: string;
  matchingTitle: string;
  noProposal: string;
  /** What the proof says, by what comes first. */
  proved: Record<Objective, string>;
  /** @param gap on the scale of `ofHundred`, over all pairs */
  notProved: (gap: number) => string;
  moreMightBeServed: string;
  served: (served: number, mentees: number) => string;
  points: string;
  /** Of 100. */
  ofHundred: (fit: number) => string;
  averageFit: string;
  lowestFit: string;
  weakestFirst: string;
  nobodyFound: string;
  why: string;
  unmatchedTitle: string;
  andMore: Counted;
  lock: string;
  unlock: string;
  forbid: string;
  locked: string;
  excludedTitle: string;
  allow: string;
  recompute: string;
  recomputeLead: string;
  publish: (pairs: number) => string;
  publishLead: string;
  published: string;
  search: string;
  find: string;
  actions: string;
}
