import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { issueWords } from '../../directory/issue-words.ts';
import { DEFAULT_LOCALE, Locale, readIssueText } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { numbersIn } from '../../locales/numbers.ts';
import { parseJson } from '../../web/api/json-text.ts';
import { type MatchingResult, match } from './match.ts';
import { MatchingRequest } from './request.ts';

const USAGE = 'Usage: npm run match -- FILE.json [--out FILE] [--language en|fr]';

const WORDS: Record<
  Locale,
  { refused: (file: string) => string; result: (result: MatchingResult) => string }
> = {
  en: {
    refused: (file) => `${file} cannot be matched:`,
    result: ({ served, mentees, total, certificate }) =>
      `${served} of ${mentees} mentees have a mentor, ${total} points, ${certificate.proved ? 'proven optimal' : 'not proven optimal'}.`,
  },
  fr: {
    refused: (file) => `${file} : l’appariement est impossible.`,
    result: ({ served, mentees, total, certificate }) =>
      `Personnes ayant un mentor : ${served} sur ${mentees} ; ${numbersIn('fr').plain(total)} points ; ${certificate.proved ? 'optimum prouvé' : 'optimum non prouvé'}.`,
  },
};

/**
 * Reads people and a policy, writes pairs with their reasons and the proof. `--language` goes before the request's own
 * `locale`.
 *
 * @returns the exit code
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, language: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [file] = positionals;
  const language = Locale.optional().safeParse(values.language);
  if (values.help || file === undefined || !language.success) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const parsed = MatchingRequest.safeParse(parseJson(await readFile(file, 'utf8')), { error: issueWords });
  if (!parsed.success) {
    const locale = language.data ?? DEFAULT_LOCALE;
    const { spaced } = mannersOf[locale];
    console.error(spaced(WORDS[locale].refused(file)));
    for (const { path, message } of parsed.error.issues)
      console.error(`  /${path.join('/')}: ${spaced(readIssueText(message)[locale])}`);
    return 1;
  }
  const locale = language.data ?? parsed.data.locale;
  const result = match({ ...parsed.data, locale });
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
  console.error(mannersOf[locale].spaced(WORDS[locale].result(result)));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
