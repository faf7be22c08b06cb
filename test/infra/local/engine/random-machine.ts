import fc from 'fast-check';
import { FUNCTION } from './rig.ts';

/** A piece of a state machine: one state, or several in a row. */
export type Piece =
  | { readonly kind: 'pass' | 'child' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'call'; readonly failures: number; readonly retries: number }
  | { readonly kind: 'ask'; readonly answeredAfter: number; readonly timeout: number }
  | { readonly kind: 'choice'; readonly odd: Piece; readonly even: Piece }
  | { readonly kind: 'parallel'; readonly branches: readonly Piece[] }
  | { readonly kind: 'map'; readonly items: number; readonly atATime: number; readonly each: Piece }
  | { readonly kind: 'row'; readonly pieces: readonly Piece[] };

const seconds = fc.integer({ min: 0, max: 4 }).map((n) => n * 30);

const anyPiece: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Piece>({ kind: 'pass' }, { kind: 'child' }),
    fc.record({ kind: fc.constant('wait' as const), seconds }),
    fc.record({
      kind: fc.constant('call' as const),
      failures: fc.integer({ min: 0, max: 2 }),
      retries: fc.integer({ min: 0, max: 2 }),
    }),
    // Never both at one instant: which of them comes first is not said.
    fc.record({
      kind: fc.constant('ask' as const),
      answeredAfter: seconds,
      timeout: seconds.map((n) => n + 15),
    }),
    fc.record({ kind: fc.constant('choice' as const), odd: tie('piece'), even: tie('piece') }),
    fc.record({
      kind: fc.constant('parallel' as const),
      branches: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('map' as const),
      items: fc.integer({ min: 0, max: 4 }),
      atATime: fc.integer({ min: 0, max: 2 }),
      each: tie('piece'),
    }),
    fc.record({
      kind: fc.constant('row' as const),
      pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
    }),
  ),
})).piece;

/** Long enough for a process to die on the way. */
export const anyMachine: fc.Arbitrary<Piece> = fc.record({
  kind: fc.constant('row' as const),
  pieces: fc.array(anyPiece, { minLength: 3, maxLength: 8 }),
});

type States = Record<string, Record<string, unknown>>;

/** The states of a piece. Each hands on a text that tells the way taken. */
export function statesOf(piece: Piece): { readonly StartAt: string; readonly States: States } {
  const names = { next: 0 };
  return group(piece, names);
}

function group(piece: Piece, names: { next: number }): { readonly StartAt: string; readonly States: States } {
  const states: States = { End: {} };
  const end = `Z${names.next++}`;
  const start = add(piece, end, states, names);
  delete states.End;
  states[end] = { Type: 'Succeed' };
  return { StartAt: start, States: states };
}

/** Adds the states of a piece, which lead to `next`. Returns the name of the first. */
function add(piece: Piece, next: string, states: States, names: { next: number }): string {
  if (piece.kind === 'row') {
    return piece.pieces.reduceRight((following, each) => add(each, following, states, names), next);
  }
  const name = `${piece.kind}${names.next++}`;
  const tell = (what: string): string => `{% $hash($states.input, 'MD5') & ' ${name}' & ${what} %}`;
  switch (piece.kind) {
    case 'pass':
      states[name] = { Type: 'Pass', Output: tell('$uuid() & $now()'), Assign: { [name]: 1 }, Next: next };
      break;
    case 'wait':
      states[name] = { Type: 'Wait', Seconds: piece.seconds, Output: tell("''"), Next: next };
      break;
    case 'child':
      states[name] = {
        Type: 'Task',
        Resource: 'arn:aws:states:::states:startExecution.sync:2',
        Arguments: {
          StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:child',
          Input: '{% $states.input %}',
        },
        Output: '{% $states.result.Output %}',
        Next: next,
      };
      break;
    case 'call':
    case 'ask':
      states[name] = {
        Type: 'Task',
        Resource: `arn:aws:states:::lambda:invoke${piece.kind === 'ask' ? '.waitForTaskToken' : ''}`,
        Arguments: {
          FunctionName: FUNCTION,
          Payload:
            piece.kind === 'ask'
              ? { token: '{% $states.context.Task.Token %}', after: piece.answeredAfter }
              : { failures: piece.failures, tried: '{% $states.context.State.RetryCount %}' },
        },
        ...(piece.kind === 'ask' ? { TimeoutSeconds: piece.timeout } : {}),
        ...(piece.kind === 'call'
          ? {
              Retry: [
                { ErrorEquals: ['States.TaskFailed'], MaxAttempts: piece.retries, JitterStrategy: 'FULL' },
              ],
            }
          : {}),
        Output: tell("$hash($states.result, 'MD5')"),
        Catch: [{ ErrorEquals: ['States.ALL'], Output: tell('$states.errorOutput.Error'), Next: next }],
        Next: next,
      };
      break;
    case 'choice': {
      const odd = add(piece.odd, next, states, names);
      const even = add(piece.even, next, states, names);
      states[name] = {
        Type: 'Choice',
        Choices: [{ Condition: '{% $length($string($states.input)) % 2 = 1 %}', Next: odd }],
        Default: even,
      };
      break;
    }
    case 'parallel':
      states[name] = {
        Type: 'Parallel',
        Branches: piece.branches.map((branch) => group(branch, names)),
        Output: tell("$hash($states.result, 'MD5')"),
        Next: next,
      };
      break;
    case 'map':
      states[name] = {
        Type: 'Map',
        Items: Array.from({ length: piece.items }, (_, index) => index),
        MaxConcurrency: piece.atATime,
        ItemProcessor: group(piece.each, names),
        Output: tell("$hash($states.result, 'MD5')"),
        Next: next,
      };
      break;
  }
  return name;
}
