import { type Cohort, getCohort } from '../../functions/cohorts/cohort.ts';
import type {
  DirectoryChangeInput,
  Executions,
  NoticeInput,
  WithdrawalInput,
} from '../../functions/cohorts/executions.ts';
import type { Stage } from '../../functions/definition/stage-names.ts';
import type { StoredAnswers } from '../../functions/forms/answers/answer.ts';
import { launch } from '../../functions/http/hr-api/cohorts/launch.ts';
import { pairRequest } from '../../functions/http/pair-page/pair-request.ts';
import { MailError } from '../../functions/mail/mailer.ts';
import { ledgerOfTag } from '../../functions/mail/send-once.ts';
import { answerRequest, findRequest } from '../../functions/rounds/answer-request.ts';
import { closeRound } from '../../functions/rounds/close-round.ts';
import { decide } from '../../functions/rounds/hr-decision.ts';
import { openRound } from '../../functions/rounds/open-round.ts';
import { getRound, type Request, requests } from '../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../functions/rounds/send-what-is-due.ts';
import type { Sender } from '../../functions/rounds/sender.ts';
import { beginStage } from '../../functions/stages/cohort/begin-stage.ts';
import { INSTRUMENTS } from '../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../functions/stages/round/sending.ts';
import { type RoundKind, roundOf } from '../../functions/stages/rounds.ts';
import type { Table } from '../../functions/store/table.ts';
import { DAY_MS } from '../../functions/time/day.ts';
import { browserEvent } from './browser-event.ts';

const START = new Date('2026-09-07T07:00:00Z');

/** How somebody answers a request; undefined is silence. */
export type Answering = (request: Request) => StoredAnswers | undefined;

interface Told {
  address: string;
  /** The round or the occurrence the mail was about: `unmatched`, `pairEnded`. */
  about: string;
  subject: string;
  /** Takes an invitation out of the calendar. */
  cancels: boolean;
  /** As it was sent. */
  raw: Uint8Array;
}

/** A launched cohort whose stages a test plays by hand: the functions, and what the machines do between them. */
export class StagedCohort {
  readonly table: Table;
  readonly cohortId: string;
  readonly mails: Told[] = [];
  /** Where the link to the page of a pair leads, by the address and what the mail was about. */
  readonly #pairPages = new Map<string, string>();
  /** Tokens that were answered, with what. */
  readonly woken: [token: string, output: Record<string, string>][] = [];
  now = START;
  /** Set to let the next mails fail. */
  mailFails = false;

  constructor(table: Table, cohortId: string) {
    this.table = table;
    this.cohortId = cohortId;
  }

  get at() {
    return { table: this.table, now: this.now };
  }

  get settling() {
    return { ...this.at, callback: this.callback };
  }

  get ref() {
    return { cohortId: this.cohortId };
  }

  get sender(): Sender {
    return {
      table: this.table,
      mailer: {
        send: async ({ to, tags, raw }) => {
          if (this.mailFails) throw new MailError('transient', 'SES is away');
          const { pk = '', sk = '' } = ledgerOfTag(tags.ledger ?? '') ?? {};
          const about = sk.startsWith('MAIL#') ? pk.split('#')[2] : sk.split('#')[1];
          const cancels = /method=CANCEL/i.test(raw.toString());
          const subject = /^Subject: (.*)$/m.exec(raw.toString())?.[1]?.trim() ?? '';
          const [pairPage] = /\/p\/[\w~/-]+/.exec(raw.toString().replaceAll(/=\r?\n/g, '')) ?? [];
          if (pairPage !== undefined) this.#pairPages.set(`${to.address} ${about}`, pairPage);
          this.mails.push({ address: to.address, about: about ?? '', subject, cancels, raw });
          return { messageId: `m-${this.mails.length}` };
        },
      },
      senderAddress: 'mentoring@example.com',
      baseUrl: 'https://mentoring.example.com',
      now: () => this.now,
      timeLeft: () => 900_000,
    };
  }

  callback = async (token: string, output: Record<string, string>): Promise<void> => {
    this.woken.push([token, output]);
  };

  later(days: number): void {
    this.now = new Date(this.now.getTime() + days * DAY_MS);
  }

  begin(stage: Stage): Promise<void> {
    return beginStage({ ...this.ref, stage, executionArn: `arn:execution:${stage}` }, this.at);
  }

  cohort(): Promise<Cohort> {
    return getCohort(this.table, this.cohortId);
  }

  /** What one person was told, in order. */
  toldTo(personId: string): string[] {
    return this.mails.filter(({ address }) => address === addressOf(personId)).map(({ about }) => about);
  }

  /** The page that a mail to somebody leads to: the status, and what it shows; undefined where it has no such link. */
  async behindPairLink(personId: string, about: string): Promise<[status: number, page: string] | undefined> {
    const address = this.#pairPages.get(`${addressOf(personId)} ${about}`);
    if (address === undefined) return undefined;
    const { statusCode = 0, body = '' } = await pairRequest(browserEvent({ address, cookies: [] }), this);
    return [statusCode, body];
  }

  /** What the mails to one person were called, in order. */
  subjectsTo(personId: string): string[] {
    return this.mails.filter(({ address }) => address === addressOf(personId)).map(({ subject }) => subject);
  }

