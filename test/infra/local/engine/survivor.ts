import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from '../../../../infra/local/clock/clock.ts';
import { createStepFunctions } from '../../../../infra/local/engine/step-functions.ts';

// A process to be killed: it runs one execution on a folder, and prints how that ended.
const [folder = '', definition = ''] = process.argv.slice(2);
const clock = new Clock({ mode: 'fast', start: new Date('2027-01-04T08:00:00Z') });
const stepFunctions = await createStepFunctions({
  dataDir: join(folder, 'data'),
  clock,
  invoke: async (_, payload) => {
    appendFileSync(join(folder, 'calls'), `${JSON.stringify(payload)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 3));
    return payload;
  },
});
const { stateMachineArn } = await stepFunctions.createStateMachine({
  name: 'm',
  roleArn: 'arn:aws:iam::123456789012:role/machine',
  definition,
});
const name = 'one';
const executionArn = `${stateMachineArn.replace('stateMachine', 'execution')}:${name}`;
await stepFunctions.startExecution({ stateMachineArn, name }).catch((error: unknown) => {
  // It had ended before the last death.
  if (!(error instanceof Error) || error.name !== 'ExecutionAlreadyExists') throw error;
});
clock.start();
await clock.settled();
process.stdout.write(JSON.stringify(await stepFunctions.describeExecution({ executionArn })));
process.exit(0);
