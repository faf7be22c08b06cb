import { bundlesBenchmark } from './bundles.ts';
import { demoBenchmark } from './demo.ts';
import { benchMatching } from './matching.ts';
import { pagesBenchmark } from './pages.ts';

const BENCHMARKS = {
  bundles: bundlesBenchmark,
  pages: pagesBenchmark,
  demo: (sizes) => demoBenchmark(sizes.map(Number)),
  matching: (names) => benchMatching(names.length > 0 ? names : undefined),
} satisfies Record<string, (args: string[]) => unknown>;

const USAGE = `npm run bench -- [${Object.keys(BENCHMARKS).join(' | ')}] [SIZE or NAME ...]`;

/** All benchmarks but the matching's, which takes minutes, or the one that is named; JSON on standard output. */
async function main([name, ...args]: string[]): Promise<void> {
  const names = name === undefined ? ['bundles', 'pages', 'demo'] : [name];
  const results: Record<string, unknown> = {};
  for (const one of names) {
    if (!isBenchmark(one)) throw new Error(`There is no benchmark ${one}.\n${USAGE}`);
    results[one] = await BENCHMARKS[one](args);
  }
  console.log(JSON.stringify(results, null, 2));
}

function isBenchmark(name: string): name is keyof typeof BENCHMARKS {
  return Object.hasOwn(BENCHMARKS, name);
}

await main(process.argv.slice(2));
