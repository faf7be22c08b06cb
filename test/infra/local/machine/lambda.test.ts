import { afterEach, describe, expect, test } from 'vitest';
import { type Lambda, startLambda } from '../../../../infra/local/machine/lambda.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';
import { readStack } from '../../../../infra/local/machine/template.ts';
import { cdkOutWith, templateOf } from './stack-fixture.ts';

const CODE = {
  Echo: `
    const atStart = process.env.GREETING;
    export const handler = async (event, context) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      console.log('echo', event);
      return { event, atStart, now: process.env.GREETING, home: process.env.HOME, shared: process.env.SHARED,
        name: context.functionName, left: context.getRemainingTimeInMillis() };
    };`,
  Other: `export const handler = async () => process.env.GREETING;`,
  Fails: `
    class NotYours extends Error { name = 'NotYours'; }
    export const handler = async () => { throw new NotYours('of this cohort'); };`,
  Broken: `throw new TypeError('while loading');`,
  Empty: `export const other = 1;`,
  Huge: `export const handler = async () => 'x'.repeat(7 * 1024 * 1024);`,
};
let opened: Lambda | undefined;

afterEach(() => opened?.close());

async function start(cdkOut: string) {
  const greeting = { environment: { GREETING: 'hello' } };
  const template = templateOf({
    Echo: greeting,
    Other: { environment: { GREETING: 'goodbye' } },
    Fails: {},
    Broken: {},
    Empty: {},
    Huge: {},
  });
  const usage = noUsage();
  const log: string[] = [];
  let busy = 0;
  const lambda = startLambda({
    functions: readStack(template, { cdkOut, baseUrl: 'http://127.0.0.1:1' }).functions,
    environment: { SHARED: 'yes' },
    usage,
    log: (name, line) => log.push(`${name}: ${line}`),
    clock: {
      async busy(work) {
        busy += 1;
        return work();
      },
    },
  });
  opened = lambda;
  return { lambda, usage, log, busy: () => busy };
}

describe('a function', () => {
  test('runs its own bundle with its own environment, and nothing of the machine’s', async () => {
    await using cdkOut = await cdkOutWith(CODE);
    const { lambda, log, busy } = await start(cdkOut.path);
    const [echo, other] = await Promise.all([
      lambda.invoke('Echo', { a: 1 }),
      lambda.invoke('arn:aws:lambda:local:000000000000:function:Other', {}),
    ]);
    expect(JSON.parse(echo.payload)).toEqual({
      event: { a: 1 },
      atStart: 'hello',
      now: 'hello',
      shared: 'yes',
      name: 'Echo',
      left: expect.any(Number),
    });
    expect(JSON.parse(other.payload)).toBe('goodbye');
    expect(log).toEqual(['Echo: echo { a: 1 }']);
    expect(busy()).toBe(2);
    expect(process.env.GREETING).toBeUndefined();
  });

  test('is metered by memory and time', async () => {
    await using cdkOut = await cdkOutWith(CODE);
    const { lambda, usage } = await start(cdkOut.path);
    await lambda.invoke('Echo', {});
    await lambda.invoke('Fails', {});
    expect(usage.lambdaInvocations).toBe(2);
    // At least the 5 ms that Echo waits, at half a gigabyte.
    expect(usage.lambdaGbSeconds).toBeGreaterThan(0.004 * 0.5);
  });

  test('that throws answers with the error’s type and message', async () => {
    await using cdkOut = await cdkOutWith(CODE);
    const { lambda, log } = await start(cdkOut.path);
    const { payload, functionError } = await lambda.invoke('Fails', {});
    expect(functionError).toBe('Unhandled');
    expect(JSON.parse(payload)).toMatchObject({ errorType: 'NotYours', errorMessage: 'of this cohort' });
    expect(log[0]).toContain('of this cohort');
  });

  test.each([
    ['Broken', 'TypeError'],
    ['Empty', 'Runtime.HandlerNotFound'],
    ['Huge', 'Function.ResponseSizeTooLarge'],
  ])('%s fails with %s', async (name, errorType) => {
    await using cdkOut = await cdkOutWith(CODE);
    const { lambda } = await start(cdkOut.path);
    const { payload, functionError } = await lambda.invoke(name, {});
    expect(functionError).toBe('Unhandled');
    expect(JSON.parse(payload).errorType).toBe(errorType);
  });

  test('must exist, and takes at most six megabytes', async () => {
    await using cdkOut = await cdkOutWith(CODE);
    const { lambda } = await start(cdkOut.path);
    await expect(lambda.invoke('Nobody', {})).rejects.toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException' }),
    );
    await expect(lambda.invoke('Echo', 'x'.repeat(6 * 1024 * 1024))).rejects.toThrow(
      expect.objectContaining({ name: 'RequestTooLargeException' }),
    );
  });
});

test('when all is closed the process is as before', async () => {
  await using cdkOut = await cdkOutWith(CODE);
  const { log } = console;
  const env = process.env;
  const { lambda } = await start(cdkOut.path);
  lambda.close();
  expect(console.log).toBe(log);
  expect(process.env).toBe(env);
});
