import type { Person } from '../../definition/person.ts';
import type { MatchingPolicy } from '../../definition/policy.ts';
import { ReportingLines } from '../../definition/reporting-chain.ts';
import type { PairOfIds } from '../proposal/proposal.ts';
import { Alike } from './fit/alike.ts';
import { Codes } from './fit/codes.ts';
import { sharedHours } from './fit/shared-hours.ts';
import { languagesOf, type MenteeProfile, type MentorProfile } from './profile.ts';
import { EXCLUDED } from './remembered-scores.ts';
import type { RuleId } from './rules.ts';

/** The must-have rules of a policy, by the numbers of mentee and mentor in their lists. */
export interface MustHaves {
  allows(mentee: number, mentor: number): boolean;
  /** Sets the scores of the mentee's pairs that are not allowed. */
  exclude(mentee: number, scores: Int16Array): void;
  /** The ids of the rules the pair breaks; none when it is allowed. */
  brokenBy(mentee: number, mentor: number): RuleId[];
}

interface Rule {
  id: RuleId;
  breaks(mentee: number, mentor: number): boolean;
  /** The same for all of the mentee's pairs at once. */
  exclude(mentee: number, scores: Int16Array): void;
}

export interface MustHaveInput {
  directory: readonly Person[];
  mentees: readonly MenteeProfile[];
  mentors: readonly MentorProfile[];
  policy: MatchingPolicy;
  /** Pairs one side declined. */
  declined: readonly PairOfIds[];
  /** Pairs HR excludes, beside the policy's. */
  forbidden: readonly PairOfIds[];
  /** Pairs that would make two people mentors of each other. */
  bothWays: readonly PairOfIds[];
}

/** Prepares the rules once; each pair then costs a few comparisons. */
export function mustHaves(input: MustHaveInput): MustHaves {
  const rules = [...listedPairs(input), ...comparisons(input)];
  return {
    allows(i, j) {
      for (const rule of rules) if (rule.breaks(i, j)) return false;
      return true;
    },
    exclude(i, scores) {
      for (const rule of rules) rule.exclude(i, scores);
    },
    brokenBy: (i, j) => rules.filter((rule) => rule.breaks(i, j)).map(({ id }) => id),
  };
}

/** Rules about single pairs of people: few of all, so they are listed. */
function listedPairs({
  directory,
  mentees,
  mentors,
  policy,
  declined,
  forbidden,
  bothWays,
}: MustHaveInput): Rule[] {
  // The directory last: its managers are the latest.
  const lines = new ReportingLines([...[...mentees, ...mentors].map(({ person }) => person), ...directory]);
  const menteeIds = mentees.map(({ person }) => person.id);
  const mentorIds = mentors.map(({ person }) => person.id);
  const rule = (id: RuleId, pairs: readonly PairOfIds[]) => listed(id, pairs, menteeIds, mentorIds);
  const inLine = [
    ...menteeIds.flatMap((menteeId) =>
      lines.chainAbove(menteeId).map((mentorId) => ({ menteeId, mentorId })),
    ),
    ...mentorIds.flatMap((mentorId) =>
      lines.chainAbove(mentorId).map((menteeId) => ({ menteeId, mentorId })),
    ),
  ];
  const conflicts = [
    ...mentees.flatMap(({ person, avoid }) => avoid.map((mentorId) => ({ menteeId: person.id, mentorId }))),
    ...mentors.flatMap(({ person, avoid }) => avoid.map((menteeId) => ({ menteeId, mentorId: person.id }))),
  ];
  return [
    rule(
      'oneself',
      menteeIds.map((id) => ({ menteeId: id, mentorId: id })),
    ),
    rule('reportingChain', inLine),
    ...(policy.mustHave.earlierDeclined ? [rule('earlierDeclined', declined)] : []),
    ...(policy.mustHave.conflict ? [rule('conflict', conflicts)] : []),
    rule('forbiddenByHr', [...policy.mustHave.forbidden, ...forbidden]),
    rule('bothWays', bothWays),
  ];
}

function listed(id: RuleId, pairs: readonly PairOfIds[], menteeIds: string[], mentorIds: string[]): Rule {
  const mentorNumbers = new Map(mentorIds.map((mentorId, j) => [mentorId, j]));
  const menteeNumbers = new Map(menteeIds.map((menteeId, i) => [menteeId, i]));
  const rows: (Set<number> | undefined)[] = new Array(menteeIds.length);
  for (const { menteeId, mentorId } of pairs) {
    const i = menteeNumbers.get(menteeId);
    const j = mentorNumbers.get(mentorId);
    if (i === undefined || j === undefined) continue;
    const row = rows[i] ?? new Set<number>();
    row.add(j);
    rows[i] = row;
  }
  return {
    id,
    breaks: (i, j) => rows[i]?.has(j) ?? false,
    exclude(i, scores) {
      for (const j of rows[i] ?? []) scores[j] = EXCLUDED;
    },
  };
}

/** Rules that compare what two people have in a column. */
function comparisons({ mentees, mentors, policy }: MustHaveInput): Rule[] {
  const { mustHave } = policy;
  const rules: Rule[] = [];
  if (mustHave.sameTeam) rules.push(sameValue('sameTeam', mentees, mentors, ({ team }) => team, true));
  if (mustHave.commonLanguage) {
    const ofMentees = mentees.map(languagesOf);
    const ofMentors = mentors.map((mentor) => new Set(languagesOf(mentor)));
    const alike = new Alike(mentors.length, (j) => [...(ofMentors[j] ?? [])].sort().join());
    rules.push(
      comparison(
        'commonLanguage',
        alike,
        (i, j) => !ofMentees[i]?.some((language) => ofMentors[j]?.has(language)),
      ),
    );
  }
  if (mustHave.sharedHours > 0) {
    const { shared, alike } = sharedHours(mentees, mentors);
    const tooFew = (i: number, j: number) => (shared(i, j) ?? Infinity) < mustHave.sharedHours;
    rules.push(comparison('timeZone', alike, tooFew));
  }
  for (const { column, must } of mustHave.attributes) {
    const value = ({ attributes }: Person) => attributes?.[column];
    rules.push(sameValue(`attribute:${column}`, mentees, mentors, value, must === 'different'));
  }
  return rules;
}

/** Broken when both have a value and it is the same (or, with `same` false, another). */
function sameValue(
  id: RuleId,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  value: (person: Person) => string | undefined,
  same: boolean,
): Rule {
  const codes = new Codes();
  const ofMentees = Int32Array.from(mentees, ({ person }) => codes.of(value(person)));
  const ofMentors = Int32Array.from(mentors, ({ person }) => codes.of(value(person)));
  const alike = new Alike(mentors.length, (j) => ofMentors[j] ?? -1);
  return comparison(id, alike, (i, j) => {
    const mentee = ofMentees[i] ?? -1;
    const mentor = ofMentors[j] ?? -1;
    return mentee >= 0 && mentor >= 0 && (mentee === mentor) === same;
  });
}

/** @param alike mentors for whom the comparison comes out the same */
function comparison(id: RuleId, alike: Alike, breaks: Rule['breaks']): Rule {
  return {
    id,
    breaks,
    exclude: (i, scores) => alike.setWhere((j) => breaks(i, j), EXCLUDED, scores),
  };
}