  async open(roundId: string, kind: RoundKind, number = 1): Promise<void> {
    await openRound({ ...this.ref, roundId, kind, number }, { ...this.at, kinds: roundOf });
    await sendWhatIsDue({ ...this.ref, roundId }, sendingOf(this.sender, INSTRUMENTS));
  }

  async answer(roundId: string, requestId: string, answers: StoredAnswers): Promise<void> {
    const round = await getRound(this.table, { ...this.ref, roundId });
    const version = (await findRequest(this.table, round, requestId))?.version ?? 0;
    // What the forms of application promise, and the page posts back with each answer.
    const terms = /Call$/.test(round.kind) ? ('partnerReadsGoals' as const) : undefined;
    const given = { requestId, answers, version, terms };
    const { settings } = await this.cohort();
    if (round.decidedByHr)
      await decide(round, { ...given, decisions: round.decisions }, { ...this.settling, settings });
    else await answerRequest(round, given, this.settling);
  }

  /** A round from its first mail to its end, as its machine holds it. */
  async hold(roundId: string, kind: RoundKind, answering: Answering = () => undefined, number = 1) {
    await this.open(roundId, kind, number);
    await this.answers(roundId, answering);
    return closeRound({ ...this.ref, roundId }, this.at);
  }

  /** Everybody who was asked answers, or is silent. */
  async answers(roundId: string, answering: Answering): Promise<void> {
    for (const request of await requests(this.table, { ...this.ref, roundId })) {
      const answers = answering(request);
      if (answers) await this.answer(roundId, request.requestId, answers);
    }
  }
}

export const addressOf = (personId: string) => `${personId}@example.com`;

/** Executions that only remember what was asked of them. */
export class RecordedExecutions implements Executions {
  readonly started: string[] = [];
  readonly stopped: string[] = [];

  start = async (cohortId: string): Promise<string> => {
    this.started.push(cohortId);
    return `arn:execution:${cohortId}`;
  };

  /** Cohorts that were stopped before their start, and whose machine was started to end them. */
  readonly ended: string[] = [];

  startEnd = async (cohortId: string): Promise<void> => {
    this.ended.push(cohortId);
  };

  /** The names of re-matchings that were started, and how Step Functions speaks of each. */
  readonly rematches = new Map<string, 'running' | 'over'>();

  startRematch = async (cohortId: string, number: number): Promise<void> => {
    this.rematches.set(`${cohortId}-${number}`, 'running');
  };

  /** The withdrawals whose machine was started. */
  readonly withdrawals: WithdrawalInput[] = [];

  startWithdrawal = async (withdrawal: WithdrawalInput): Promise<void> => {
    this.withdrawals.push(withdrawal);
  };

  /** The changes of the directory whose machine was started. */
  readonly directoryChanges: DirectoryChangeInput[] = [];

  startDirectoryChange = async (change: DirectoryChangeInput): Promise<void> => {
    this.directoryChanges.push(change);
  };

  /** The notices whose round was started. */
  readonly notices: NoticeInput[] = [];

  startNotice = async (notice: NoticeInput): Promise<void> => {
    this.notices.push(notice);
  };

  stateOfRematch = async (cohortId: string, number: number) =>
    this.rematches.get(`${cohortId}-${number}`) ?? 'notStarted';

  stop = async (executionArn: string): Promise<void> => {
    this.stopped.push(executionArn);
  };
}

/** Mentors m1 to m9 and mentees e1 to e9 are picked by the tests; b1 to b3 may be both. */
export function people(ids: readonly string[]) {
  return ids.map((id) => ({ id, name: `Person ${id}`, email: addressOf(id), language: 'en' }));
}

export function definition(ids: readonly string[], rest: object = {}) {
  return {
    name: 'Test cohort',
    timeZone: 'Europe/Paris',
    startDate: '2026-09-07',
    hr: [{ name: 'Ada', email: 'ada.hr@example.com' }],
    people: people(ids),
    ...rest,
  };
}

/**
 * People are known by HR's own ids inside, too, so that tests can name them, unless it is said by which references.
 *
 * @throws Error with what is wrong with the definition
 */
export async function launched(
  table: Table,
  ids: readonly string[],
  rest: object = {},
  references: (staffId: string) => string = (staffId) => staffId,
  idempotencyKey = 'test',
): Promise<StagedCohort> {
  const outcome = await launch(
    definition(ids, rest),
    { idempotencyKey, by: 'hr', teams: ['hr'] },
    {
      table,
      executions: new RecordedExecutions(),
      now: new Date('2026-09-07T05:00:00Z'),
      references: () => references,
    },
  );
  if (outcome.outcome !== 'launched') throw new Error(JSON.stringify(outcome));
  return new StagedCohort(table, outcome.cohort.cohortId);
}

const APPLICATION = { languages: ['en'], meetingMode: 'either', commitment: true } as const;

export const asMentor = (rest: StoredAnswers = {}): StoredAnswers => ({
  ...APPLICATION,
  languages: ['en'],
  skills: { feedback: 4, delegation: 3 },
  goals: 'Leading a first team with calm',
  ...rest,
});

export const asMentee = (rest: StoredAnswers = {}): StoredAnswers => ({
  ...APPLICATION,
  languages: ['en'],
  skills: { feedback: 3, delegation: 2 },
  goals: 'Leading my first team',
  ...rest,
});
