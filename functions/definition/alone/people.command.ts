import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DEFAULT_LOCALE, Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { ApiError } from '../../web/api/api-error.ts';
import { unpacked } from '../../web/api/body-bytes.ts';
import { parseJson } from '../../web/api/json-text.ts';
import { checkPeople } from './check-people.ts';
import { checkText } from './check-text.ts';
import { checkWords } from './check-words.ts';

const USAGE = 'Usage: npm run people -- check FILE [--definition FILE.json] [--language en|fr] [--gzip]';

/**
 * Shows what a launch would make of a file of people, and writes it compressed where that is asked for.
 *
 * @returns the exit code: 1 when the file is not taken, 2 when the command is not understood
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      definition: { type: 'string' },
      language: { type: 'string', default: DEFAULT_LOCALE },
      gzip: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [act, file, ...others] = positionals;
  const language = Locale.safeParse(values.language);
  if (values.help || act !== 'check' || file === undefined || others.length > 0 || !language.success) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const bytes = unpackedFor(language.data, await contentOf(file));
  const definition =
    values.definition === undefined
      ? undefined
      : parsed(values.definition, await contentOf(values.definition));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const check = checkPeople(bytes, { definition, timeZone, now: new Date() });
  if ('problems' in check) {
    console.error(`${values.definition}:`);
    for (const { pointer, detail } of check.problems)
      console.error(`  ${pointer}: ${mannersOf[language.data].spaced(detail[language.data])}`);
    return 1;
  }
  console.log(checkText(check, language.data));
  if (values.gzip) {
    const compressed = `${file.replace(/\.gz$/i, '')}.gz`;
    await writeFile(compressed, check.compressed);
    console.log(checkWords(language.data).written(compressed));
  }
  return check.isTaken ? 0 : 1;
}

/** @throws Error that says in the reader's language why the file cannot be unpacked */
function unpackedFor(locale: Locale, bytes: Buffer): Buffer {
  try {
    return unpacked(bytes);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { title, detail } = error.problem;
    const texts = detail === undefined ? [title] : [title, detail];
    throw new Error(texts.map((text) => mannersOf[locale].spaced(text[locale])).join(' '));
  }
}

/** @throws Error that says in one line why the file cannot be read */
async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Error(`${file}: there is no such file.`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder: name a file in it.`);
    if (code === 'EACCES') throw new Error(`${file} cannot be read: you have no right to.`);
    throw error;
  }
}

/** @throws Error that names the file when it is no JSON */
function parsed(file: string, bytes: Buffer): unknown {
  try {
    return parseJson(bytes.toString());
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
