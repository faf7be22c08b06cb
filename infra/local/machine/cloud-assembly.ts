import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CannotStart } from '../startup/cannot-start.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Shared by all data folders. */
export const ASSEMBLIES = join(ROOT, '.data', 'assemblies');

/** Everything the template and the bundles are made of; what runs them here is not part of it. */
const SOURCES = ['functions/**/*', 'workflows/**/*', 'infra/aws/**/*', 'package-lock.json', 'tsconfig.json'];

/** Nobody is waiting at the other end: the sending rate is the highest the settings allow. */
const CONTEXT = { mailsPerSecond: 1000 };
/** It takes some ten seconds, on a very busy machine a minute or two. */
const LONGEST_SYNTHESIS_MS = 600_000;

/**
 * The synthesised template with its bundles, made anew only when a source has changed.
 *
 * @param cache folder that keeps one assembly per state of the sources
 * @returns the assembly's folder
 * @throws Error with CDK's or esbuild's own words; CannotStart when it takes too long
 */
export async function cloudAssembly(cache: string): Promise<string> {
  const folder = join(cache, await fingerprint());
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  // A process of its own: CDK's 300 MB are given back when it ends, and its files are dated by the real time.
  try {
    await promisify(execFile)(process.execPath, ['infra/aws/app.ts'], {
      cwd: ROOT,
      env: { ...process.env, CDK_OUTDIR: unfinished, CDK_CONTEXT_JSON: JSON.stringify(CONTEXT) },
      timeout: LONGEST_SYNTHESIS_MS,
    });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(error instanceof Error && 'killed' in error && error.killed === true)) throw error;
    throw new CannotStart(
      `The template was not synthesised within ${LONGEST_SYNTHESIS_MS / 60_000} minutes: see what keeps this machine busy, then start again.`,
    );
  }
  // Two processes may have synthesised the same at the same time: the first to finish wins.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(CONTEXT));
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
