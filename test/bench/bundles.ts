import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundleFunctions } from '../../infra/aws/functions/bundle.ts';
import { DECLARED_FUNCTIONS, FUNCTION_IDS } from '../../infra/aws/functions/declared-functions.ts';
import { environmentOf } from '../../infra/aws/functions/permissions.ts';
import { SURROUNDINGS } from '../infra/aws/surroundings.ts';
import { printedBy } from './process.ts';

/**
 * Size of each function's code and the time a new process takes to import it, with the environment that the stack
 * would give it: the best of a few.
 */
export async function bundlesBenchmark(runs = 3) {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  try {
    const bundles = await bundleFunctions(folder);
    return FUNCTION_IDS.flatMap((id) => {
      const bundle = bundles.get(id);
      return bundle ? [measured(bundle, environmentOf(DECLARED_FUNCTIONS[id], SURROUNDINGS), runs)] : [];
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function measured({ id, directory, bytes }: Bundle, environment: Record<string, string>, runs: number) {
  const file = JSON.stringify(join(directory, 'index.mjs'));
  const script = `const from = performance.now(); await import(${file}); console.log(performance.now() - from);`;
  const importOnce = () =>
    Number(
      printedBy(`The import of ${id}`, ['--input-type=module', '--eval', script], {
        AWS_REGION: 'eu-west-3',
        ...environment,
      }),
    );
  return {
    function: id,
    kilobytes: Math.round(bytes / 1024),
    importMs: Math.round(Math.min(...Array.from({ length: runs }, importOnce))),
  };
}
