import { sentenceFor } from './system-errors.ts';

/**
 * Runs a command of `npm run`. Its files are its owner's alone, and an error that its user can do something about
 * ends it with one sentence and code 1; only a fault of ours shows a trace. The same holds later: a full disk
 * ends a pilot of months with a sentence, too.
 *
 * @param usage said with what is wrong in the options
 */
export async function command(usage: string, run: () => Promise<void>): Promise<void> {
  // Threads share it: LevelDB's files are made in one, by code that is not ours.
  process.umask(0o077);
  const end = (error: unknown) => {
    const sentence = sentenceFor(error) ?? (error instanceof Error ? error.stack : String(error));
    const aboutOptions =
      error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(`${error.code}`);
    process.stderr.write(`${sentence}${aboutOptions ? `\n${usage}` : ''}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  await run().catch(end);
}
