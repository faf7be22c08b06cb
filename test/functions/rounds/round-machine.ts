import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../infra/local/clock/clock.ts';
import type { StepFunctions } from '../../../infra/local/engine/embedding.ts';
import type { Json } from '../../../infra/local/engine/json.ts';
import { createStepFunctions } from '../../../infra/local/engine/step-functions.ts';
import { ASSEMBLIES, cloudAssembly } from '../../../infra/local/machine/cloud-assembly.ts';
import { ACCOUNT, REGION } from '../../../infra/local/machine/resources.ts';
import { readStack, readTemplate, type StateMachineResource } from '../../../infra/local/machine/template.ts';

/** The functions of the machine, by the last part of their names in the template. */
export type StepName = 'open-round' | 'send-what-is-due' | 'await-answers' | 'close-round';
export type Step = (name: StepName, payload: Json) => Promise<unknown>;

export interface RoundMachine extends AsyncDisposable {
  stepFunctions: StepFunctions;
  /** Where Step Functions answers, for the real client. */
  endpoint: string;
  start(input: object): Promise<string>;
}

/** The machine as it is deployed: read from the synthesised template. */
export async function synthesisedRound(): Promise<StateMachineResource> {
  const cdkOut = await cloudAssembly(ASSEMBLIES);
  const stack = readStack(await readTemplate(cdkOut), { cdkOut, baseUrl: 'https://mentoring.example' });
  const found = stack.stateMachines.find(({ name }) => name.endsWith('-Round'));
  if (!found) throw new Error('the template has no machine for rounds');
  return found;
}

/** Runs the machine with the functions in this process. */
export async function openRoundMachine(
  { name, arn, definition }: StateMachineResource,
  clock: Clock,
  step: Step,
): Promise<RoundMachine> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mentoring-round-'));
  const stepFunctions = await createStepFunctions({
    dataDir,
    clock,
    region: REGION,
    account: ACCOUNT,
    durability: 'process',
    invoke: (functionArn, payload) => step(stepOf(functionArn), payload),
  });
  await stepFunctions.createStateMachine({ name, definition, roleArn: `arn:aws:iam::${ACCOUNT}:role/round` });
  const endpoint = `http://127.0.0.1:${await stepFunctions.listen(0)}`;
  return {
    stepFunctions,
    endpoint,
    async start(input) {
      const started = await stepFunctions.startExecution({
        stateMachineArn: arn,
        input: JSON.stringify(input),
      });
      return started.executionArn;
    },
    async [Symbol.asyncDispose]() {
      await stepFunctions.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function stepOf(functionArn: string): StepName {
  for (const name of ['open-round', 'send-what-is-due', 'await-answers', 'close-round'] as const) {
    if (functionArn.endsWith(`-${name}`)) return name;
  }
  throw new Error(`the machine calls ${functionArn}, which is no step of a round`);
}
