import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject, type Json } from '../../../../infra/local/engine/json.ts';
import { anyMachine, statesOf } from './random-machine.ts';
import { dataFolder, definitionOf, FUNCTION, openRig, type Rig, ROLE } from './rig.ts';

/** Whoever is asked, and the functions: they outlive the process that runs the machines. */
class People {
  rig: Rig | undefined;
  /** When a token's holder answers. */
  readonly #answers: Map<string, Date>;

  constructor(answers: ReadonlyMap<string, Date> = new Map()) {
    this.#answers = new Map(answers);
  }

  get answers(): ReadonlyMap<string, Date> {
    return this.#answers;
  }

  readonly invoke = async (_: string, payload: Json): Promise<unknown> => {
    if (!isObject(payload)) return payload;
    // Not at once, so that a death finds calls under way.
    await new Promise((resolve) => setImmediate(resolve));
    if (typeof payload.token === 'string') this.#asked(payload.token, Number(payload.after));
    if (Number(payload.tried) < Number(payload.failures)) throw new Error('not yet');
    return 'ok';
  };

  /** A call made again after a crash asks the same person the same thing: the first time counts. */
  #asked(token: string, after: number): void {
    const now = this.rig?.clock.now().getTime() ?? 0;
    if (!this.#answers.has(token)) this.#answers.set(token, new Date(now + after * 1000));
    this.#arm(token);
  }

  attach(rig: Rig): void {
    this.rig = rig;
    for (const token of this.#answers.keys()) this.#arm(token);
  }

  #arm(token: string): void {
    const { rig } = this;
    const at = this.#answers.get(token);
    if (rig === undefined || at === undefined) return;
    rig.clock.at(at, 'an answer', async () => {
      if (this.rig !== rig) return;
      await rig.stepFunctions
        .sendTaskSuccess({ taskToken: token, output: '"answer"' })
        .catch((error: unknown) => {
          if (!(error instanceof Error) || error.name !== 'TaskTimedOut') throw error;
        });
    });
  }
}

const child = definitionOf({
  Wait: { Type: 'Wait', Seconds: 45, Next: 'Call' },
  Call: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: FUNCTION, Payload: {} },
    Output: "{% $hash($states.context.Execution.Input, 'MD5') & ' child' %}",
    End: true,
  },
});

interface End {
  readonly status: string;
  readonly output: unknown;
  readonly history: readonly string[];
  readonly transitions: number;
}

async function endOf(rig: Rig, executionArn: string): Promise<End> {
  const { status, output, history } = await rig.outcome(executionArn);
  // Branches that run at one instant may take turns in another order.
  return { status, output, history: history.sort(), transitions: rig.stepFunctions.stateTransitions.total };
}

/** Runs the machine to its end; the process dies after each of these numbers of turns of the event loop. */
async function runKilled(definition: string, deaths: readonly number[]): Promise<End> {
  const dataDir = dataFolder();
  const people = new People();
  let rig = await openRig({ dataDir, invoke: people.invoke });
  people.attach(rig);
  await rig.stepFunctions.createStateMachine({ name: 'child', roleArn: ROLE, definition: child });
  const { stateMachineArn } = await rig.stepFunctions.createStateMachine({
    name: 'm',
    roleArn: ROLE,
    definition,
  });
  const { executionArn } = await rig.stepFunctions.startExecution({
    stateMachineArn,
    name: 'e',
    input: '"in"',
  });
  for (const turns of deaths) {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    rig.clock.stop();
    await rig.stepFunctions.close();
    rig = await openRig({ dataDir, invoke: people.invoke, start: rig.clock.now() });
    people.attach(rig);
  }
  await rig.clock.settled();
  return endOf(rig, executionArn);
}

