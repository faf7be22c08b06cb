import { SFNClient } from '@aws-sdk/client-sfn';
import { MailError } from '../../../functions/mail/mailer.ts';
import { findWithdrawal } from '../../../functions/people/withdrawal.ts';
import { answerRequest, findRequest } from '../../../functions/rounds/answer-request.ts';
import { AwaitAnswersInput, awaitAnswers } from '../../../functions/rounds/await-answers.ts';
import { type ClosedRound, closeRound } from '../../../functions/rounds/close-round.ts';
import { extendRound } from '../../../functions/rounds/extend-round.ts';
import { decide, takeBack } from '../../../functions/rounds/hr-decision.ts';
import type { KindOfRound, KindsOfRound } from '../../../functions/rounds/kind-of-round.ts';
import { OpenRoundInput, openRound } from '../../../functions/rounds/open-round.ts';
import { findRound, RoundRef } from '../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../functions/rounds/send-what-is-due.ts';
import type { Sender } from '../../../functions/rounds/sender.ts';
import type { TakeBackTime } from '../../../functions/rounds/take-back-time.ts';
import { sfnCallback, type TaskCallback } from '../../../functions/rounds/task-callback.ts';
import { INSTRUMENTS } from '../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../functions/stages/round/sending.ts';
import { writeLetter } from '../../../functions/stages/round/write-letter.ts';
import { roundOf } from '../../../functions/stages/rounds.ts';
import { askToLeave } from '../../../functions/stages/withdrawal/ask-to-leave.ts';
import {
  type Proceeding,
  proceedWithWithdrawal,
} from '../../../functions/stages/withdrawal/proceed-with-withdrawal.ts';
import type { Table } from '../../../functions/store/table.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { Clock } from '../../../infra/local/clock/clock.ts';
import type { Json } from '../../../infra/local/engine/json.ts';
import type { StateMachineResource } from '../../../infra/local/machine/template.ts';
import { type Death, Died, type Interruption, live, onItsOwn, outside } from './lives.ts';
import { type MailFault, PostBox } from './post-box.ts';
import { openRoundMachine, type RoundMachine, type StepName } from './round-machine.ts';

/** What happened, in order, as the participants saw it. */
export type Happening = { order: number; at: Date } & (
  | { what: 'stepBegan'; step: StepName }
  | { what: 'answered'; personId: string; text: string; version: number; outcome: string }
  | { what: 'withdrew'; personId: string }
  | { what: 'extended'; deadline: string }
  | { what: 'decided'; by: string; text: string; outcome: string }
  | { what: 'tookBack'; by: string; outcome: string }
);

/** How one call of a step, counted over all steps of the round, goes wrong or is got in the way of. */
export interface StepFate {
  invocation: number;
  deaths?: Death[];
  interruptions?: Interruption[];
}

export interface WorldOptions {
  machine: StateMachineResource;
  table: Table;
  start: Date;
  stepFates?: readonly StepFate[];
  mailFaults?: readonly MailFault[];
  /** Whether SES tells of the mails it took; true by default. */
  sesTells?: boolean;
  /** Whether the round closes with its last answer, whatever its kind says; as the kind says by default. */
  endsWithLastAnswer?: boolean;
}

/** A round as it runs on AWS: the machine, its functions, SES and the people, on a clock that jumps. */
export class RoundWorld {
  readonly table: Table;
  readonly clock: Clock;
  readonly postBox: PostBox;
  readonly happenings: Happening[] = [];
  /** One, and one more for each time the machine failed. */
  readonly executions: string[] = [];
  readonly sender: Sender;
  readonly stepFates: StepFate[];
  readonly #kinds: KindsOfRound;
  #invocations = 0;
  #order = 0;
  #machine: RoundMachine | undefined;
  #callback: TaskCallback | undefined;

