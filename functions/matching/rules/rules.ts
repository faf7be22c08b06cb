import { columnOf } from '../../definition/matching-criteria.ts';
import type { MatchingPolicy } from '../../definition/policy.ts';
import type { Localised } from '../../locales/locale.ts';
import { attributeRule, attributeWords } from './must-haves/attribute.ts';
import { bothWays } from './must-haves/both-ways.ts';
import { capacity } from './must-haves/capacity.ts';
import { commonLanguage } from './must-haves/common-language.ts';
import { conflict } from './must-haves/conflict.ts';
import { earlierDeclined } from './must-haves/earlier-declined.ts';
import { earlierPairs } from './must-haves/earlier-pairs.ts';
import { forbiddenByHr } from './must-haves/forbidden-by-hr.ts';
import { mentorElsewhere } from './must-haves/mentor-elsewhere.ts';
import type { MustHave, RuleWords } from './must-haves/must-have.ts';
import { oneself } from './must-haves/oneself.ts';
import { reportingChain } from './must-haves/reporting-chain.ts';
import { sameTeam } from './must-haves/same-team.ts';
import { timeZone } from './must-haves/time-zone.ts';
import { togetherElsewhere } from './must-haves/together-elsewhere.ts';

/**
 * All must-have rules but HR's own, in the order in which those are named that a pair breaks. A new one is a file of
 * its own and a line here.
 */
export const RULES = [
  oneself,
  reportingChain,
  mentorElsewhere,
  togetherElsewhere,
  earlierDeclined,
  earlierPairs,
  conflict,
  forbiddenByHr,
  bothWays,
  sameTeam,
  commonLanguage,
  timeZone,
  capacity,
] as const;

export type BuiltInRule = (typeof RULES)[number]['id'];
export type RuleId = BuiltInRule | `attribute:${string}`;

/** The rules under a policy, HR's own last. */
export function rulesUnder(policy: MatchingPolicy): MustHave<RuleId>[] {
  return [...RULES, ...policy.mustHave.attributes.map(attributeRule)];
}

/** The rule as the end of a sentence that begins with the other person ("Claire works in the same team"). */
export function ruleInWords(rule: RuleId): Localised {
  return wordsOf(rule).broken;
}

/** The rule's name, for lists and headings. */
export function ruleName(rule: RuleId): Localised {
  return wordsOf(rule).name;
}

const WORDS: ReadonlyMap<string, RuleWords> = new Map(RULES.map((rule) => [rule.id, rule]));

function wordsOf(rule: RuleId): RuleWords {
  return WORDS.get(rule) ?? attributeWords(columnOf(rule) ?? rule);
}
