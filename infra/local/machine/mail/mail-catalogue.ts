import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { CatalogueMail, mailCatalogue } from '../../../../functions/stages/mail-samples/catalogue.ts';
import { cataloguePage, pageOfMail } from './catalogue-pages.ts';
import { CATALOGUE_PATH } from './inbox-additions.ts';

const SOURCE = fileURLToPath(
  new URL('../../../../functions/stages/mail-samples/catalogue.ts', import.meta.url),
);

/**
 * Every mail there is, sent or not, made by the functions' own code from the samples that the tests use. Nothing of it
 * is bundled before somebody looks.
 */
export class MailCatalogue {
  #mails: Promise<CatalogueMail[]> | undefined;

  /** @returns the page at this path, or undefined when there is none */
  async pageAt(path: string): Promise<string | undefined> {
    if (path !== CATALOGUE_PATH && !path.startsWith(`${CATALOGUE_PATH}/`)) return undefined;
    this.#mails ??= sampleMails();
    const mails = await this.#mails;
    return path === CATALOGUE_PATH ? cataloguePage(mails) : pageOfMail(mails, path);
  }
}

/** Mails are JSX, which plain Node does not run: bundled as the functions are. */
async function sampleMails(): Promise<CatalogueMail[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-mails-'));
  try {
    const outfile = join(folder, 'catalogue.mjs');
    await build({
      entryPoints: [SOURCE],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      mainFields: ['module', 'main'],
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      banner: {
        js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    const bundle: { mailCatalogue: typeof mailCatalogue } = await import(pathToFileURL(outfile).href);
    return bundle.mailCatalogue();
  } finally {
    await rm(folder, { recursive: true });
  }
}
