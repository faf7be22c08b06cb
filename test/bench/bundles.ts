import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../infra/aws/functions/bundle.ts';

const RUNS = 3;

/** Every variable a function may ask for at its start. */
const ENVIRONMENT = {
  AWS_REGION: 'eu-west-3',
  TABLE_NAME: 'table',
  BASE_URL: 'https://mentoring.example',
  SENDER: 'mentoring@example.com',
  CONFIGURATION_SET: 'set',
  MAILS_PER_SECOND: '10',
  COHORT_MACHINE_ARN: 'arn:aws:states:eu-west-3:123456789012:stateMachine:cohort',
  REMATCH_MACHINE_ARN: 'arn:aws:states:eu-west-3:123456789012:stateMachine:rematch',
};

/** Size of each function's code and the time a new process takes to import it: the best of a few. */
export async function bundlesBenchmark() {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  const bundles = await bundleFunctions(folder);
  const results = [...bundles.values()].map(({ id, directory, bytes }) => ({
    function: id,
    kilobytes: Math.round(bytes / 1024),
    importMs: Math.round(Math.min(...Array.from({ length: RUNS }, () => importTime(directory)))),
  }));
  await rm(folder, { recursive: true });
  return results;
}

function importTime(directory: string): number {
  const file = JSON.stringify(join(directory, 'index.mjs'));
  const script = `const from = performance.now(); await import(${file}); console.log(performance.now() - from);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, ...ENVIRONMENT },
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
