import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Clock } from '../clock/clock.ts';
import { CannotStart } from '../startup/cannot-start.ts';
import { command } from '../startup/command.ts';
import { openDataFolder } from '../startup/data-folder.ts';
import { TaskCallError } from './executions/task-calls.ts';
import { functionsFrom } from './local-functions.ts';
import { createStepFunctions } from './step-functions.ts';

const USAGE = `npm run step-functions -- --port N [--data DIR] [--lambdas FILE.json]

  --port N          the port on 127.0.0.1; 0 takes a free one
  --data DIR        where machines and executions are kept (.data/step-functions)
  --lambdas FILE    JSON of {"arn of a function": "path to a module that exports handler"}`;

await command(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string', default: '.data/step-functions' },
      lambdas: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (values.port === undefined || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CannotStart(USAGE);
  }
  const dataDir = resolve(values.data);
  const release = openDataFolder(dataDir);
  const clock = new Clock({ mode: 'real' });
  const stepFunctions = await createStepFunctions({
    dataDir,
    clock,
    invoke:
      values.lambdas === undefined
        ? async (name) => {
            throw new TaskCallError('Lambda.ResourceNotFoundException', `No --lambdas given, so no ${name}`);
          }
        : functionsFrom(values.lambdas),
  });
  clock.start();
  const listening = await stepFunctions.listen(port);
  process.stdout.write(`Step Functions listens on http://127.0.0.1:${listening}\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clock.stop();
      void stepFunctions.close().then(() => {
        release();
        process.exit(0);
      });
    });
  }
});
