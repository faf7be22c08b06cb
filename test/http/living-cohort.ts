import { DAY_MS } from '../../functions/time/day.ts';
import type { Local } from '../../infra/local/machine/machine.ts';
import type { StoredMail } from '../../infra/local/machine/mail/mailbox.ts';
import { inWords, kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { Desk } from '../../infra/local/rehearsal/simulated-people/desk.ts';
import { answerForm } from '../../infra/local/rehearsal/simulated-people/form-visit.ts';
import {
  type IncomingMail,
  linkTo,
  readMail,
} from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { dutiful } from './dutiful.ts';

export interface ReceivedMail extends IncomingMail {
  /** What it was, such as `pulse`. */
  kind: string;
  /** 0 is the first mail. */
  reminder: number;
  to: string;
}

/** What somebody does with a mail. */
export type Deed = (mail: ReceivedMail) => Promise<void>;

const MOST_STEPS = 5_000;

/**
 * The people of a cohort who only have their mail. Those a test names do what it says with the kinds of mail it
 * names; everybody else answers every form at once, by HTTP.
 */
export class LivingCohort {
  readonly #local: Local;
  readonly #deeds = new Map<string, Deed>();
  readonly #desks = new Map<string, Desk>();
  /** Every mail opened so far, in the order of arrival. */
  readonly mails: ReceivedMail[] = [];
  #seen = 0;

  constructor(local: Local) {
    this.#local = local;
    this.#seen = local.mailbox.mails().at(-1)?.number ?? 0;
  }

  /** Where a person sits, with the sessions they have opened. */
  deskOf(address: string): Desk {
    const desk = this.#desks.get(address) ?? new Desk(this.#local.mailbox, address);
    this.#desks.set(address, desk);
    return desk;
  }

  /** From now on this person does this with each first mail of this kind (reminders are for the forgetful). */
  when(address: string, kind: string, deed: Deed): void {
    this.#deeds.set(`${kind} ${address}`, deed);
  }

  /** From now on this person answers this kind like everybody else. */
  asUsual(address: string, kind: string): void {
    this.#deeds.delete(`${kind} ${address}`);
  }

  ignore(address: string, kind: string): void {
    this.when(address, kind, async () => undefined);
  }

  /** The last mail of a kind that a person got. @throws Error when there is none */
  lastMail(address: string, kind: string): ReceivedMail {
    const mail = this.mails.findLast((one) => one.to === address && one.kind === kind);
    if (!mail) throw new Error(`${address} got no mail of "${inWords(kind)}"`);
    return mail;
  }

  /** Lets time pass, mail after mail, until somebody gets one of this kind and has dealt with it. */
  async until(kind: string, address?: string): Promise<ReceivedMail> {
    const from = this.mails.length;
    const wanted = (mail: ReceivedMail) => mail.kind === kind && (!address || mail.to === address);
    for (let step = 0; step < MOST_STEPS; step++) {
      await this.#dealWithMail();
      const found = this.mails.slice(from).find(wanted);
      if (found) return found;
      if (!(await this.#local.clock.advanceToNext())) break;
    }
    throw new Error(`nobody was ever sent a mail of "${inWords(kind)}"`);
  }

  /** Lets so many days pass in which nobody opens a mail; they find them when they are back. */
  async holidays(count: number): Promise<void> {
    const { clock } = this.#local;
    await clock.advanceTo(new Date(clock.now().getTime() + count * DAY_MS));
  }

  /** Lets so many days pass. */
  async days(count: number): Promise<void> {
    const { clock } = this.#local;
    const end = new Date(clock.now().getTime() + count * DAY_MS);
    for (let due = clock.nextDue(); due && due.at <= end; due = clock.nextDue()) {
      await clock.advanceToNext();
      await this.#dealWithMail();
    }
    await clock.advanceTo(end);
  }

  async #dealWithMail(): Promise<void> {
    await this.#local.clock.settled();
    for (const stored of this.#local.mailbox.mails(this.#seen)) {
      this.#seen = stored.number;
      await this.#open(stored);
    }
  }

  async #open(stored: StoredMail): Promise<void> {
    const { mailbox, clock } = this.#local;
    const { kind, reminder } = kindOfMail(stored);
    const [to = ''] = stored.to;
    const mail = { ...(await readMail(await mailbox.raw(stored))), kind, reminder, to };
    this.mails.push(mail);
    if (reminder > 0) return;
    const deed = this.#deeds.get(`${kind} ${to}`);
    if (deed) return deed(mail);
    const form = linkTo('f', mail);
    if (form) await answerForm(mail, form, dutiful(to), { today: clock.now(), desk: this.deskOf(to) });
  }
}
