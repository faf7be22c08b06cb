import { bundlesBenchmark } from './bundles.ts';
import { demoBenchmark } from './demo.ts';
import { type DirectoryBenchmark, directoryBenchmark } from './directory.ts';
import { killsBenchmark } from './kills.ts';
import { benchMatching } from './matching.ts';
import { pagesBenchmark } from './pages.ts';
import { type Soak, soakBenchmark } from './soak.ts';
import { type VerdictsBenchmark, verdictsBenchmark } from './verdicts.ts';

/** Each with the sizes it takes; without, it has its own. */
const BENCHMARKS = {
  bundles: { sizes: '[RUNS]', run: ([runs]) => bundlesBenchmark(...numbers(runs)) },
  pages: { sizes: '[RUNS]', run: ([runs]) => pagesBenchmark(...numbers(runs)) },
  demo: { sizes: '[PEOPLE ...]', run: (people) => demoBenchmark(numbers(...people)) },
  directory: { sizes: '[PEOPLE [id|name]]', run: boundedDirectory },
  kills: { sizes: '[KILLS]', run: ([kills]) => killsBenchmark(...numbers(kills)) },
  soak: { sizes: '[REQUESTS [PEOPLE]]', run: boundedSoak },
  verdicts: { sizes: '[COHORTS]', run: keptVerdicts },
  matching: {
    sizes: '["KIND MENTEES MENTORS" ...]',
    run: (names) => benchMatching(names.length > 0 ? names : undefined),
  },
} satisfies Record<string, { sizes: string; run: (args: string[]) => unknown }>;

/** Those that together take a few minutes. */
const WITHOUT_A_NAME = ['bundles', 'pages', 'demo'];

const USAGE = Object.entries(BENCHMARKS)
  .map(([name, { sizes }]) => `npm run bench -- ${name} ${sizes}`)
  .join('\n');

/** The benchmark that is named, or those that take no more than minutes; JSON on standard output. */
async function main([name, ...args]: string[]): Promise<void> {
  const results: Record<string, unknown> = {};
  for (const one of name === undefined ? WITHOUT_A_NAME : [name]) {
    if (!isBenchmark(one)) throw new Error(`There is no benchmark ${one}.\n${USAGE}`);
    results[one] = await BENCHMARKS[one].run(args);
  }
  console.log(JSON.stringify(results, null, 2));
}

/** Memory that grows is a failure, not only a figure. */
async function boundedSoak(sizes: string[]): Promise<Soak> {
  const soak = await soakBenchmark(...numbers(...sizes));
  if (soak.flat === false) process.exitCode = 1;
  return soak;
}

/** What the README promises of a file. */
const MOST_SECONDS = 10;
const MOST_MB = 500;

/** A file that takes longer, or more memory, is a failure. */
function boundedDirectory([people, managersBy]: string[]): DirectoryBenchmark {
  const [count] = numbers(people);
  const read = directoryBenchmark(count, managersBy === 'id' ? 'id' : 'name');
  if (read.cpuSeconds > MOST_SECONDS || read.peakRssMb > MOST_MB) process.exitCode = 1;
  return read;
}

/** A promise that is broken is a failure, too. */
function keptVerdicts([cohorts]: string[]): VerdictsBenchmark {
  const verdicts = verdictsBenchmark(...numbers(cohorts));
  if (verdicts.broken !== null && verdicts.broken.length > 0) process.exitCode = 1;
  return verdicts;
}

function isBenchmark(name: string): name is keyof typeof BENCHMARKS {
  return Object.hasOwn(BENCHMARKS, name);
}

function numbers(...given: (string | undefined)[]): number[] {
  return given.flatMap((size) => {
    if (size === undefined) return [];
    if (/^[1-9]\d{0,8}$/.test(size)) return [Number(size)];
    throw new Error(`${size} is not a size.\n${USAGE}`);
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
