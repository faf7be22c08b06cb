import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bundle, bundleFunctions } from '../../../infra/aws/functions/bundle.ts';
import {
  checkDeclared,
  DECLARED_FUNCTIONS,
  FUNCTION_IDS,
  type FunctionDeclaration,
} from '../../../infra/aws/functions/declared-functions.ts';
import { environmentOf } from '../../../infra/aws/functions/permissions.ts';
import { SURROUNDINGS } from './surroundings.ts';

describe("the product's own functions", () => {
  let bundles: ReadonlyMap<string, Bundle>;

  beforeAll(async () => {
    bundles = await bundleFunctions(await mkdtemp(join(tmpdir(), 'bundles-')));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const bundle = (id: string): Bundle => {
    const found = bundles.get(id);
    if (found === undefined) throw new Error(`There is no functions/${id}.handler.ts(x)`);
    return found;
  };

  it('are all declared, and all there', () => {
    expect(() => checkDeclared(bundles.keys())).not.toThrow();
  });

  it.each(FUNCTION_IDS)('%s may use the services it has the client of, and no other', (id) => {
    const { table, mails, executions = [] }: FunctionDeclaration = DECLARED_FUNCTIONS[id];
    const { packages } = bundle(id);
    expect({
      table: packages.has('@aws-sdk/client-dynamodb'),
      mail: packages.has('@aws-sdk/client-ses'),
      executions: packages.has('@aws-sdk/client-sfn'),
    }).toEqual({ table: table !== undefined, mail: mails === true, executions: executions.length > 0 });
  });

  it.each(FUNCTION_IDS)('%s starts with the environment it is given', async (id) => {
    const environment = { AWS_REGION: 'eu-west-3', ...environmentOf(DECLARED_FUNCTIONS[id], SURROUNDINGS) };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const { handler } = await import(pathToFileURL(join(bundle(id).directory, 'index.mjs')).href);
    expect(handler).toBeTypeOf('function');
  });
});
