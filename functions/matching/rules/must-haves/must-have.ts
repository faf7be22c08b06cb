import type { Elsewhere } from '../../../company/elsewhere.ts';
import type { MatchingPolicy } from '../../../definition/policy.ts';
import type { Reports } from '../../../directory/reporting-chain.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { PairOfIds } from '../../../pairs/pair-of-ids.ts';
import type { MenteeProfile, MentorProfile } from '../profile.ts';

/** A must-have rule: a pair that breaks it is never proposed, whatever its points. */
export interface MustHave<Id extends string = string> extends RuleWords {
  id: Id;
  /** Prepares what the rule forbids in a cohort; undefined where the policy does without it. */
  forbids(cohort: RuledCohort): Forbidden | undefined;
}

/** What people read of a rule, in every language. */
export interface RuleWords {
  /** For lists and headings: "not the same team". */
  name: Localised;
  /** The end of a sentence that begins with the other person: "Claire works in the same team". */
  broken: Localised;
}

/** Everything a rule may look at. */
export interface RuledCohort {
  directory: readonly Reports[];
  mentees: readonly MenteeProfile[];
  mentors: readonly MentorProfile[];
  policy: MatchingPolicy;
  /** Pairs one side declined. */
  declined: readonly PairOfIds[];
  /** Pairs HR excludes, beside the policy's. */
  forbidden: readonly PairOfIds[];
  /** Pairs that would make two people mentors of each other. */
  bothWays: readonly PairOfIds[];
  /** What people have in other cohorts of the company. */
  elsewhere: Elsewhere;
}

/** The pairs a rule forbids, by the numbers of mentee and mentor in the cohort's lists. */
export interface Forbidden {
  breaks(mentee: number, mentor: number): boolean;
  /** Sets the scores of the mentee's pairs that break the rule: all at once, which takes a small part of the time. */
  exclude(mentee: number, scores: Int16Array): void;
}

/** Keeps the rule's id as a type of its own, of which all ids are then made. */
export function mustHave<Id extends string>(rule: MustHave<Id>): MustHave<Id> {
  return rule;
}
