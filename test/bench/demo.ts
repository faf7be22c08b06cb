import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const DemoReport = z.object({
  mail: z.object({ sent: z.number() }),
  aws: z.object({
    stateTransitions: z.number(),
    lambdaInvocations: z.number(),
    dynamoReadUnits: z.number(),
    dynamoWriteUnits: z.number(),
    usd: z.object({ total: z.number() }),
    usdMailAlone: z.number(),
  }),
  wallSeconds: z.number(),
  peakRssMb: z.number(),
});

/** Whole cohorts with simulated people, each in a process of its own. The example company is of 60. */
export async function demoBenchmark(sizes: number[]) {
  const results = [];
  for (const people of sizes.length > 0 ? sizes : [60, 200, 500]) results.push(await demoOf(people));
  return results;
}

async function demoOf(people: number) {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  const json = join(folder, 'demo.json');
  const size = people === 60 ? [] : ['--people', String(people)];
  const exitCode = await run(['infra/local/demo.ts', '--folder', folder, '--json', json, ...size]);
  if (!existsSync(json))
    throw new Error(`The demo of ${people} people left no report; what it said is above.`);
  const { mail, aws, wallSeconds, peakRssMb } = DemoReport.parse(JSON.parse(await readFile(json, 'utf8')));
  await rm(folder, { recursive: true });
  return {
    people,
    exitCode,
    wallSeconds,
    peakRssMb,
    mails: mail.sent,
    stateTransitions: aws.stateTransitions,
    lambdaInvocations: aws.lambdaInvocations,
    dynamoReadUnits: aws.dynamoReadUnits,
    dynamoWriteUnits: aws.dynamoWriteUnits,
    usd: aws.usd.total,
    usdOverMailAlone: aws.usd.total / aws.usdMailAlone,
  };
}

/** What the demo tells goes to standard error: standard output is the benchmark's. */
function run(args: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
