import { describe, expect, it } from 'vitest';
import { elsewhereOf, NOTHING_ELSEWHERE } from '../../../functions/company/elsewhere.ts';
import { MatchingPolicy } from '../../../functions/definition/policy.ts';
import { Locale } from '../../../functions/locales/locale.ts';
import type { RuledCohort } from '../../../functions/matching/rules/must-haves/must-have.ts';
import { mustHaves } from '../../../functions/matching/rules/must-haves.ts';
import { MenteeProfile, MentorProfile } from '../../../functions/matching/rules/profile.ts';
import {
  type BuiltInRule,
  RULES,
  type RuleId,
  ruleInWords,
  ruleName,
} from '../../../functions/matching/rules/rules.ts';

const PAIR = { menteeId: 'zoe', mentorId: 'claire' };

interface Two {
  mentee?: object;
  mentor?: object;
  menteePerson?: object;
  mentorPerson?: object;
  mustHave?: object;
  lists?: Partial<Pick<RuledCohort, 'directory' | 'declined' | 'forbidden' | 'bothWays' | 'elsewhere'>>;
}

/** A mentee and a mentor who fit, but for what is given. */
function cohortOf({ mentee, mentor, menteePerson, mentorPerson, mustHave = {}, lists }: Two): RuledCohort {
  const person = (id: string) => ({ id, name: id, email: `${id}@example.com`, language: 'fr' });
  return {
    mentees: [MenteeProfile.parse({ person: { ...person('zoe'), ...menteePerson }, ...mentee })],
    mentors: [MentorProfile.parse({ person: { ...person('claire'), ...mentorPerson }, ...mentor })],
    policy: MatchingPolicy.parse({ mustHave }),
    directory: [],
    declined: [],
    forbidden: [],
    bothWays: [],
    elsewhere: NOTHING_ELSEWHERE,
    ...lists,
  };
}

/** Two who break the rule and no other, and a policy that does without it, if one can. */
const BREAKING: Record<Exclude<BuiltInRule, 'capacity'>, { two: Two; without?: object }> = {
  oneself: { two: { mentorPerson: { id: 'zoe' } } },
  reportingChain: { two: { menteePerson: { managerId: 'claire' } } },
  earlierDeclined: { two: { lists: { declined: [PAIR] } }, without: { earlierDeclined: false } },
  mentorElsewhere: {
    two: { lists: { elsewhere: elsewhereOf([{ menteeId: 'zoe', mentorId: 'paul', state: 'taken' }]) } },
  },
  togetherElsewhere: {
    two: { lists: { elsewhere: elsewhereOf([{ menteeId: 'claire', mentorId: 'zoe', state: 'taken' }]) } },
  },
  earlierPairs: {
    two: { lists: { elsewhere: elsewhereOf([{ ...PAIR, state: 'earlier' }]) } },
    without: { earlierPairs: false },
  },
  conflict: { two: { mentor: { avoid: ['zoe'] } }, without: { conflict: false } },
  forbiddenByHr: { two: { mustHave: { forbidden: [PAIR] } }, without: { forbidden: [] } },
  bothWays: { two: { lists: { bothWays: [PAIR] } } },
  sameTeam: {
    two: { menteePerson: { team: 'Sales' }, mentorPerson: { team: 'sales ' } },
    without: { sameTeam: false },
  },
  commonLanguage: { two: { mentorPerson: { language: 'en' } }, without: { commonLanguage: false } },
  timeZone: {
    two: { menteePerson: { timeZone: 'Europe/Paris' }, mentorPerson: { timeZone: 'Asia/Tokyo' } },
    without: { sharedHours: 0 },
  },
};

describe('must-have rules', () => {
  it('forbid nothing to two who fit', () => {
    expect(mustHaves(cohortOf({})).brokenBy(0, 0)).toEqual([]);
  });

  it.each(Object.entries(BREAKING))(
    'exclude a pair that breaks %s, one by one and all together',
    (id, { two }) => {
      const rules = mustHaves(cohortOf(two));
      expect(rules.brokenBy(0, 0)).toEqual([id]);
      expect(rules.allows(0, 0)).toBe(false);
      const scores = new Int16Array([5000]);
      rules.exclude(0, scores);
      expect([...scores]).toEqual([-1]);
    },
  );

  it('hold only where the policy asks for them, but for those no policy can do without', () => {
    for (const [id, { two, without }] of Object.entries(BREAKING)) {
      const { brokenBy } = mustHaves(cohortOf({ ...two, mustHave: { ...two.mustHave, ...without } }));
      expect(brokenBy(0, 0), id).toEqual(without ? [] : [id]);
    }
  });

  it('compare HR’s own columns where both have a value, each column as a rule of its own', () => {
    const attributes = [
      { column: 'branch', must: 'different' },
      { column: 'floor', must: 'same' },
    ];
    const broken = (mentee: Record<string, string>, mentor: Record<string, string>) =>
      mustHaves(
        cohortOf({
          menteePerson: { attributes: mentee },
          mentorPerson: { attributes: mentor },
          mustHave: { attributes },
        }),
      ).brokenBy(0, 0);
    expect(broken({ branch: 'North', floor: '1' }, { branch: 'north', floor: '2' })).toEqual([
      'attribute:branch',
      'attribute:floor',
    ]);
    expect(broken({ branch: 'North' }, { branch: 'South', floor: '2' })).toEqual([]);
  });

  it('have an id and words of their own in every language', () => {
    const ids: RuleId[] = [...RULES.map(({ id }) => id), 'attribute:branch'];
    for (const locale of Locale.options) {
      for (const wordsOf of [ruleName, ruleInWords]) {
        const words = ids.map((id) => wordsOf(id)[locale]);
        expect(new Set(words).size).toBe(ids.length);
        expect(words.every((text) => /^[^.]+$/u.test(text))).toBe(true);
      }
    }
    expect(ruleName('attribute:branch').en).toBe('branch');
    expect(ruleInWords('attribute:branch').en).toBe("does not fit HR's rule on “branch”");
  });
});
