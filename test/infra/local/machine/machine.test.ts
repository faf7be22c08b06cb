import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Local, startLocal } from '../../../../infra/local/machine/machine.ts';
import { cdkOutWith, templateOf, withRoute } from './stack-fixture.ts';

const sdk = (name: string) => import.meta.resolve(`@aws-sdk/${name}`);
/** A diary in the table: begun by a request, continued by a state machine a day later, read by a request. */
const CODE = {
  Begin: `
    import { SFNClient, StartExecutionCommand } from '${sdk('client-sfn')}';
    const sfn = new SFNClient({});
    export const handler = async ({ pathParameters }) => {
      const { name } = pathParameters;
      const input = JSON.stringify({ name });
      await sfn.send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, name, input }));
      return { statusCode: 202, body: JSON.stringify({ base: process.env.BASE_URL, now: new Date().toISOString() }) };
    };`,
  Note: `
    import { DynamoDBClient, PutItemCommand } from '${sdk('client-dynamodb')}';
    const dynamodb = new DynamoDBClient({});
    export const handler = async ({ name, step }) => {
      const Item = { pk: { S: 'NOTES' }, sk: { S: name + ' ' + step }, at: { S: new Date().toISOString() } };
      await dynamodb.send(new PutItemCommand({ TableName: process.env.TABLE, Item }));
      return {};
    };`,
  Read: `
    import { DynamoDBClient, QueryCommand } from '${sdk('client-dynamodb')}';
    const dynamodb = new DynamoDBClient({});
    export const handler = async () => {
      const { Items } = await dynamodb.send(new QueryCommand({ TableName: process.env.TABLE, ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'NOTES' } } }));
      return { statusCode: 200, body: JSON.stringify(Items.map(({ sk, at }) => sk.S + ' ' + at.S)) };
    };`,
};
const START = new Date('2027-01-11T07:00:00Z');
const STEPS = 4;
let folder: string;
let local: Local | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-machine-'));
});

afterEach(async () => {
  await local?.close();
  local = undefined;
  await rm(folder, { recursive: true });
});

/** Notes four times, a day apart. */
async function assembly() {
  const cdkOut = await cdkOutWith(CODE);
  const table = { TABLE: { Ref: 'Table' } };
  const template = templateOf({
    Begin: { environment: { MACHINE: { Ref: 'Diary' }, BASE_URL: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
    Note: { environment: table },
    Read: { environment: table },
  });
  const states = Array.from({ length: STEPS }, (_, step) => ({
    [`Wait ${step}`]: { Type: 'Wait', Seconds: 86_400, Next: `Note ${step}` },
    [`Note ${step}`]: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: {
        FunctionName: `\${note}`,
        Payload: { name: '{% $states.context.Execution.Name %}', step },
      },
      ...(step + 1 < STEPS ? { Next: `Wait ${step + 1}` } : { End: true }),
    },
  }));
  template.Resources.Diary = {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      StateMachineName: 'test-Diary',
      DefinitionString: JSON.stringify({
        QueryLanguage: 'JSONata',
        StartAt: 'Wait 0',
        States: Object.assign({}, ...states),
      }),
      DefinitionSubstitutions: { note: { 'Fn::GetAtt': ['Note', 'Arn'] } },
    },
  };
  withRoute(template, 'POST /diaries/{name}', 'Begin', true);
  withRoute(template, 'GET /notes', 'Read');
  await writeFile(join(cdkOut.path, 'Test.template.json'), JSON.stringify(template));
  return cdkOut;
}

async function begin({ baseUrl, hrToken }: Local, name: string): Promise<Response> {
  return fetch(`${baseUrl}/diaries/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${hrToken}` },
  });
}

async function notes({ baseUrl }: Local): Promise<string[]> {
  const response = await fetch(`${baseUrl}/notes`);
  const lines: string[] = JSON.parse(await response.text());
  return lines;
}

test('what the template says runs, in the time of the clock, with the address in its environment', async () => {
  await using cdkOut = await assembly();
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: START, cdkOut: cdkOut.path });
  const begun = await begin(local, 'ada');
  expect([begun.status, await begun.json()]).toEqual([
    202,
    { base: local.baseUrl, now: START.toISOString() },
  ]);
  expect((await fetch(`${local.baseUrl}/diaries/eve`, { method: 'POST' })).status).toBe(401);

  await local.clock.advanceTo(new Date('2027-01-12T06:59:59Z'));
  expect(await notes(local)).toEqual([]);
  await local.clock.advanceTo(new Date('2027-01-13T12:00:00Z'));
  expect(await notes(local)).toEqual(['ada 0 2027-01-12T07:00:00.000Z', 'ada 1 2027-01-13T07:00:00.000Z']);
  expect(local.usage()).toMatchObject({ lambdaInvocations: 5, dynamoWriteUnits: 2, httpRequests: 4 });
});

test('goes on after a restart: same address, same token, same executions, and no earlier', async () => {
  await using cdkOut = await assembly();
  const options = { dataDir: folder, clockMode: 'hand', startAt: START, cdkOut: cdkOut.path } as const;
  const first = await startLocal(options);
  await begin(first, 'ada');
  await first.clock.advanceTo(new Date('2027-01-12T12:00:00Z'));
  await first.close();

  local = await startLocal(options);
  expect(local.baseUrl).toBe(first.baseUrl);
  expect(local.clock.now().toISOString()).toBe('2027-01-12T07:00:00.000Z');
  expect((await begin({ ...local, hrToken: first.hrToken }, 'bob')).status).toBe(202);
  await local.clock.advanceTo(new Date('2027-01-20T12:00:00Z'));
  expect((await notes(local)).map((line) => line.slice(0, 16))).toEqual([
    'ada 0 2027-01-12',
    'ada 1 2027-01-13',
    'ada 2 2027-01-14',
    'ada 3 2027-01-15',
    'bob 0 2027-01-13',
    'bob 1 2027-01-14',
    'bob 2 2027-01-15',
    'bob 3 2027-01-16',
  ]);
});

test('killed at any moment, again and again, it ends as if it had not been', async () => {
  await using cdkOut = await assembly();
  const names = ['ada', 'bob', 'cleo', 'dan'];
  const script = `
    import { startLocal } from './infra/local/machine/machine.ts';
    const { names, ...options } = JSON.parse(process.argv[1]);
    const local = await startLocal({ ...options, clockMode: 'hand', startAt: new Date(options.startAt) });
    for (const name of names) await fetch(local.baseUrl + '/diaries/' + name, { method: 'POST',
      headers: { authorization: 'Bearer ' + local.hrToken } });
    local.clock.setMode('fast');
    await local.clock.settled();
    process.stdout.write('over');`;
  const options = JSON.stringify({ dataDir: folder, startAt: START, cdkOut: cdkOut.path, names });
  let over = false;
  for (let delay = 0; !over && delay < 200; delay++) {
    const child = spawn('node', ['--input-type=module-typescript', '-e', script, options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk) => {
      over ||= String(chunk).includes('over');
    });
    // From before anything is open until after all is done: the moment moves on with each attempt, and on a busy
    // machine, which takes longer for all of it, in not many more.
    const killer = setTimeout(() => child.kill('SIGKILL'), 350 * 1.15 ** delay);
    await once(child, 'close');
    clearTimeout(killer);
  }
  expect(over).toBe(true);
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: START, cdkOut: cdkOut.path });
  const days = ['2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15'];
  expect((await notes(local)).map((line) => line.slice(0, line.indexOf('T')))).toEqual(
    names.flatMap((name) => days.map((day, step) => `${name} ${step} ${day}`)),
  );
});
