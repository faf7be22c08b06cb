import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { issueWords } from '../../directory/issue-words.ts';
import { DEFAULT_LOCALE, readIssueText } from '../../locales/locale.ts';
import { parseJson } from '../../web/api/json-text.ts';
import { match } from './match.ts';
import { MatchingRequest } from './request.ts';

const USAGE = 'Usage: npm run match -- FILE.json [--out FILE]';

/** Reads people and a policy, writes pairs with their reasons and the proof. Returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const parsed = MatchingRequest.safeParse(parseJson(await readFile(file, 'utf8')), { error: issueWords });
  if (!parsed.success) {
    console.error(`${file} cannot be matched:`);
    for (const { path, message } of parsed.error.issues)
      console.error(`  /${path.join('/')}: ${readIssueText(message)[DEFAULT_LOCALE]}`);
    return 1;
  }
  const result = match(parsed.data);
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
  const proof = result.certificate.proved ? 'proven optimal' : 'not proven optimal';
  console.error(
    `${result.served} of ${result.mentees} mentees have a mentor, ${result.total} points, ${proof}.`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
