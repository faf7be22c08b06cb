import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { Clock, type ClockMode } from '../../../../infra/local/clock/clock.ts';
import type { Integration, Invoke, StepFunctions } from '../../../../infra/local/engine/embedding.ts';
import { createStepFunctions } from '../../../../infra/local/engine/step-functions.ts';

export const START = new Date('2027-01-04T08:00:00Z');
export const ROLE = 'arn:aws:iam::123456789012:role/machine';
export const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:work';

export interface RigOptions {
  readonly mode?: ClockMode;
  readonly dataDir?: string;
  readonly start?: Date;
  readonly invoke?: Invoke;
  readonly integrations?: Record<string, Integration>;
  readonly durability?: 'process' | 'disk';
}

export interface Rig {
  readonly clock: Clock;
  readonly dataDir: string;
  readonly stepFunctions: StepFunctions;
  /** Creates a machine of these states, of which the first is the start. */
  readonly machine: (states: Record<string, unknown>, more?: Record<string, unknown>) => Promise<string>;
  /** Starts an execution and lets the clock do what it does by itself. */
  readonly run: (states: Record<string, unknown>, input?: unknown) => Promise<Outcome>;
  readonly outcome: (executionArn: string) => Promise<Outcome>;
}

interface Outcome {
  readonly executionArn: string;
  readonly status: string;
  readonly output?: unknown;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  /** Types of the history's events, in order. */
  readonly history: string[];
}

const rigs: Rig[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const rig of rigs.splice(0)) {
    rig.clock.stop();
    await rig.stepFunctions.close();
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'step-functions-'));
  folders.push(folder);
  return folder;
}

export function definitionOf(states: Record<string, unknown>, more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    QueryLanguage: 'JSONata',
    StartAt: Object.keys(states)[0],
    States: states,
    ...more,
  });
}

/** Step Functions on a folder of its own, with a clock that starts on a Monday morning in 2027. */
export async function openRig(options: RigOptions = {}): Promise<Rig> {
  const clock = new Clock({ mode: options.mode ?? 'fast', start: options.start ?? START });
  const dataDir = options.dataDir ?? dataFolder();
  const stepFunctions = await createStepFunctions({
    dataDir,
    clock,
    invoke: options.invoke ?? (async (_, payload) => payload),
    durability: options.durability ?? 'process',
    ...(options.integrations === undefined ? {} : { integrations: options.integrations }),
  });
  clock.start();
  let machines = 0;
  const rig: Rig = {
    clock,
    dataDir,
    stepFunctions,
    machine: async (states, more) => {
      machines += 1;
      const { name = `machine-${machines}`, ...fields } = more ?? {};
      const created = await stepFunctions.createStateMachine({
        name: String(name),
        roleArn: ROLE,
        definition: definitionOf(states, fields),
      });
      return created.stateMachineArn;
    },
    run: async (states, input = {}) => {
      const stateMachineArn = await rig.machine(states);
      const { executionArn } = await stepFunctions.startExecution({
        stateMachineArn,
        input: JSON.stringify(input),
      });
      await clock.settled();
      return rig.outcome(executionArn);
    },
    outcome: async (executionArn) => {
      const { status, output, error, cause } = await stepFunctions.describeExecution({ executionArn });
      const { events } = await stepFunctions.call('GetExecutionHistory', { executionArn, maxResults: 1000 });
      return {
        executionArn,
        status,
        error,
        cause,
        history: events.map((event) => event.type),
        ...(output === undefined ? {} : { output: JSON.parse(output) }),
      };
    },
  };
  rigs.push(rig);
  return rig;
}
