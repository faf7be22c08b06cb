import * as z from 'zod';
import type { Clock } from '../../clock/clock.ts';
import { Journal } from '../../files/journal.ts';
import { hasArrived, type Mailbox, type StoredMail } from '../../machine/mail/mailbox.ts';
import type { Visit } from './browser.ts';
import { Desk, NoLinkCame, wasAskedFor } from './desk.ts';
import { answerForm, type Outcome } from './form-visit.ts';
import { HOUR_MS, hoursAfter, inOfficeHours } from './hours.ts';
import { formsOf, isCheckIn, linkTo, readMail, topicOf } from './incoming-mail.ts';
import { scan } from './mail-scanner.ts';
import { type Occasion, Occasions } from './occasions.ts';
import { callAtPair } from './pair-visit.ts';
import { ORDINARY, Persona, type Temper } from './persona.ts';
import type { SaidBefore } from './sentences/said-before.ts';
import { attendToBoard, readReport } from './session-visits.ts';

export interface SimulatedPeopleOptions {
  /** The same seed and the same mails give the same deeds, also across a restart. */
  seed: number;
  mailbox: Mailbox;
  clock: Pick<Clock, 'at' | 'now'>;
  /** Remembers which mails were dealt with. */
  folder: string;
  /** Addresses of HR and leadership: they answer everything, and soon. */
  onDuty: readonly string[];
  temper?: Temper;
  /** For no two people to write the same. Forgotten by a restart, after which some may write something else. */
  saidBefore?: SaidBefore;
}

export interface SimulatedPeople {
  /** What they did so far in this process. */
  readonly deeds: Readonly<Record<Outcome | 'board' | 'report' | 'scanned', number>>;
  /** The forms they filled in: by which mail, and when. */
  readonly answered: readonly { mail: StoredMail; at: Date }[];
  /** What no person should meet: a page that refuses an honest attempt, an error of the server. */
  readonly problems: readonly string[];
  close(): void;
}

const DONE = 'dealt-with.jsonl';
/** So often somebody asks again for a link that has not come: its sender is known to be alive by then. */
const PATIENCE = 3;

const Done = z.object({ number: z.number().int() });

/** What becomes of mail to an address: some do not exist any more. */
export function fateOfMail({
  seed,
  onDuty,
  temper = ORDINARY,
}: Pick<SimulatedPeopleOptions, 'seed' | 'onDuty' | 'temper'>) {
  return (address: string): StoredMail['fate'] =>
    new Persona(seed, address, onDuty.includes(address), temper).bounces ? 'bounced' : 'delivered';
}

/**
 * People who know only what a person knows: their inbox. They open mails when they find the time, follow the
 * links, fill in the forms they see, and put right what a page complains of.
 */
