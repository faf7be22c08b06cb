import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../infra/local/engine/json.ts';
import { evaluateTemplate, type Scope } from '../../../../infra/local/engine/language/expressions.ts';
import { seededRandom } from '../../../../infra/local/engine/random.ts';

function scope(input: Json = null, seed = 'seed'): Scope {
  return {
    states: { input },
    variables: { x: 5 },
    now: Date.parse('2027-01-04T08:00:00Z'),
    random: seededRandom(seed),
  };
}

const evaluate = (template: Json, input?: Json, seed?: string): Promise<Json> =>
  evaluateTemplate(template, scope(input, seed), 'Output');

describe('AWS’s functions', () => {
  it.each<[string, Json]>([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$partition([], 2)', []],
    ['$range(1, 9, 3)', [1, 4, 7]],
    ['$range(0, 10, 5)', [0, 5, 10]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ["$hash('abc', 'SHA-256')", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ["$hash('abc', 'MD5')", '900150983cd24fb0d6963f7d28e17f72'],
    ['$parse(\'{"a":[1]}\').a', [1]],
    ['$parse(\'{"a":[1, 2]}\').a[$ = 2]', 2],
    ['$parse(\'{"a":[1]}\')', { a: [1] }],
    ['$random(7) = $random(7)', true],
    ['$now()', '2027-01-04T08:00:00.000Z'],
    ["$now('[Y]-[M01]')", '2027-01'],
    ['$millis()', 1_799_049_600_000],
    ['$x', 5],
    ['[1]', [1]],
    ['{"a": $states.input.missing}', {}],
  ])('%s', async (expression, value) => {
    expect(await evaluate(`{% ${expression} %}`, {})).toEqual(value);
  });

  it('draw the same for the same step, and otherwise differently', async () => {
    const template = ['{% $uuid() %}', '{% $random() %}'];
    const [first, again, other] = [
      await evaluate(template, null, 'step 1'),
      await evaluate(template, null, 'step 1'),
      await evaluate(template, null, 'step 2'),
    ];
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    expect(first).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      expect.closeTo(0.5, 0),
    ]);
  });

  it('partition without losing or moving anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), async (items, size) => {
        const parts = await evaluate('{% $partition($states.input.items, $states.input.size) %}', {
          items,
          size,
        });
        expect(Array.isArray(parts) ? parts.flat() : parts).toEqual(items);
        expect(parts).toHaveLength(Math.ceil(items.length / size));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what fails as States.QueryEvaluationError', () => {
  it.each([
    ['nothing', '$states.input.missing'],
    ['a wrong type', "'a' + 1"],
    ['an error of its own', "$error('no')"],
    ['the operator ??, which 2.0.6 does not have', '$x ?? 1'],
    ['a function as a value', '$sum'],
    ['a function inside a value', '{"f": function($n){$n}}'],
    ['$eval', "$eval('1')"],
    ['text that is not JSON', "$parse('{')"],
    ['a range without step', '$range(1, 2, 0)'],
    ['a range that is too long', '$range(1, 5000, 1)'],
    ['an unknown hash', "$hash('a', 'CRC')"],
    ['an endless recursion', '($f := function($n){1 + $f($n)}; $f(1))'],
  ])('%s', async (_, expression) => {
    await expect(evaluate(`{% ${expression} %}`, {})).rejects.toMatchObject({
      failure: { error: 'States.QueryEvaluationError' },
      location: 'Output',
    });
  });
});

it('evaluates expressions anywhere in a template and leaves other text alone', async () => {
  const template = {
    a: ['{% $states.input.n %}', { b: '{% $states.input.n + 1 %}' }],
    c: '$states.input.n',
    d: null,
  };
  expect(await evaluate(template, { n: 1 })).toEqual({ a: [1, { b: 2 }], c: '$states.input.n', d: null });
});

it('does not touch what it reads', async () => {
  const input = { items: [3, 1, 2] };
  await evaluate('{% [$sort($states.input.items), $append($states.input.items, 4)] %}', input);
  expect(input).toEqual({ items: [3, 1, 2] });
});