describe('after the process has died', () => {
  it.each([
    ['torn in its last line', (index: string) => index.slice(0, -20)],
    ['without its last line', (index: string) => `${index.trim().split('\n').slice(0, -1).join('\n')}\n`],
    ['empty', () => ''],
    ['damaged in the middle', (index: string) => index.replace('"name"', '"na')],
    ['torn into another line', (index: string) => `{"executionArn":"arn${index}`],
  ])('with an index of executions %s, each goes on, and none is forgotten', async (_, damage) => {
    const dataDir = dataFolder();
    const people = new People();
    const rig = await openRig({ dataDir, invoke: people.invoke, mode: 'hand' });
    people.attach(rig);
    const parent = await rig.machine({
      Ask: {
        Type: 'Task',
        Resource: 'arn:aws:states:::states:startExecution.sync:2',
        Arguments: {
          StateMachineArn: (
            await rig.stepFunctions.createStateMachine({ name: 'child', roleArn: ROLE, definition: child })
          ).stateMachineArn,
          Input: 'in',
        },
        Output: '{% $states.result.Output %}',
        End: true,
      },
    });
    const closed = await rig.machine({ Over: { Type: 'Succeed' } });
    await rig.stepFunctions.startExecution({ stateMachineArn: closed, name: 'closed' });
    const { executionArn } = await rig.stepFunctions.startExecution({ stateMachineArn: parent, name: 'e' });
    await rig.clock.advanceTo(rig.clock.now());
    const listed = async (one: Rig) =>
      (
        await Promise.all(
          [parent, closed].map((stateMachineArn) =>
            one.stepFunctions.call('ListExecutions', { stateMachineArn }),
          ),
        )
      ).map(({ executions }) => executions.map(({ name, status }) => `${name} ${status}`));
    const before = await listed(rig);
    rig.clock.stop();
    await rig.stepFunctions.close();
    const file = join(dataDir, 'executions', 'index.jsonl');
    const index = readFileSync(file, 'utf8');
    writeFileSync(file, damage(index));

    const again = await openRig({ dataDir, invoke: people.invoke, mode: 'hand', start: rig.clock.now() });
    people.attach(again);
    expect(await listed(again)).toEqual(before);
    await again.clock.advanceTo(new Date(again.clock.now().getTime() + 60_000));
    expect((await again.outcome(executionArn)).status).toBe('SUCCEEDED');
    const third = await openRig({ dataDir, invoke: people.invoke, start: again.clock.now() });
    expect(await listed(third)).toEqual([['e SUCCEEDED'], ['closed SUCCEEDED']]);
  });

  it('any machine ends as if nothing had happened, however often that was', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMachine,
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }),
        async (piece, deaths) => {
          const { StartAt, States } = statesOf(piece);
          const definition = JSON.stringify({ QueryLanguage: 'JSONata', StartAt, States });
          const undisturbed = await runKilled(definition, []);
          expect(undisturbed.status).toBe('SUCCEEDED');
          expect(await runKilled(definition, deaths)).toEqual(undisturbed);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('goes on from any line of its journal, and from any line cut short', async () => {
    const { StartAt, States } = statesOf({
      kind: 'row',
      pieces: [
        { kind: 'pass' },
        { kind: 'call', failures: 1, retries: 2 },
        { kind: 'wait', seconds: 60 },
        { kind: 'map', items: 3, atATime: 2, each: { kind: 'call', failures: 1, retries: 1 } },
        {
          kind: 'parallel',
          branches: [
            { kind: 'ask', answeredAfter: 30, timeout: 60 },
            { kind: 'ask', answeredAfter: 60, timeout: 30 },
          ],
        },
      ],
    });
    const definition = JSON.stringify({ QueryLanguage: 'JSONata', StartAt, States });
    const dataDir = dataFolder();
    const people = new People();
    const rig = await openRig({ dataDir, invoke: people.invoke });
    people.attach(rig);
    const { stateMachineArn } = await rig.stepFunctions.createStateMachine({
      name: 'm',
      roleArn: ROLE,
      definition,
    });
    const { executionArn } = await rig.stepFunctions.startExecution({
      stateMachineArn,
      name: 'e',
      input: '"in"',
    });
    await rig.clock.settled();
    const undisturbed = await endOf(rig, executionArn);

    const file = readdirSync(join(dataDir, 'executions')).find((name) => name !== 'index.jsonl') ?? '';
    const journal = readFileSync(join(dataDir, 'executions', file));
    const index = readFileSync(join(dataDir, 'executions', 'index.jsonl'), 'utf8').split('\n')[0];
    const ends = [...journal.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    const cuts = ends.flatMap((end) => [end - 1, end, Math.min(end + 40, journal.length)]);
    expect(ends.length).toBeGreaterThan(15);
    for (const cut of cuts) {
      const copy = dataFolder();
      cpSync(dataDir, copy, { recursive: true });
      truncateSync(join(copy, 'executions', file), cut);
      writeFileSync(join(copy, 'executions', 'index.jsonl'), `${index}\n`);
      const lines = journal.subarray(0, cut).toString().split('\n').slice(0, -1);
      const [, last] = /.*"timestamp":"([^"]*)"/.exec(lines.join('')) ?? [];
      const survivors = new People(people.answers);
      const again = await openRig({
        dataDir: copy,
        invoke: survivors.invoke,
        ...(last === undefined ? {} : { start: new Date(last) }),
      });
      survivors.attach(again);
      if (lines.length === 0) {
        // Nothing was acknowledged yet: the execution is not there, and can be started.
        await again.stepFunctions.startExecution({ stateMachineArn, name: 'e', input: '"in"' });
      }
      await again.clock.settled();
      expect(await endOf(again, executionArn)).toEqual(undisturbed);
      again.clock.stop();
      await again.stepFunctions.close();
    }
  });
});
