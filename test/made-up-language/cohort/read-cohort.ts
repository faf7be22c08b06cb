import { closeRound } from '../../../functions/rounds/close-round.ts';
import type { Sender } from '../../../functions/rounds/sender.ts';
import { type RoundKind, roundOf } from '../../../functions/stages/rounds.ts';
import { browserEvent } from '../../cohorts/browser-event.ts';
import { pageAnswer } from '../../cohorts/page-answer.ts';
import { type Answering, RecordedExecutions, StagedCohort } from '../../cohorts/staged-cohort.ts';
import type { Place } from '../reading/hard-coded.ts';
import { mailTexts } from '../reading/mail-texts.ts';
import { pageTexts } from '../reading/page-texts.ts';

const PAGE_KINDS = ['f', 'b', 'r', 'me', 'u', 'p', 'n'] as const;
type PageKind = (typeof PAGE_KINDS)[number];
type Fields = Readonly<Record<string, string>>;

/** A mail as its reader got it. */
interface ReadMail {
  readonly address: string;
  /** The round or the occurrence it was about. */
  readonly about: string;
  readonly texts: readonly string[];
}

/** Which mail led to a page. */
interface Sought {
  readonly about: RegExp;
  readonly address?: string;
}

/** A cohort played by hand of which every mail is read, and every form as its people see it. */
export class ReadCohort extends StagedCohort {
  readonly executions = new RecordedExecutions();
  /** Everything read so far. */
  readonly places: Place[] = [];
  /** Of which rounds somebody has seen the form. */
  readonly formsSeen = new Set<string>();
  readonly #read: ReadMail[] = [];
  readonly #cookies = new Map<string, string>();

  override get sender(): Sender {
    const { mailer, ...rest } = super.sender;
    return {
      ...rest,
      mailer: {
        send: async (mail) => {
          const sent = await mailer.send(mail);
          const { address = '', about = '' } = this.mails.at(-1) ?? {};
          const texts = await mailTexts(mail.raw);
          this.#read.push({ address, about, texts });
          this.places.push({ place: `mail ${about} to ${address}`, texts });
          return sent;
        },
      },
    };
  }

  /** Its forms are opened, and sent empty. */
  override async open(roundId: string, kind: RoundKind, number = 1): Promise<void> {
    await super.open(roundId, kind, number);
    for (const form of this.formsOf(roundId)) {
      this.formsSeen.add(kind);
      await this.enter(form);
      await this.press(form, {}, [303, 422]);
    }
    const { carries } = roundOf(kind);
    if (carries === undefined) return;
    for (const form of this.#formsBesides(roundId)) {
      this.formsSeen.add(carries);
      await this.press(await this.enter(form), {}, [422]);
    }
  }

  /** Of a form that another round's mails ask for, too: one. */
  #formsBesides(roundId: string): string[] {
    const mails = this.#read.filter(({ about }) => about === roundId);
    return mails.flatMap((mail) => linksIn(mail, 'f').slice(1)).slice(0, 1);
  }

  /** What was answered is looked at again. */
  override async hold(
    roundId: string,
    kind: RoundKind,
    answering: Answering = () => undefined,
    number = 1,
  ): ReturnType<StagedCohort['hold']> {
    await this.open(roundId, kind, number);
    await this.answers(roundId, answering);
    for (const form of this.formsOf(roundId)) await this.look(`${form}?saved=1`);
    return closeRound({ ...this.ref, roundId }, this.at);
  }

  /** One of each that people of a round got: mentors' and mentees' differ, and so do their mails' subjects. */
  formsOf(roundId: string): string[] {
    const mails = this.#read.filter(({ about }) => about === roundId);
    const bySubject = new Map(mails.map((mail) => [mail.texts[0], linkIn(mail, 'f')]));
    // HR reviews the matching on its board, to which the form's address leads on.
    return [...bySubject.values()].filter((form) => form !== undefined);
  }

  /** The address of a page that the last mail about something leads to. */
  link(kind: PageKind, sought: Sought): string {
    const found = this.#read.flatMap((mail) => (isSought(mail, sought) ? (linkIn(mail, kind) ?? []) : []));
    const last = found.at(-1);
    if (last === undefined) throw new Error(`no mail about ${sought.about} leads to /${kind}/`);
    return last;
  }

  /** Opens a page. @throws Error when it answers otherwise than expected */
  look(address: string, status = 200): Promise<string> {
    return this.#ask(address, undefined, [status]);
  }

  press(address: string, fields: Fields, statuses: readonly number[]): Promise<string> {
    return this.#ask(address, fields, statuses);
  }

  /**
   * Opens a mail's link; where a page wants a link of its own, asks for it, and opens a session by the mail that comes.
   *
   * @returns the link
   */
  async enter(link: string): Promise<string> {
    const page = await this.look(link);
    if (!page.includes('value="ask"') && !page.includes('value="open"')) return link;
    let opens = link;
    const kind = PAGE_KINDS.find((one) => link.startsWith(`/${one}/`));
    if (kind && page.includes('value="ask"')) {
      await this.press(link, { _press: 'ask' }, [200]);
      opens = this.link(kind, { about: /doorLink/ });
      await this.look(opens);
    }
    await this.press(opens, { _press: 'open' }, [303]);
    return link;
  }

  async #ask(address: string, fields: Fields | undefined, statuses: readonly number[]): Promise<string> {
    const event = browserEvent({ address, fields, cookies: [...this.#cookies.values()] });
    const response = await pageAnswer(event, this, this.executions);
    const { statusCode = 0, headers = {}, cookies, body = '' } = response;
    for (const cookie of cookies ?? []) {
      const [pair = ''] = cookie.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair);
    }
    const method = fields === undefined ? 'GET' : 'POST';
    const place = `${method} ${address.replace(/^(\/\w+)\/[\w-]+/, '$1/…')} (${statusCode})`;
    if (!statuses.includes(statusCode)) throw new Error(`${place}: ${pageTexts(body).join(' ')}`);
    if (headers['content-type'] === 'text/html; charset=utf-8')
      this.places.push({ place, texts: pageTexts(body) });
    return body;
  }
}

function isSought(mail: ReadMail, { about, address }: Sought): boolean {
  return about.test(mail.about) && (address === undefined || address === mail.address);
}

function linkIn(mail: ReadMail, kind: PageKind): string | undefined {
  return linksIn(mail, kind)[0];
}

function linksIn({ texts }: ReadMail, kind: PageKind): string[] {
  const pattern = new RegExp(`https://mentoring\\.example\\.com(/${kind}/[\\w-]+)`);
  return [...new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? []))];
}
