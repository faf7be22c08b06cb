import type { Mailbox } from '../../machine/mail/mailbox.ts';
import { Browser, type Visit } from './browser.ts';
import { linkLike, readMail } from './incoming-mail.ts';
import type { PageForm } from './page.ts';

/** The buttons of a page that opens by a link of its own, and of the page that this link opens. */
const ASK = /^(send me (?:a|this) link|m’envoyer (?:un|ce) lien)$/i;
const OPEN = /^(open on this device|ouvrir sur cet appareil)$/i;
/** The subject of the mail with that link. */
const ASKED_FOR = /\blink\b.* for one hour(?: \(|$)|\blien\b.* pour une heure(?: \(|$)/;

/** Whether a mail came because its reader asked for it a moment ago, on a page. */
export function wasAskedFor({ subject }: { subject: string }): boolean {
  return ASKED_FOR.test(subject);
}

/** A link was asked for and has not come: its sender may have died over it. To be asked for again a little later. */
export class NoLinkCame extends Error {
  override readonly name = 'NoLinkCame';
}

/** Where somebody sits: their browser, which keeps their sessions, and their inbox. */
export class Desk {
  readonly browser = new Browser();
  readonly #mailbox: Pick<Mailbox, 'mails' | 'raw'>;
  readonly #address: string;

  constructor(mailbox: Pick<Mailbox, 'mails' | 'raw'>, address: string) {
    this.#mailbox = mailbox;
    this.#address = address;
  }

  /**
   * Opens a mail's link. Where a page wants a link of its own, asks for it, looks into the inbox, follows it and opens
   * the page on this device; whoever is offered to have the device remembered takes it, as it is their own.
   *
   * @throws NoLinkCame
   */
  async enter(link: string): Promise<Visit> {
    const visit = await this.browser.open(link);
    const ask = formWith(visit, ASK);
    if (!ask) return this.#open(visit);
    await this.browser.submit(visit, ask, asShown(ask));
    const mail = this.#mailbox.mails().findLast((one) => one.to[0] === this.#address && wasAskedFor(one));
    const { links } = mail ? await readMail(await this.#mailbox.raw(mail)) : { links: [] };
    // Within an hour one link comes: it may lead to another page, after which this one opens, too.
    const sent = linkLike(link, links) ?? links[0];
    if (!sent) throw new NoLinkCame(`“${visit.page.heading}” sent no link`);
    const entered = await this.#open(await this.browser.open(sent));
    return linkLike(link, [sent]) ? entered : this.browser.open(link);
  }

  /** A button stands before the page, which exchanges the link for a session: no scanner presses it. */
  async #open(visit: Visit): Promise<Visit> {
    const form = formWith(visit, OPEN);
    if (!form) return visit;
    const fields = asShown(form);
    for (const { kind, name, options } of form.controls) {
      if (kind === 'boxes') fields.set(name, options[0]?.value ?? 'on');
    }
    return this.browser.submit(visit, form, fields);
  }
}

/** The form with this button. */
export function formWith({ page }: Visit, words: RegExp): PageForm | undefined {
  return page.forms.find(({ buttons }) => buttons.some(({ text }) => words.test(text)));
}

/** A form as it is, with nothing filled in. */
export function asShown({ controls, buttons }: PageForm): URLSearchParams {
  const [button] = buttons;
  return new URLSearchParams([
    ...controls.flatMap(({ name, value }): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
    ...(button?.name ? [[button.name, button.value] satisfies [string, string]] : []),
  ]);
}
