import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
const RULES = '.ci/lint';
const RULE = `${RULES}/only-types-of-functions.grit`;

/** Files of a house like ours, each a line. */
const ACCEPTED = {
  'workflows/type.ts': `import type { Cohort } from '../functions/cohorts/cohort.ts';`,
  'workflows/type-of-module.ts': `export type H = typeof import('../functions/a.handler.ts').handler;`,
  'workflows/stages.ts': `export { STAGES } from '../functions/definition/stage-names.ts';`,
  'workflows/own.ts': `export { invoke } from './invoke.ts';`,
  'infra/aws/http/declared.ts': `export { FUNCTION_IDS } from '../functions/declared-functions.ts';`,
  'infra/local/clock/day.ts': `export { DAY_MS } from '../../../functions/time/day.ts';`,
  'test/infra/aws/anything.ts': `export { getCohort } from '../../../functions/cohorts/cohort.ts';`,
};
const REFUSED = {
  'workflows/value.ts': `import { getCohort } from '../functions/cohorts/cohort.ts';`,
  'workflows/type-and-value.ts': `import { type Cohort, getCohort } from '../functions/cohorts/cohort.ts';`,
  'workflows/whole.ts': `import * as cohort from '../functions/cohorts/cohort.ts';`,
  'workflows/effect.ts': `import '../functions/cohorts/cohort.ts';`,
  'workflows/handed-on.ts': `export * from '../functions/cohorts/cohort.ts';`,
  'workflows/later.ts': `export const cohort = import('../functions/cohorts/cohort.ts');`,
  'infra/aws/value.ts': `import { getCohort } from '../../functions/cohorts/cohort.ts';`,
  'infra/local/rehearsal/demo/value.ts': `import { getCohort } from '../../../../functions/cohorts/cohort.ts';`,
};

describe('what workflows and infra import from functions', () => {
  let house: string;

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'house-'));
    for (const file of ['biome.json', RULES]) await cp(file, join(house, file), { recursive: true });
    for (const [file, line] of Object.entries({ ...ACCEPTED, ...REFUSED })) {
      await mkdir(dirname(join(house, file)), { recursive: true });
      await writeFile(join(house, file), `${line}\n`);
    }
  });

  it('may be a type, or a value from a file of values', async () => {
    expect(await foundIn(house, Object.keys(ACCEPTED))).toEqual([]);
  });

  it.each(Object.keys(REFUSED))('may not be a value: %s', async (file) => {
    expect(await foundIn(house, [file])).toEqual([file]);
  });

  it.each([
    'functions/definition/longest-stages.ts',
    'functions/definition/stage-names.ts',
    'functions/http/hr-api/routes.ts',
    'functions/time/day.ts',
    'functions/web/link-routes.ts',
    'functions/web/route-key.ts',
  ])('%s holds only values: it imports none', async (file) => {
    expect(await readFile(RULE, 'utf8')).toContain(file.replace(/^functions\/|\.ts$/g, ''));
    expect(await readFile(file, 'utf8')).not.toMatch(/^import (?!type\b)|\bimport\(/m);
  });
});

/** @returns the files in which the linter finds that something comes from functions that may not */
async function foundIn(house: string, files: string[]): Promise<string[]> {
  const lint = ['lint', '--vcs-enabled=false', '--reporter=json', ...files];
  const { stdout } = await promisify(execFile)(process.execPath, [BIOME, ...lint], { cwd: house }).catch(
    (error: { stdout: string }) => error,
  );
  const { diagnostics }: { diagnostics: { category: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  return diagnostics.filter(({ category }) => category === 'plugin').map(({ location }) => location.path);
}
