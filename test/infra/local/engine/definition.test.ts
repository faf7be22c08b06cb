import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../../infra/local/engine/language/definition-problems.ts';
import { definitionOf, FUNCTION, openRig, ROLE } from './rig.ts';

const end = { Type: 'Succeed' };
const known = new Set(['lambda:invoke', 'states:startExecution', 'dynamodb:putItem']);

function problemsOf(states: Record<string, unknown>, more: Record<string, unknown> = {}): string[] {
  return problemsIn(definitionOf(states, more));
}

function problemsIn(text: string): string[] {
  return checkDefinition(text, (name) => known.has(name)).problems.map(
    ({ location, message }) => `${location} ${message}`,
  );
}

const task = (more: Record<string, unknown>): Record<string, unknown> => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: FUNCTION },
  End: true,
  ...more,
});

describe('a definition is refused by name and place for', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a type of state that does not exist',
      { A: { Type: 'Loop' } },
      '/States/A/Type "Loop" is not a type of state',
    ],
    ['a state without a type', { A: { End: true } }, '/States/A/Type is missing'],
    [
      'a field that does not exist',
      { A: { Type: 'Pass', Ouptut: 1, End: true } },
      '/States/A/Ouptut is not a field that is known here',
    ],
    [
      'a field of JSONPath',
      { A: { Type: 'Pass', InputPath: '$', End: true } },
      '/States/A/InputPath belongs to JSONPath',
    ],
    ['Parameters', { A: task({ Parameters: {} }) }, '/States/A/Parameters belongs to JSONPath'],
    [
      'a language other than JSONata',
      { A: { Type: 'Pass', QueryLanguage: 'JSONPath', End: true } },
      '/States/A/QueryLanguage must be JSONata',
    ],
    [
      'a distributed map',
      {
        A: {
          Type: 'Map',
          ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'B', States: { B: end } },
          End: true,
        },
      },
      '/States/A/ItemProcessor/ProcessorConfig/Mode must be INLINE',
    ],
    [
      'an item reader',
      { A: { Type: 'Map', ItemReader: {}, ItemProcessor: { StartAt: 'B', States: { B: end } }, End: true } },
      '/States/A/ItemReader belongs to distributed maps',
    ],
    [
      'a transition to nowhere',
      { A: { Type: 'Pass', Next: 'B' } },
      "/States/A leads to 'B', which is not a state of its scope",
    ],
    [
      'a transition into a branch',
      { A: { Type: 'Parallel', Branches: [{ StartAt: 'In', States: { In: end } }], Next: 'In' } },
      "/States/A leads to 'In'",
    ],
    [
      'a catch to nowhere',
      { A: task({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'X' }] }) },
      "/States/A leads to 'X'",
    ],
    ['a state nothing leads to', { A: end, B: end }, '/States/B no state leads here'],
    ['neither Next nor End', { A: { Type: 'Pass' } }, '/States/A must have one of Next and End'],
    [
      'both Next and End',
      { A: { Type: 'Pass', Next: 'B', End: true }, B: end },
      '/States/A must have one of Next and End',
    ],
    [
      'a name used twice',
      { A: { Type: 'Parallel', Branches: [{ StartAt: 'A', States: { A: end } }], End: true } },
      'two states have this name',
    ],
    [
      'a wait without its length',
      { A: { Type: 'Wait', End: true } },
      '/States/A must have one of Seconds and Timestamp',
    ],
    [
      'a wait that is too long',
      { A: { Type: 'Wait', Seconds: 24_856 * 86_400, End: true } },
      '/States/A/Seconds',
    ],
    [
      'a timestamp that is none',
      { A: { Type: 'Wait', Timestamp: 'monday', End: true } },
      '/States/A/Timestamp',
    ],
    ['a timeout of zero', { A: task({ TimeoutSeconds: 0 }) }, '/States/A/TimeoutSeconds'],
    [
      'a heartbeat longer than the timeout',
      { A: task({ TimeoutSeconds: 5, HeartbeatSeconds: 5 }) },
      '/States/A/HeartbeatSeconds must be smaller than TimeoutSeconds',
    ],
    [
      'States.ALL that is not last',
      { A: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['B'] }] }) },
      '/States/A/Retry/0 States.ALL must stand alone and last',
    ],
    [
      'an unknown field of a retrier',
      { A: task({ Retry: [{ ErrorEquals: ['B'], Backoff: 2 }] }) },
      '/States/A/Retry/0/Backoff is not a field',
    ],
    [
      'a resource that is nothing',
      { A: task({ Resource: 'lambda' }) },
      '/States/A/Resource lambda is neither a Lambda function nor',
    ],
    [
      'an activity',
      { A: task({ Resource: 'arn:aws:states:us-east-1:123456789012:activity:a' }) },
      '/States/A/Resource arn:aws:states:us-east-1:123456789012:activity:a is neither',
    ],
    [
      'a service that is not at hand',
      { A: task({ Resource: 'arn:aws:states:::sqs:sendMessage' }) },
      '/States/A/Resource no integration sqs:sendMessage is at hand here',
    ],
    [
      'a service that cannot be waited for',
      { A: task({ Resource: 'arn:aws:states:::lambda:invoke.sync' }) },
      '/States/A/Resource invoke.sync of lambda is not supported',
    ],
    [
      'a function without its name',
      { A: task({ Arguments: { Payload: 1 } }) },
      '/States/A/Arguments lacks FunctionName',
    ],
    [
      'an execution of nothing',
      { A: task({ Resource: 'arn:aws:states:::states:startExecution', Arguments: { Input: {} } }) },
      '/States/A/Arguments lacks StateMachineArn',
    ],
    [
      'an expression that does not parse',
      { A: { Type: 'Pass', Output: { x: '{% 1 + %}' }, End: true } },
      '/States/A/Output/x is not JSONata',
    ],
    [
      'an expression that is not closed',
      { A: { Type: 'Pass', Output: '{% 1', End: true } },
      '/States/A/Output an expression starts with {% and ends with %}',
    ],
    [
      'space around an expression',
      { A: { Type: 'Pass', Output: ' {% 1 %}', End: true } },
      '/States/A/Output an expression starts with',
    ],
    [
      'a condition that is no expression',
      { A: { Type: 'Choice', Choices: [{ Condition: 'x', Next: 'B' }] }, B: end },
      '/States/A/Choices/0/Condition',
    ],
    [
      'the operator ??',
      { A: { Type: 'Pass', Output: '{% $x ?? 1 %}', End: true } },
      '/States/A/Output is not JSONata',
    ],
    [
      '$eval',
      { A: { Type: 'Pass', Output: '{% $map([1], $eval) %}', End: true } },
      '/States/A/Output calls $eval',
    ],
    [
      'a field without $states.input',
      { A: { Type: 'Pass', Output: '{% people.name %}', End: true } },
      "/States/A/Output reads the field 'people'",
    ],
    [
      'a field without $states.input in a call',
      { A: { Type: 'Pass', Output: '{% $count(people) > 1 %}', End: true } },
      "/States/A/Output reads the field 'people'",
    ],
    [
      'a result where there is none',
      { A: { Type: 'Pass', Output: '{% $states.result.x %}', End: true } },
      '/States/A/Output reads $states.result',
    ],
    [
      'a result in the arguments',
      { A: task({ Arguments: { FunctionName: 'f', Payload: '{% $states.result %}' } }) },
      '/States/A/Arguments/Payload reads $states.result',
    ],
    [
      'an error output outside of Catch',
      { A: task({ Output: '{% $states.errorOutput %}' }) },
      '/States/A/Output reads $states.errorOutput',
    ],
    [
      'assigning $states',
      { A: { Type: 'Pass', Assign: { states: 1 }, End: true } },
      '/States/A may not assign $states',
    ],
    [
      'a variable that cannot be named so',
      { A: { Type: 'Pass', Assign: { 'a-b': 1 }, End: true } },
      "/States/A 'a-b' cannot be the name of a variable",
    ],
    [
      'an outer variable assigned in a branch',
      {
        A: { Type: 'Pass', Assign: { v: 1 }, Next: 'P' },
        P: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'In', States: { In: { Type: 'Pass', Assign: { v: 2 }, End: true } } }],
          End: true,
        },
      },
      '/States/P/Branches/0/States/In assigns $v, which belongs to an outer scope',
    ],
  ])('%s', (_, states, problem) => {
    expect(problemsOf(states).join('\n')).toContain(problem);
  });

  it('JSON that does not parse, a start that is not there, a field of no machine, no language', () => {
    expect(problemsIn('{')[0]).toContain('is not JSON');
    expect(problemsOf({ A: end }, { StartAt: 'B' })).toContain("/StartAt there is no state 'B'");
    expect(problemsOf({ A: end }, { Timeout: 5 })).toEqual(['/Timeout is not a field that is known here']);
    expect(problemsOf({ A: end }, { QueryLanguage: undefined })).toEqual([
      '/States/A/QueryLanguage is missing, so JSONPath; must be JSONata',
    ]);
  });
});