export function startSimulatedPeople(options: SimulatedPeopleOptions): SimulatedPeople {
  const { mailbox, clock, seed, onDuty, temper = ORDINARY, saidBefore } = options;
  const journal = new Journal(options.folder, 'process');
  const done = new Set(journal.open(DONE, (line) => Done.parse(line)).map(({ number }) => number));
  const deeds = {
    answered: 0,
    left: 0,
    'not for me': 0,
    'nothing to do': 0,
    board: 0,
    report: 0,
    scanned: 0,
  };
  const answered: { mail: StoredMail; at: Date }[] = [];
  const problems: string[] = [];

  const occasions = new Occasions();
  const lastLook = new Map<string, number>();
  const desks = new Map<string, Desk>();

  function deskOf({ address }: Persona): Desk {
    const desk = desks.get(address) ?? new Desk(mailbox, address);
    desks.set(address, desk);
    return desk;
  }

  function receive(mail: StoredMail): void {
    const [address = ''] = mail.to;
    const { topic, isReminder } = topicOf(mail.subject);
    const occasion = occasions.note(mail, address, topic, isReminder);
    if (!hasArrived(mail) || done.has(mail.number)) return;
    const persona = new Persona(seed, address, onDuty.includes(address), temper);
    const arrived = new Date(mail.at);
    if (persona.isScanned) {
      // Within the minute, long before its reader sees it.
      clock.at(hoursAfter(arrived, 0.01), 'a mail scanner', () => attempt(mail, () => scanned(mail)));
    }
    // Whoever asked for it looked for it at once.
    if (wasAskedFor(mail)) return;
    const disposition = persona.dispositionTo(occasion.name, occasion.since);
    if (disposition === 'silent' || (disposition === 'late' && !isReminder)) return;
    const at = openingTime(arrived, persona, mail.subject, occasion.name);
    clock.at(at, 'a mail is opened', () => dealWith(mail, persona, occasion, PATIENCE));
  }

  /** Opens a mail; whoever waits for a link in vain tries again after half an hour, as often as they have patience. */
  async function dealWith(
    mail: StoredMail,
    persona: Persona,
    occasion: Occasion,
    patience: number,
  ): Promise<void> {
    let isWaiting = false;
    await attempt(mail, () =>
      open(mail, persona, occasion).catch((error) => {
        if (!(error instanceof NoLinkCame) || patience === 0) throw error;
        isWaiting = true;
      }),
    );
    if (!isWaiting) return journal.append(DONE, { number: mail.number });
    clock.at(hoursAfter(clock.now(), 0.5), 'a mail is opened again', () =>
      dealWith(mail, persona, occasion, patience - 1),
    );
  }

  async function attempt(mail: StoredMail, deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      problems.push(`mail ${mail.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async function scanned(mail: StoredMail): Promise<void> {
    await scan(await readMail(await mailbox.raw(mail)), clock.now());
    deeds.scanned += 1;
  }

  async function open(mail: StoredMail, persona: Persona, asked: Occasion): Promise<void> {
    const incoming = await readMail(await mailbox.raw(mail));
    const desk = deskOf(persona);
    let hasAnswered = false;
    for (const form of formsOf(incoming)) {
      const outcome = await answerForm(incoming, form, persona, {
        today: clock.now(),
        desk,
        asked,
        saidBefore,
      });
      deeds[outcome] += 1;
      if (outcome === 'answered') answered.push({ mail, at: clock.now() });
      if (outcome === 'answered') hasAnswered = true;
    }
    const pair = linkTo('p', incoming);
    if (hasAnswered && pair && isCheckIn(incoming.subject)) {
      const ownName = incoming.recipientName;
      await callAtPair(pair, { persona, ownName, asked, today: clock.now(), desk });
    }
    const board = linkTo('b', incoming);
    if (board && isTimeToLook(persona)) {
      await look('board', () => attendToBoard(board, desk));
      lastLook.set(persona.address, clock.now().getTime());
    }
    const report = linkTo('r', incoming);
    if (report) await look('report', () => readReport(report, desk));
  }

  /** However many mails tell of the board, a coordinator looks once a day and sees it all. */
  function isTimeToLook({ address }: Persona): boolean {
    return clock.now().getTime() - (lastLook.get(address) ?? 0) >= 20 * HOUR_MS;
  }

  async function look(page: 'board' | 'report', visit: () => Promise<Visit[]>): Promise<void> {
    const failed = (await visit()).find(({ status }) => status >= 400);
    if (failed) throw new Error(`${page}: ${failed.status} “${failed.page.heading}”`);
    deeds[page] += 1;
  }

  for (const mail of mailbox.mails()) receive(mail);
  return { deeds, answered, problems, close: mailbox.onMail(receive) };
}

/**
 * When a person gets round to a mail: half of them within a working day, some only after days. Drawn by what the
 * mail is and not by its instant, which a crash on the sender's side may move by some minutes.
 */
function openingTime(arrived: Date, persona: Persona, subject: string, occasion: string): Date {
  const draw = persona.chance(subject, occasion);
  return inOfficeHours(hoursAfter(arrived, persona.onDuty ? 1 + draw * 6 : 0.5 + draw ** 2 * 60));
}
