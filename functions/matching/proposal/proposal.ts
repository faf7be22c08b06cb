import type { Elsewhere } from '../../company/elsewhere.ts';
import type { MatchingPolicy } from '../../definition/policy.ts';
import type { Reports } from '../../directory/reporting-chain.ts';
import type { LocalisedText } from '../../locales/locale.ts';
import type { CriterionPoints } from '../../pairs/criterion-points.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { MenteeProfile, MentorProfile } from '../rules/profile.ts';
import type { RuleId } from '../rules/rules.ts';

/** Everything a proposal is computed from. The order of the lists changes nothing. */
export interface ProposalInput {
  /** All of HR's directory: the reporting chain runs through people who take no part. */
  directory: readonly Reports[];
  mentors: readonly MentorProfile[];
  mentees: readonly MenteeProfile[];
  policy: MatchingPolicy;
  /** HR's list: what its labels name is found in free text too. */
  skills?: readonly { label: LocalisedText }[];
  /** Pairs that stay whatever their points: accepted ones, and those HR locks. */
  locked?: readonly PairOfIds[];
  /** Pairs HR excludes during the review. */
  forbidden?: readonly PairOfIds[];
  /** Pairs that one side declined: never proposed again. */
  declined?: readonly PairOfIds[];
  /** Pairs of the earlier proposal: they get the policy's stay bonus. */
  current?: readonly PairOfIds[];
  /**
   * Pairs that both have said yes to, and that may end for another mentor of the mentee's: they get the policy's
   * stay bonus too, no floor holds for them, and no mentee of theirs is left without a mentor. One that a rule has
   * come to exclude stays.
   */
  movable?: readonly PairOfIds[];
  /**
   * Mentees who come before the others, by id: those who have waited without any mentor. As many are served in
   * all as without; where somebody has to go without, it is none of these as far as possible. Ids of nobody who
   * takes part change nothing. Where the best total is the objective, points decide alone.
   */
  first?: readonly string[];
  /** Pairs that hold outside this proposal: the two are not paired the other way round. */
  underWay?: readonly PairOfIds[];
  /** What people have in other cohorts of the company. Places that mentors give there are taken off already. */
  elsewhere?: Elsewhere;
  /**
   * By what people are put in order, and the choice between assignments that are equally good is made: HR's own id of
   * a person, where the one they are known by here is another one in each launch. That one when left out.
   */
  orderBy?: (personId: string) => string;
  /** Changes the choice between assignments that are equally good. */
  seed?: number;
}

/** A hundredth of the scale: no weight is known more exactly than that. */
export const NEAR_TIE = 100;

export interface ProposedPair extends PairOfIds {
  /** 0 to 10,000; the sum over `criteria`. */
  points: number;
  criteria: CriterionPoints[];
  locked: boolean;
  current: boolean;
  /** Must-have rules that a locked pair breaks: HR locked it all the same, or the data changed since. */
  broken: RuleId[];
  /** Place of the mentor among all mentors this mentee could have, by points; 1 is best. */
  mentorRank: number;
  /** Place of the mentee among all mentees this mentor could have, by points; 1 is best. */
  menteeRank: number;
  /** Whether another mentor would be as good for the whole cohort, or may be within {@link NEAR_TIE} points. */
  nearTie: boolean;
  /** The mentor the mentee has now: that pair ends when this one comes about, and goes on when it does not. */
  insteadOf?: string;
}

/** The mentors a rule removes for somebody; one mentor may be removed by several rules. */
export interface RemovedByRule {
  rule: RuleId;
  count: number;
  /** The first of them in that order, at most {@link NAMED_MENTORS}. */
  mentorIds: string[];
}

/** So many mentors are named per rule: the whole list would make a proposal as large as the product of sides. */
export const NAMED_MENTORS = 10;

/** Why a mentee has no mentor: how many mentors each rule removed, and how many were left. */
export interface UnmatchedMentee {
  menteeId: string;
  reason: 'noMentorAllowed' | 'placesTaken' | 'belowFloor';
  removed: RemovedByRule[];
  /** Mentors the rules allow. */
  allowed: number;
}

/** Mentees who share too few places: every mentor any of them could have is taken by one of them. */
export interface BlockingGroup {
  menteeIds: string[];
  mentorIds: string[];
  places: number;
  missing: number;
  /** What one more mentor must be so that every one of them could have that mentor. */
  wanted: { languages: string[]; outsideTeams: string[] };
}

/** The proof that no other assignment is better, in short; `gap` 0 means proven optimal. */
export interface ProposalCertificate {
  proved: boolean;
  /** Points by which the total may fall short of the best; null when more people might be served. */
  gap: number | null;
  /** The mentors most in demand, at most 50, and the points that one more place with them would bring,
   * at most; `servesOneMore` when it would also serve one more mentee. */
  scarce: { mentorId: string; price: number; servesOneMore: boolean }[];
  evaluations: number;
}

/** A whole proposal: plain data, to be stored and shown. Its figures are about what it adds to the pairs under way. */
export interface Proposal {
  objective: MatchingPolicy['objective'];
  /** The pairs to be made. */
  pairs: ProposedPair[];
  /** Pairs under way that go on as they are. */
  staying: PairOfIds[];
  /** How many pairs under way might have moved. */
  movable: number;
  unmatched: UnmatchedMentee[];
  /** Mentors with places left. */
  spare: { mentorId: string; places: number }[];
  blocking: BlockingGroup[];
  /** Mentees who have nobody, and places that nobody has. */
  mentees: number;
  places: number;
  /** How many more have a mentor by it. */
  served: number;
  /** Points of the pairs, less those of the pairs that end for them. */
  total: number;
  /** The points of the worst pair that is not locked; null without pairs. */
  worst: number | null;
  /** The floor that held, 0 without one. */
  floor: number;
  certificate: ProposalCertificate;
}
