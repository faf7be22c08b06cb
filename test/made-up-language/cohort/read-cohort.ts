import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { boardRequest } from '../../../functions/http/board/board-request.ts';
import { formRequest } from '../../../functions/http/form-page/form-request.ts';
import { myDataRequest } from '../../../functions/http/my-page/my-data-request.ts';
import { reportRequest } from '../../../functions/http/report/report-request.tsx';
import { closeRound } from '../../../functions/rounds/close-round.ts';
import type { Sender } from '../../../functions/rounds/sender.ts';
import type { RoundKind } from '../../../functions/stages/rounds.ts';
import { type Answering, RecordedExecutions, StagedCohort } from '../../cohorts/staged-cohort.ts';
import type { Place } from '../reading/hard-coded.ts';
import { mailTexts } from '../reading/mail-texts.ts';
import { pageTexts } from '../reading/page-texts.ts';
import { browserEvent } from './browser-event.ts';

type PageKind = 'f' | 'b' | 'r' | 'me' | 'u';
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
  readonly formsSeen = new Set<RoundKind>();
  readonly #read: ReadMail[] = [];
  #cookies: readonly string[] = [];

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
      await this.look(form);
      await this.press(form, {}, [303, 422]);
    }
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

  /** Exchanges the link of a mail for a session, as its button does. @returns the link */
  async enter(link: string): Promise<string> {
    this.#cookies = [];
    await this.look(link);
    await this.press(link, {}, [303]);
    return link;
  }

  async #ask(address: string, fields: Fields | undefined, statuses: readonly number[]): Promise<string> {
    const response = await this.#answer(browserEvent({ address, fields, cookies: this.#cookies }));
    const { statusCode = 0, headers = {}, cookies, body = '' } = response;
    this.#cookies = cookies?.map((cookie) => cookie.split(';', 1).join()) ?? this.#cookies;
    const method = fields === undefined ? 'GET' : 'POST';
    const place = `${method} ${address.replace(/^(\/\w+)\/[\w-]+/, '$1/…')} (${statusCode})`;
    if (!statuses.includes(statusCode)) throw new Error(`${place}: ${pageTexts(body).join(' ')}`);
    if (headers['content-type'] === 'text/html; charset=utf-8')
      this.places.push({ place, texts: pageTexts(body) });
    return body;
  }

  #answer(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
    const { table, callback, executions, sender, now } = this;
    const [, page = ''] = event.rawPath.split('/');
    if (page === 'f') return formRequest(event, { table, callback, sender, now });
    if (page === 'b') return boardRequest(event, { table, callback, executions, sender });
    if (page === 'r') return reportRequest(event, { table, sender });
    return myDataRequest(event, { table, callback, executions, sender });
  }
}

function isSought(mail: ReadMail, { about, address }: Sought): boolean {
  return about.test(mail.about) && (address === undefined || address === mail.address);
}

function linkIn({ texts }: ReadMail, kind: PageKind): string | undefined {
  const pattern = new RegExp(`https://mentoring\\.example\\.com(/${kind}/[\\w-]+)`);
  return texts.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0];
}
