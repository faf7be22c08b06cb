import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { printedBy } from './process.ts';

/** Pages are JSX, which plain Node does not run: bundled as the functions are, and timed in a new process. */
export async function pagesBenchmark(runs = 400): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  const outfile = join(folder, 'rendering.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./rendering.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  try {
    return JSON.parse(printedBy('The rendering', [outfile, String(runs)]));
  } finally {
    await rm(folder, { recursive: true });
  }
}
