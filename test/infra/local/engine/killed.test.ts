import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, definitionOf, FUNCTION } from './rig.ts';

const ROUNDS = 150;

const counts = definitionOf({
  Begin: { Type: 'Pass', Assign: { n: 0, sum: 0 }, Next: 'Call' },
  Call: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: FUNCTION, Payload: '{% $n %}' },
    Assign: { n: '{% $n + 1 %}', sum: '{% $sum + $states.result.Payload %}' },
    Next: 'Wait',
  },
  Wait: { Type: 'Wait', Seconds: 3600, Next: 'More' },
  More: {
    Type: 'Choice',
    Choices: [{ Condition: `{% $n < ${ROUNDS} %}`, Next: 'Call' }],
    Default: 'Done',
  },
  Done: { Type: 'Succeed', Output: '{% {"n": $n, "sum": $sum} %}' },
});

/** Runs the process until it ends by itself, or kills it once the calls have gone on by so many. */
async function live(folder: string, callsToLive: number): Promise<string> {
  const before = callsIn(folder).length;
  const script = join(import.meta.dirname, 'survivor.ts');
  const child = spawn(process.execPath, [script, folder, counts], { stdio: ['ignore', 'pipe', 'inherit'] });
  const watch = setInterval(() => {
    if (callsIn(folder).length >= before + callsToLive) child.kill('SIGKILL');
  }, 2);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  return output;
}

function callsIn(folder: string): number[] {
  try {
    return readFileSync(join(folder, 'calls'), 'utf8').split('\n').slice(0, -1).map(Number);
  } catch {
    return [];
  }
}

it('survives kill -9 again and again: every round is taken, in order, and the sum is right', async () => {
  const folder = dataFolder();
  let deaths = 0;
  let output = '';
  for (const callsToLive of [1, 17, 40, 5, 28]) {
    output = await live(folder, callsToLive);
    if (output === '') deaths += 1;
  }
  while (output === '') output = await live(folder, ROUNDS * 2);
  expect(deaths).toBe(5);
  expect(JSON.parse(output)).toMatchObject({
    status: 'SUCCEEDED',
    output: JSON.stringify({ n: ROUNDS, sum: (ROUNDS * (ROUNDS - 1)) / 2 }),
    stopDate: new Date(Date.parse('2027-01-04T08:00:00Z') + ROUNDS * 3_600_000).toISOString(),
  });
  const calls = callsIn(folder);
  // At least once each and, but for the call a death interrupted, once.
  expect([...new Set(calls)]).toEqual(Array.from({ length: ROUNDS }, (_, n) => n));
  expect(calls.length).toBeLessThanOrEqual(ROUNDS + deaths);
});
