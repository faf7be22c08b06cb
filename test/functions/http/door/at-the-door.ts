import { simpleParser } from 'mailparser';
import { launch } from '../../../../functions/http/hr-api/cohorts/launch.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { browserEvent } from '../../../cohorts/browser-event.ts';
import { pageAnswer } from '../../../cohorts/page-answer.ts';
import { definition, RecordedExecutions, StagedCohort } from '../../../cohorts/staged-cohort.ts';

export const ADA = { name: 'Ada Brook', email: 'ada.hr@example.com' };
export const GRACE = { name: 'Grace Osei', email: 'grace.hr@example.com' };
export const CHIEF = { name: 'Leila Hughes', email: 'chief@example.com' };

type PageKind = 'a' | 'f' | 'b' | 'r' | 'me' | 'u' | 'n';

export interface ReceivedMail {
  to: string;
  about: string;
  subject: string;
  /** Its text part, on one line. */
  text: string;
  /** Addresses of our pages in it, without the host. */
  links: string[];
}

/** A cohort whose mails are read, and whose pages are opened by whoever has a link. */
export class WatchedCohort extends StagedCohort {
  readonly inbox: ReceivedMail[] = [];

  /** @param key another one is another cohort */
  static async launched(
    table: Table,
    ids: readonly string[],
    { key = 'test', ...rest }: { key?: string; [field: string]: unknown } = {},
  ): Promise<WatchedCohort> {
    const outcome = await launch(
      definition(ids, { hr: [ADA, GRACE], leadership: [CHIEF], ...rest }),
      { idempotencyKey: key, by: 'hr', teams: ['hr'] },
      {
        table,
        executions: new RecordedExecutions(),
        now: new Date('2026-09-07T05:00:00Z'),
        references: () => (staffId) => staffId,
      },
    );
    if (outcome.outcome !== 'launched') throw new Error(JSON.stringify(outcome));
    return new WatchedCohort(table, outcome.cohort.cohortId);
  }

  override get sender() {
    const { mailer, ...rest } = super.sender;
    return {
      ...rest,
      mailer: {
        send: async (mail: Parameters<typeof mailer.send>[0]) => {
          const sent = await mailer.send(mail);
          const { address = '', about = '' } = this.mails.at(-1) ?? {};
          const { subject = '', text = '' } = await simpleParser(mail.raw);
          const links = [
            ...text.matchAll(/https:\/\/mentoring\.example\.com(\/(?:a|f|b|r|me|u|n)\/[\w/-]+)/g),
          ].map(([, path = '']) => path);
          this.inbox.push({
            to: address,
            about,
            subject,
            text: text.replace(/\s+/g, ' '),
            links: [...new Set(links)],
          });
          return sent;
        },
      },
    };
  }

  minutesLater(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  /** The link to a page in the last mail to an address. */
  link(page: PageKind, to: string, about = /./): string {
    const found = this.inbox
      .filter((mail) => mail.to === to && about.test(mail.about))
      .flatMap(({ links }) => links.find((link) => link.startsWith(`/${page}/`)) ?? []);
    const last = found.at(-1);
    if (last === undefined) throw new Error(`no mail to ${to} leads to /${page}/`);
    return last;
  }

  /** Mails with a link of one hour, to whom. */
  askedFor(): string[] {
    return this.inbox.filter(({ about }) => about.startsWith('doorLink-')).map(({ to }) => to);
  }
}

export interface Page {
  status: number;
  text: string;
  location: string | undefined;
}

/** Somebody's browser: it keeps cookies, and shows what it is given. */
export class Visitor {
  readonly #staged: StagedCohort;
  readonly #userAgent: string | undefined;
  readonly cookies = new Map<string, string>();

  constructor(staged: StagedCohort, userAgent?: string) {
    this.#staged = staged;
    this.#userAgent = userAgent;
  }

  open(address: string): Promise<Page> {
    return this.#ask(address);
  }

  post(
    address: string,
    fields: Record<string, string> | URLSearchParams = {},
    origin?: string,
  ): Promise<Page> {
    return this.#ask(address, fields, origin);
  }

  /** Asks for a link by this one and opens a session by the mail that comes. @returns the link that came */
  async enter(cohort: WatchedCohort, address: string, to: string, fields = {}): Promise<string> {
    await this.post(address, { _press: 'ask' });
    const [, kind = ''] = address.split('/');
    const link = cohort.inbox
      .findLast((mail) => mail.to === to && mail.about.startsWith('doorLink-'))
      ?.links.find((one) => one.startsWith(`/${kind}/`));
    if (!link) throw new Error(`no link came to ${to}`);
    const { status } = await this.post(link, { _press: 'open', ...fields });
    if (status !== 303) throw new Error(`the link opened nothing: ${status}`);
    return link;
  }

  async #ask(
    address: string,
    fields?: Record<string, string> | URLSearchParams,
    origin?: string,
  ): Promise<Page> {
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    const event = browserEvent({ address, fields, cookies, origin, userAgent: this.#userAgent });
    const { statusCode = 0, headers, body = '', cookies: set = [] } = await pageAnswer(event, this.#staged);
    for (const line of set) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = headers?.location;
    return {
      status: statusCode,
      text: body,
      location: location === undefined ? undefined : String(location),
    };
  }
}
