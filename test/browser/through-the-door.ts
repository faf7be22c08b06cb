import { doorWords } from '../../functions/http/door/door-words.ts';
import { pairPageWords } from '../../functions/http/pair-page/pair-page-words.ts';
import type { Locale } from '../../functions/locales/locale.ts';
import type { Mailbox } from '../../infra/local/machine/mail/mailbox.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { linkTo, readMail } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import type { ReceivedMail } from '../http/living-cohort.ts';
import type { Phone } from './phone.ts';

type PageOfLink = 'f' | 'b' | 'r' | 'me' | 'p';

interface Visit {
  phone: Phone;
  mailbox: Mailbox;
  locale: Locale;
}

/**
 * Opens the page that a mail leads to. From a device without a session it opens by a second mail, except to the report by
 * leadership's link.
 *
 * @throws Error when the page does not open
 */
export async function enter(
  { phone, mailbox, locale }: Visit,
  mail: ReceivedMail,
  page: PageOfLink,
  name: string,
  { remember = false }: { remember?: boolean } = {},
): Promise<void> {
  const door = doorWords[locale];
  const first = linkTo(page, mail);
  await phone.open(first, `${name}-door`);
  const ask = phone.page.getByRole('button', { name: page === 'p' ? pairPageWords[locale].ask : door.ask });
  if ((await ask.count()) > 0) {
    await phone.press(ask, `${name}-asked`);
    await phone.open(await askedFor(mailbox, mail.to, page), `${name}-open`);
  }
  const open = phone.page.getByRole('button', { name: door.open });
  if ((await open.count()) === 0) return;
  if (remember) await phone.page.getByLabel(door.remember).check();
  const response = await phone.press(open, name);
  if (response?.status() !== 200) throw new Error(`“${name}” did not open: ${response?.status()}`);
  if (!phone.page.url().includes(`/${page}/`)) await phone.open(first, name);
}

/** The link in the mail that somebody asked for last; within its hour it may have been for another page. */
async function askedFor(mailbox: Mailbox, address: string, page: PageOfLink): Promise<string | undefined> {
  const mail = mailbox
    .mails()
    .findLast((one) => one.to[0] === address && kindOfMail(one).kind === 'doorLink');
  const { links } = mail ? await readMail(await mailbox.raw(mail)) : { links: [] };
  return linkTo(page, { links }) ?? links[0];
}
