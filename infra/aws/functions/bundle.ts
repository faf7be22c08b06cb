import { globSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

export const FUNCTIONS_FOLDER = fileURLToPath(new URL('../../../functions', import.meta.url));

/** The code of one function, ready for Lambda: `<directory>/index.mjs` exports `handler`. */
export interface Bundle {
  /** The handler's own name, without its folder and `.handler.ts(x)`: `open-round`. A move replaces no function. */
  readonly id: string;
  readonly directory: string;
  /** Size of the JavaScript, minified, not zipped. */
  readonly bytes: number;
  /** npm packages of which some code is left after tree shaking. */
  readonly packages: ReadonlySet<string>;
}

/** CommonJS packages ask for `require` at run time, which an ES module does not have. */
const REQUIRE_FOR_COMMONJS =
  "import { createRequire as createRequireForCommonJs } from 'node:module';const require = createRequireForCommonJs(import.meta.url);";

/**
 * date-holidays asks for the time zones of two centuries to place a few equinoxes: a third of each bundle that
 * knows holidays. Those of the decade around today are enough for a cohort.
 */
const TIME_ZONES_OF_OUR_DAYS = 'moment-timezone/builds/moment-timezone-with-data-10-year-range.js';

/**
 * Bundles every `*.handler.ts(x)` in one pass of esbuild, each function with only what it imports.
 *
 * The AWS SDK is bundled too, although Lambda brings one: what was tested is what runs, and a bundle loads
 * faster than the thousands of files of the runtime's copy. No source maps: reading one costs a cold start 20 ms,
 * and stack traces keep the names of functions.
 *
 * @param outdir where the bundles go, one folder per function
 * @returns the bundles by id
 */
export async function bundleFunctions(
  outdir: string,
  functionsFolder: string = FUNCTIONS_FOLDER,
): Promise<ReadonlyMap<string, Bundle>> {
  const handlers = findHandlers(functionsFolder);
  const { metafile } = await build({
    entryPoints: Object.fromEntries([...handlers].map(([id, file]) => [`${id}/index`, file])),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    minify: true,
    keepNames: true,
    alias: { 'moment-timezone': TIME_ZONES_OF_OUR_DAYS },
    banner: { js: REQUIRE_FOR_COMMONJS },
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  return new Map([...handlers.keys()].map((id) => [id, describeBundle(id, resolve(outdir, id), metafile)]));
}

/**
 * @returns file by function id, in alphabetical order, so that the template's order does not depend on the disk
 * @throws Error naming both files when two handlers bear one name
 */
function findHandlers(functionsFolder: string): ReadonlyMap<string, string> {
  const files = globSync('**/*.handler.{ts,tsx}', { cwd: functionsFolder });
  const handlers = new Map<string, string>();
  // Namesakes by their folders: which of them is named first must not depend on the disk either.
  const place = (file: string) => `${idOf(file)} ${file}`;
  for (const file of files.sort((a, b) => (place(a) < place(b) ? -1 : 1))) {
    const namesake = handlers.get(idOf(file));
    if (namesake !== undefined)
      throw new Error(
        `${file} and ${relative(functionsFolder, namesake)} are named alike: rename one of them`,
      );
    handlers.set(idOf(file), join(functionsFolder, file));
  }
  return handlers;
}

function idOf(file: string): string {
  return basename(file).replace(/\.handler\.tsx?$/, '');
}

function describeBundle(id: string, directory: string, metafile: Metafile): Bundle {
  const path = relative(process.cwd(), join(directory, 'index.mjs')).replaceAll(sep, '/');
  const output = metafile.outputs[path];
  if (output === undefined) throw new Error(`esbuild wrote no ${path}`);
  const carried = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    id,
    directory: dirname(join(directory, 'index.mjs')),
    bytes: output.bytes,
    packages: new Set(carried.flatMap(([input]) => packageOf(input) ?? [])),
  };
}

/** The innermost package a file belongs to, `undefined` for our own files. */
function packageOf(input: string): string | undefined {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}