describe('a definition is accepted with', () => {
  it.each<[string, unknown]>([
    ['fields of an item in a path', '{% $states.input.people[role = "mentor"].{"n": name} %}'],
    ['fields of an item in a group or a sort', '{% $states.input.people^(>age){role: $count(name)} %}'],
    ['the context of a function', '{% $map($states.input.people, function($p) { $p.name }) %}'],
    ['the context of a mapping', '{% $states.input.n.($ * 2) %}'],
    ['text that is no expression', 'people.name costs 5 %'],
    ['variables of its own', '{% ($n := 1; $f := function($x) { $x + $n }; $f(2)) %}'],
  ])('%s', (_, output) => {
    expect(problemsOf({ A: { Type: 'Pass', Output: output, End: true } })).toEqual([]);
  });

  it('a language stated in each state, and comments anywhere', () => {
    const states = { A: { ...end, QueryLanguage: 'JSONata', Comment: 'the end' } };
    expect(problemsOf(states, { QueryLanguage: undefined, Comment: 'a machine', Version: '1.0' })).toEqual(
      [],
    );
  });

  it('the same variable in two branches, which do not see each other', () => {
    const branch = (name: string) => ({
      StartAt: name,
      States: { [name]: { Type: 'Pass', Assign: { v: 1 }, End: true } },
    });
    expect(problemsOf({ P: { Type: 'Parallel', Branches: [branch('A'), branch('B')], End: true } })).toEqual(
      [],
    );
  });
});

it('keeps a machine with problems from being created, and tells all of them', async () => {
  const { stepFunctions } = await openRig();
  const definition = definitionOf({ A: { Type: 'Pass', Next: 'B', ResultPath: '$' }, C: { Type: 'Lop' } });
  await expect(
    stepFunctions.createStateMachine({ name: 'm', roleArn: ROLE, definition }),
  ).rejects.toMatchObject({ name: 'InvalidDefinition', message: expect.stringMatching(/ResultPath.*Lop/s) });
  expect((await stepFunctions.call('ListStateMachines', {})).stateMachines).toEqual([]);
  expect(await stepFunctions.call('ValidateStateMachineDefinition', { definition })).toMatchObject({
    result: 'FAIL',
    diagnostics: [{ location: '/States/A/ResultPath' }, { location: '/States/C/Type' }],
  });
});
