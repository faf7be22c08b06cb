import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, expect, it } from 'vitest';
import { dataFolder, definitionOf, FUNCTION, ROLE } from './rig.ts';

const script = join(import.meta.dirname, '../../../../infra/local/engine/serve.ts');
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts the server; resolves to the address it prints, or to what it says and its exit code. */
function serve(parameters: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...parameters], { stdio: 'pipe' });
  children.push(child);
  return new Promise((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('close', (code) => resolve(`${code} ${said}`));
  });
}

function clientOf(endpoint: string): SFNClient {
  return new SFNClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

async function endOf(client: SFNClient, executionArn: string | undefined): Promise<string | undefined> {
  for (;;) {
    const { status, output, error } = await client.send(new DescribeExecutionCommand({ executionArn }));
    if (status !== 'RUNNING') return output ?? error;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('runs alone on the wall’s clock, with functions from modules, and goes on after a kill', async () => {
  const folder = dataFolder();
  writeFileSync(
    join(folder, 'double.mjs'),
    'export const handler = async ({ n }, { functionName }) => [2 * n, functionName];',
  );
  writeFileSync(join(folder, 'lambdas.json'), JSON.stringify({ [FUNCTION]: './double.mjs' }));
  const parameters = [
    '--port',
    '0',
    '--data',
    join(folder, 'data'),
    '--lambdas',
    join(folder, 'lambdas.json'),
  ];
  const states = (functionName: string) => ({
    Wait: { Type: 'Wait', Seconds: 1, Next: 'Double' },
    Double: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: functionName, Payload: '{% $states.input %}' },
      Output: '{% $states.result.Payload %}',
      End: true,
    },
  });

  const client = clientOf(await serve(parameters));
  const start = async (name: string, functionName: string): Promise<string | undefined> => {
    const definition = definitionOf(states(functionName));
    const { stateMachineArn } = await client.send(
      new CreateStateMachineCommand({ name, definition, roleArn: ROLE }),
    );
    const input = '{"n":21}';
    return (await client.send(new StartExecutionCommand({ stateMachineArn, input }))).executionArn;
  };
  const known = await start('known', `${FUNCTION}:live`);
  const unknown = await start('unknown', 'nobody');
  client.destroy();
  children[0]?.kill('SIGKILL');

  const again = clientOf(await serve(parameters));
  expect(await endOf(again, known)).toBe('[42,"work"]');
  expect(await endOf(again, unknown)).toBe('Lambda.ResourceNotFoundException');
  again.destroy();
});

it.each([[[]], [['--port', 'x']], [['--port', '70000']]])(
  'says how it is used when started with %j',
  async (parameters) => {
    expect(await serve(parameters)).toMatch(/^1 npm run step-functions -- --port N/);
  },
);
