import { describe, expect, it } from 'vitest';
import { MatchingPolicy } from '../../../functions/definition/policy.ts';
import { readIssueText } from '../../../functions/locales/locale.ts';

function faults(policy: unknown): string[] {
  const result = MatchingPolicy.safeParse(policy);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('/')}: ${readIssueText(message).en}`);
}

describe('a matching policy', () => {
  it('has a default for everything', () => {
    expect(MatchingPolicy.parse({})).toMatchObject({
      capacity: 1,
      objective: 'mostServed',
      mustHave: { reportingChain: true, sameTeam: true, commonLanguage: true },
    });
  });

  it.each([
    [{ weights: { skills: -1 } }, /^weights\/skills: must not be negative$/],
    [{ weights: { charm: 3 } }, /^weights: Unknown criterion: charm\. Known: skills,/],
    [{ weights: { gender: 3 } }, /^weights: "gender" is refused, as it tells a person's gender/],
    [{ weights: { skills: 'a lot' } }, /^weights\/skills: must be a number$/],
    [{ attributes: [{ column: 'Date de naissance', weight: 1 }] }, /^attributes\/0\/column: .*age/],
    [{ mustHave: { attributes: [{ column: 'Nationalité', must: 'same' }] } }, /column: .*origin/],
    [{ mustHave: { reportingChain: false } }, /^mustHave\/reportingChain: .*cannot be switched off/],
    [{ capacity: 4 }, /^capacity:/],
    [{ seniorityGap: { from: 3, to: 1 } }, /^seniorityGap\/from: "from" is above "to"$/],
    [
      {
        attributes: [
          { column: 'branch', weight: 1 },
          { column: 'branch', weight: 2 },
        ],
      },
      /weighed twice/,
    ],
  ])('refuses %j with a clear word', (policy, fault) => {
    expect(faults(policy).join('\n')).toMatch(fault);
  });

  it('refuses weights that are all zero, unless a column of HR has one', () => {
    const { weights } = MatchingPolicy.parse({});
    const none = Object.fromEntries(Object.keys(weights).map((criterion) => [criterion, 0]));
    expect(faults({ weights: none })).toEqual([
      'weights: All weights are zero: nothing would tell pairs apart.',
    ]);
    expect(faults({ weights: none, attributes: [{ column: 'branch', weight: 1 }] })).toEqual([]);
  });
});