  static async open(options: WorldOptions): Promise<RoundWorld> {
    const world = new RoundWorld(options);
    world.#machine = await openRoundMachine(options.machine, world.clock, (name, payload) =>
      world.clock.busy(() => world.#step(name, payload)),
    );
    const client = new SFNClient({
      endpoint: world.#machine.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const callback = sfnCallback(client);
    world.#callback = (token, output) => outside(() => callback(token, output));
    world.clock.start();
    return world;
  }

  private constructor(options: WorldOptions) {
    const { table, start, stepFates = [], mailFaults = [], sesTells = true, endsWithLastAnswer } = options;
    this.table = table;
    this.#kinds = endsWithLastAnswer === undefined ? roundOf : (kind) => ending(kind, endsWithLastAnswer);
    this.stepFates = [...stepFates];
    this.clock = new Clock({ mode: 'hand', start });
    const nextOrder = () => this.nextOrder();
    this.postBox = new PostBox(mailFaults, { table, clock: this.clock, nextOrder, tells: sesTells });
    this.sender = {
      table,
      mailer: this.postBox,
      senderAddress: 'mentoring@larkmoor.example',
      baseUrl: 'https://mentoring.example',
      now: () => this.clock.now(),
      timeLeft: () => 900_000,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.clock.stop();
    await this.#machine?.[Symbol.asyncDispose]();
  }

  get machine(): RoundMachine {
    if (!this.#machine) throw new Error('the world is not open');
    return this.#machine;
  }

  get callback(): TaskCallback {
    if (!this.#callback) throw new Error('the world is not open');
    return this.#callback;
  }

  nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  note(happening: DistributiveOmit<Happening, 'order' | 'at'>): void {
    this.happenings.push({ order: this.nextOrder(), at: this.clock.now(), ...happening });
  }

  /** Holds the round to its end. When the machine fails, HR has it tried again a day later. */
  async hold(input: { cohortId: string; roundId: string; kind: string }): Promise<ClosedRound> {
    for (;;) {
      const executionArn = await this.machine.start(input);
      this.executions.push(executionArn);
      const status = await this.#ended(executionArn);
      if (typeof status !== 'string') return status;
      await this.clock.advanceTo(new Date(this.clock.now().getTime() + DAY_MS));
    }
  }

  /** @returns what the execution put out, or how it failed */
  async #ended(executionArn: string): Promise<ClosedRound | string> {
    for (let isStuck = false; ; ) {
      const { status, output } = await this.machine.stepFunctions.describeExecution({ executionArn });
      if (status === 'SUCCEEDED') return JSON.parse(output ?? '');
      if (status !== 'RUNNING') return status;
      if (isStuck) throw new Error('the round waits for nothing');
      isStuck = !(await this.clock.advanceToNext());
    }
  }

  /** Lets everybody come to their end, also those who are late. */
  async settle(): Promise<void> {
    while (await this.clock.advanceToNext());
  }

  /** Somebody opens the form as it is now and sends it. */
  async answer(
    ref: RoundRef,
    personId: string,
    text: string,
    { deaths = [], interruptions = [] }: { deaths?: Death[]; interruptions?: Interruption[] } = {},
  ): Promise<void> {
    const { table, callback } = this;
    const round = await onItsOwn(() => findRound(table, ref));
    const request = round && (await onItsOwn(() => findRequest(table, ref, personId)));
    if (!round || !request) return;
    const { version } = request;
    const given = { requestId: personId, answers: { text }, version };
    const collaborators = { table, callback, now: this.clock.now() };
    const outcome = await orDied(
      live(() => answerRequest(round, given, collaborators), deaths, interruptions),
    );
    this.note({ what: 'answered', personId, text, version: version + 1, outcome: outcome ?? 'died' });
  }

  /** A coordinator opens the form as it is now, and decides. */
  async decide(
    { settings, ...ref }: RoundRef & { settings: TakeBackTime },
    requestId: string,
    text: string,
    { deaths = [], interruptions = [] }: { deaths?: Death[]; interruptions?: Interruption[] } = {},
  ): Promise<void> {
    const { table, callback } = this;
    const round = await onItsOwn(() => findRound(table, ref));
    const request = round && (await onItsOwn(() => findRequest(table, ref, requestId)));
    if (!round || !request) return;
    const given = { requestId, answers: { text }, version: request.version, decisions: round.decisions };
    const collaborators = { table, callback, now: this.clock.now(), settings };
    const outcome = await orDied(live(() => decide(round, given, collaborators), deaths, interruptions));
    this.note({ what: 'decided', by: requestId, text, outcome: outcome ?? 'died' });
  }

  /** A coordinator opens the page as it is now, and takes the decision back. */
  async takeBack(
    ref: RoundRef,
    by: string,
    { deaths = [], interruptions = [] }: { deaths?: Death[]; interruptions?: Interruption[] } = {},
  ): Promise<void> {
    const { table } = this;
    const round = await onItsOwn(() => findRound(table, ref));
    if (!round?.decision) return;
    const given = { by, number: round.decisions };
    const collaborators = { table, now: this.clock.now() };
    const outcome = await orDied(live(() => takeBack(ref, given, collaborators), deaths, interruptions));
    this.note({ what: 'tookBack', by, outcome: outcome ?? 'died' });
  }

  /** Leaves at once. Where a step of its machine dies or SES is away, it is tried again an hour later. */
  async withdraw(cohortId: string, personId: string, deaths: Death[] = []): Promise<void> {
    this.note({ what: 'withdrew', personId });
    await this.#leave(cohortId, personId, deaths);
  }

  async #leave(cohortId: string, personId: string, deaths: Death[] = []): Promise<void> {
    const { clock } = this;
    const again = (at: Date) => clock.at(at, 'leaves', () => onItsOwn(() => this.#leave(cohortId, personId)));
    try {
      const proceeding = await live(() => this.#leavingStep(cohortId, personId), deaths);
      if (proceeding.next === 'wait') again(new Date(proceeding.until));
    } catch (error) {
      if (!(error instanceof Died || error instanceof MailError)) throw error;
      again(new Date(clock.now().getTime() + 3_600_000));
    }
  }

  async #leavingStep(cohortId: string, personId: string): Promise<Proceeding> {
    const { table, sender, callback, clock } = this;
    const now = clock.now();
    const executions = { startWithdrawal: async () => {} };
    const wish = { personId, by: personId, takesEffectAt: now };
    await askToLeave(cohortId, wish, { table, executions, now });
    const { withdrawalId = '' } = (await findWithdrawal(table, cohortId, personId)) ?? {};
    return proceedWithWithdrawal(
      { cohortId, withdrawalId },
      { sender, callback, write: (context) => writeLetter(context, INSTRUMENTS) },
    );
  }

  async extend(ref: RoundRef, duration: string, deaths: Death[] = []): Promise<void> {
    const { table, callback } = this;
    if (!(await onItsOwn(() => findRound(table, ref)))) return;
    const collaborators = { table, callback, now: this.clock.now() };
    const extension = await orDied(
      live(() => extendRound(ref, { by: 'hr', duration }, collaborators), deaths),
    );
    if (extension?.extended) this.note({ what: 'extended', deadline: extension.deadline });
  }

  async #step(step: StepName, payload: Json): Promise<unknown> {
    this.#invocations += 1;
    const invocation = this.#invocations;
    const fates = this.stepFates.filter((fate) => fate.invocation === invocation);
    this.note({ what: 'stepBegan', step });
    return live(
      () => this.#run(step, payload),
      fates.flatMap(({ deaths = [] }) => deaths),
      fates.flatMap(({ interruptions = [] }) => interruptions),
    );
  }

  #run(step: StepName, payload: Json): Promise<unknown> {
    const { table, sender } = this;
    const now = this.clock.now();
    switch (step) {
      case 'open-round':
        return openRound(OpenRoundInput.parse(payload), { table, now, kinds: this.#kinds });
      case 'send-what-is-due':
        return sendWhatIsDue(RoundRef.parse(payload), sendingOf(sender, INSTRUMENTS));
      case 'await-answers':
        return awaitAnswers(AwaitAnswersInput.parse(payload), { table, callback: this.callback });
      case 'close-round':
        return closeRound(RoundRef.parse(payload), { table, now });
    }
  }
}

function ending(kind: string, endsWithLastAnswer: boolean): KindOfRound {
  const { audience, asks } = roundOf(kind);
  if (!asks) return { audience };
  const { endsWithLastAnswer: _as, ...asking } = asks;
  return { audience, asks: { ...asking, ...(endsWithLastAnswer && { endsWithLastAnswer }) } };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

async function orDied<T>(attempt: Promise<T>): Promise<T | undefined> {
  return attempt.catch((error: unknown) => {
    if (error instanceof Died) return undefined;
    throw error;
  });
}
