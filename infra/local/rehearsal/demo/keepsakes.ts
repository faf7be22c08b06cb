import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailbox, StoredMail } from '../../machine/mail/mailbox.ts';
import type { Visit } from '../simulated-people/browser.ts';
import { Desk } from '../simulated-people/desk.ts';
import { linkTo, readMail } from '../simulated-people/incoming-mail.ts';
import { openSession } from '../simulated-people/session-visits.ts';
import { kindOfMail } from './mail-kinds.ts';

/** More would be read by nobody: of each kind of mail the first ones are also kept as HTML. */
const OF_EACH_KIND = 5;
/** Kinds of mail whose link leads to the page. */
const LEADS_TO = { board: ['cohortLaunched', 'alerts'], report: ['summary'] };

type Files = Record<string, string>;

/**
 * Leaves in a folder what leadership and HR see when the cohort closes: the board's and the report's pages, the summary as
 * leadership got it.
 *
 * @returns what lies where
 */
export async function leavePages(mailbox: Mailbox, folder: string): Promise<Files> {
  const files: Files = {};
  const put = async (name: string, path: string, content: string | Buffer) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
    files[name] ??= join(folder, path);
  };
  for (const page of ['board', 'report'] as const) {
    for (const { url, html, contentType } of await pagesOf(page, mailbox)) {
      if (!contentType.startsWith('text/html')) continue;
      const [, , , ...within] = new URL(url).pathname.split('/');
      await put(page, join('pages', `${[page, ...within].join('-')}.html`), html);
    }
  }
  const summary = mailbox.mails().findLast((mail) => kindOfMail(mail).kind === 'summary');
  if (summary) {
    const { html, attachments } = await readMail(await mailbox.raw(summary));
    await put('summary', 'summary.html', html);
    const pdf = attachments.find(({ filename }) => filename.endsWith('.pdf'));
    if (pdf) await put('summary (PDF)', 'summary.pdf', pdf.content);
  }
  return files;
}

/** The same of the mails, when all is over: results and follow-ups go out long after the cohort has closed. */
export async function leaveMails(mailbox: Mailbox, folder: string): Promise<Files> {
  const mails = join(folder, 'mails');
  await mkdir(mails, { recursive: true });
  for (const mail of firstOfEachKind(mailbox.mails())) {
    const { html } = await readMail(await mailbox.raw(mail));
    await writeFile(
      join(mails, `${String(mail.number).padStart(6, '0')}-${kindOfMail(mail).kind}.html`),
      html,
    );
  }
  return { 'mails (.eml)': mailbox.folder, 'mails (.html)': mails };
}

function firstOfEachKind(mails: StoredMail[]): StoredMail[] {
  return [...Map.groupBy(mails, (mail) => kindOfMail(mail).kind).values()].flatMap((same) =>
    same.slice(0, OF_EACH_KIND),
  );
}

/** As HR or leadership would: by the newest link there is. */
async function pagesOf(page: 'board' | 'report', mailbox: Mailbox): Promise<Visit[]> {
  for (const mail of mailbox.mails().reverse()) {
    if (!LEADS_TO[page].includes(kindOfMail(mail).kind)) continue;
    const link = linkTo(page === 'board' ? 'b' : 'r', await readMail(await mailbox.raw(mail)));
    if (link) return openSession(link, new Desk(mailbox, mail.to[0] ?? ''));
  }
  return [];
}
