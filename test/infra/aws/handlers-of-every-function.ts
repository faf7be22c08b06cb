import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FUNCTION_IDS } from '../../../infra/aws/functions/declared-functions.ts';

/**
 * A functions folder with a trivial handler for every declared function, so that what is tested of the stack
 * does not depend on what the functions do.
 *
 * @returns the folder, in the system's temporary directory
 */
export async function handlersOfEveryFunction(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'functions-'));
  for (const id of FUNCTION_IDS) await addHandler(folder, id);
  return folder;
}

export async function addHandler(folder: string, id: string): Promise<void> {
  const file = join(folder, `${id}.handler.ts`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `export const handler = async () => ({ id: '${id}' });\n`);
}
