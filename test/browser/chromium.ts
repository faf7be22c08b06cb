import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import * as z from 'zod';

const FONTS = 'fonts.conf';

/**
 * A Chromium for tests on a machine that has nothing but npm: the one of `@sparticuz/chromium`, unpacked once
 * into the temporary folder, with its own libraries where the system lacks them. On other systems than Linux
 * on x64 an installed Chrome is used. The caller closes the browser.
 *
 * @throws Error when no browser can be started
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  // Root cannot use the sandbox, and small containers have a small /dev/shm.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  const env = { ...definedEnvironment(), FONTCONFIG_FILE: join(folder, FONTS) };
  if (await systemHasLibraries(executablePath)) return chromium.launch({ executablePath, args, env });
  const libraries = join(folder, 'al2023', 'lib');
  return chromium.launch({ executablePath, args, env: { ...env, LD_LIBRARY_PATH: libraries } });
}

/** Unpacked beside its place and then moved there, so that test files that start together never meet half a file. */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `mentoring-chromium-${await packageVersion()}`);
  if (existsSync(folder)) return folder;
  const staging = await mkdtemp(`${folder}-`);
  await promisify(execFile)(
    process.execPath,
    [join(dirname(fileURLToPath(import.meta.url)), 'inflate-chromium.ts')],
    {
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    },
  );
  await writeFile(join(staging, FONTS), fontConfiguration(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own configuration looks for fonts only where Lambda would have them. */
function fontConfiguration(folder: string): string {
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`);
  return `<fontconfig>${folders.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(entry), '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** Amazon's libraries come first in the search path, so they are used only where something is missing. */
async function systemHasLibraries(executable: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('ldd', [executable]);
    return !stdout.includes('not found');
  } catch {
    return false;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
