import { spawnSync } from 'node:child_process';

/** What a benchmark prints at most, as JSON. */
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
/** A line of a minified bundle, as Node shows it with an error, is a megabyte. */
const LONGEST_LINE = 300;
const MOST_LINES = 8;

/**
 * Runs Node in a process of its own and gives back what it printed.
 *
 * @throws Error in a few lines: what the process said of its failure, without the code it shows with it
 */
export function printedBy(
  what: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${what} failed (${signal ?? status}): ${shortened(stderr)}`);
  return stdout;
}

function shortened(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && line.length <= LONGEST_LINE);
  const first = lines.findIndex((line) => /^\w*Error\b/.test(line));
  return lines.slice(Math.max(0, first)).slice(0, MOST_LINES).join('\n');
}
