import { type Cohort, getCohort } from '../cohorts/cohort.ts';
import { isHeld } from '../mail/mailer.ts';
import { findPeople } from '../people/directory.ts';
import type { Table } from '../store/table.ts';
import { isOver } from './answer-request.ts';
import { carryOut, isTakenBackNoMore, noteDecision } from './hr-decision.ts';
import type { KindOfRound, KindsOfRound } from './kind-of-round.ts';
import { apartIn, takeTurn } from './letters/apart.ts';
import { carriedWith, carrierIsAwaited } from './letters/carried.ts';
import { letters, type Write } from './letters/letters.ts';
import { mailsLeft, placeIn } from './letters/one-mail-each.ts';
import { sendLetter } from './letters/send-letter.ts';
import { CHUNK } from './open-round.ts';
import { isAnswered, openRequests, withoutAnswer } from './pending.ts';
import { restingIn } from './resting.ts';
import {
  audienceChunk,
  byReader,
  changeRound,
  type DecisionTaken,
  everybodyWasWrittenTo,
  getRound,
  type Recipient,
  type Round,
  type RoundRef,
} from './round.ts';
import type { Sender } from './sender.ts';
import { waitForTheService } from './wait-for-the-service.ts';

/** What the machine does next; `until` is when there is something to look at again. */
export type WhatIsNext =
  | { next: 'send' | 'close' }
  | { next: 'wait'; until: string }
  /** HR has decided, and can take it back until then. */
  | { next: 'letStand'; until: string };

/** Enough to finish the mails under way, each some tens of milliseconds and a few retries. */
const LAST_CALL_MS = 30_000;

/** Mails on their way at once: SES answers in 50 to 100 ms, so eight keep any account's rate busy. */
const AT_ONCE = 8;

export interface Sending {
  sender: Sender;
  kinds: KindsOfRound;
  write: Write;
  /** How far mails to one person are kept apart, in milliseconds. */
  apart: number;
  /** Tells HR of what it must look at and has not been told; what can wait is collected. */
  tellHr: (cohort: Cohort) => Promise<void>;
  /** Tells the others, once, of a decision that one coordinator has taken: also of one that nobody meant. */
  tellDecision: (round: Round, decision: DecisionTaken, cohort: Cohort) => Promise<void>;
}

/**
 * Does whatever is due in a round now: first mails, a reminder, or nothing. Running it twice is harmless: who
 * was written to is in the ledger, who has answered in the table.
 */
export async function sendWhatIsDue(
  ref: RoundRef,
  { sender, kinds, write, apart, tellHr, tellDecision }: Sending,
): Promise<WhatIsNext> {
  const { table, now } = sender;
  const cohort = await getCohort(table, ref.cohortId);
  for (let mails = 0; mails < CHUNK; ) {
    const round = await getRound(table, ref);
    if (round.closedAt || isStopped(cohort, kinds(round.kind))) return { next: 'close' };
    const { decision } = round;
    if (decision && everybodyWasWrittenTo(round)) {
      if (isTakenBackNoMore(decision, now())) {
        if (await carryOut(table, round, now())) return { next: 'close' };
        continue;
      }
      await noteDecision(table, round);
      await tellDecision(round, decision, cohort);
      return { next: 'letStand', until: decision.carryOutAt };
    }
    const wave = await waveUnderWay(round, table, now());
    if (wave === undefined) {
      // Addresses that failed in this wave, or since the one before: HR has time to correct them.
      await tellHr(cohort);
      return whatIsNext(round, table, now());
    }
    const lookAgainAt = await carrierIsAwaited(round, wave.wave, { table, kinds, now: now() });
    if (lookAgainAt) return { next: 'wait', until: lookAgainAt.toISOString() };
    const sent = await sendChunk(round, wave, cohort, {
      sender,
      write,
      kinds,
      apart: apartIn(cohort, apart),
    });
    if (sent.held) return { next: 'wait', until: await waitForTheService(round, cohort, kinds, sender) };
    if (sent.unsettledUntil) return { next: 'wait', until: sent.unsettledUntil.toISOString() };
    if (sent.cutShort) break;
    mails += sent.mails;
    await changeRound(table, round, afterChunk(round, wave, now()), wave);
  }
  return { next: 'send' };
}

function isStopped({ status }: Cohort, { outlivesStop }: KindOfRound): boolean {
  return status === 'stopped' && !outlivesStop;
}

async function whatIsNext(round: Round, table: Table, now: Date): Promise<WhatIsNext> {
  if (round.recipients === 0 || round.deadline === undefined) return { next: 'close' };
  if (isOver(round, now)) return { next: 'close' };
  if (!round.decidedByHr && (await isAnswered(table, round))) return { next: 'close' };
  const moments = [...round.reminders.slice(round.wave), round.deadline];
  return { next: 'wait', until: moments[0] ?? round.deadline };
}

interface Wave {
  wave: number;
  chunk: number;
}

/**
 * The chunk to send now, if any. After an outage only the latest of the overdue reminders goes out, also when it
 * struck in the middle of an earlier one, and nobody is sent a form that can no longer be answered.
 */
async function waveUnderWay(round: Round, table: Table, now: Date): Promise<Wave | undefined> {
  const { wave, chunk } = round;
  if (isOver(round, now) || round.chunks === 0) return undefined;
  const due = remindersDue(round, now);
  const isFirstMail = wave === 0 && chunk < round.chunks;
  if (isFirstMail || due <= wave) return chunk < round.chunks ? { wave, chunk } : undefined;
  return (await changeRound(table, round, { wave: due, chunk: 0 }, { wave, chunk }))
    ? { wave: due, chunk: 0 }
    : undefined;
}

/** A reminder that fell due before the first mail had gone to everybody would come on top of it: it is left out. */
function afterChunk(round: Round, { wave, chunk }: Wave, now: Date): Wave {
  const due = remindersDue(round, now);
  const isEndOfFirstMail = wave === 0 && chunk + 1 >= round.chunks && due > 0;
  return isEndOfFirstMail ? { wave: due, chunk: round.chunks } : { wave, chunk: chunk + 1 };
}

function remindersDue({ reminders }: Round, now: Date): number {
  return reminders.filter((at) => Date.parse(at) <= now.getTime()).length;
}

interface Sent {
  mails: number;
  /** Out of time: the rest of the chunk is for the next call. */
  cutShort: boolean;
  /** The mail service takes no more for hours: the rest of the chunk is for another day. */
  held?: true;
  /** When to go on with the others: it will be known whether they were sent, or their readers' hour is over. */
  unsettledUntil?: Date | undefined;
}

/** Who was erased, or has left the company, since the audience was frozen is asked nothing, and nobody about them. */
async function stillThere(
  table: Table,
  { cohortId }: RoundRef,
  recipients: readonly Recipient[],
): Promise<Recipient[]> {
  const idsOf = ({ role, personId, aboutId }: Recipient) => [
    ...(role === 'person' ? [personId] : []),
    ...(aboutId === undefined ? [] : [aboutId]),
  ];
  const people = await findPeople(table, cohortId, recipients.flatMap(idsOf));
  const isThere = (id: string) => people.has(id) && people.get(id)?.leftAt === undefined;
  return recipients.filter((recipient) => idsOf(recipient).every(isThere));
}

async function sendChunk(
  round: Round,
  wave: Wave,
  cohort: Cohort,
  { sender, write, kinds, apart }: Pick<Sending, 'sender' | 'write' | 'kinds' | 'apart'>,
): Promise<Sent> {
  const { table } = sender;
  const chunk = await audienceChunk(table, round, wave.chunk);
  const recipients = await stillThere(table, round, chunk);
  // A notice tells what has happened; whoever leaves has not left yet, and hears it.
  const rests = round.deadline === undefined ? () => false : await restingIn(table, round.cohortId);
  if (wave.wave === 0 && round.deadline !== undefined) await openRequests(table, round, recipients, rests);
  const addressed = wave.wave === 0 ? recipients : await withoutAnswer(table, round, recipients);
  const open = new Set(addressed.filter((recipient) => !rests(recipient)));
  const isOpen = (recipient: Recipient) => open.has(recipient);
  const left = await mailsLeft(table, round, wave.wave, {
    chunk: kinds(round.kind).oneMailEach ? byReader(chunk) : chunk.map((copy) => [copy]),
    isOpen,
    now: sender.now(),
  });
  const carried = await carriedWith(round, wave.wave, [...open], { table, kinds, now: sender.now(), rests });
  const mails = left.mails.map((copies) => ({ copies, carried: carried(copies[0]) }));
  const queue = await letters(round, wave.wave, mails, cohort, sender, { kind: round.kind, write });
  const sent: Sent = { mails: queue.length, cutShort: false, unsettledUntil: left.unsettledUntil };
  const send = async () => {
    for (let letter = queue.pop(); letter; letter = queue.pop()) {
      if (sender.timeLeft() < LAST_CALL_MS) {
        sent.cutShort = true;
        return;
      }
      const [first, ...others] = letter.copies;
      const also = [
        ...others.map((copy) => placeIn(round, wave.wave, copy)),
        ...(letter.carried ? [placeIn(letter.carried.round, wave.wave, letter.carried.recipient)] : []),
      ];
      const place = placeIn(round, wave.wave, first);
      const turn = await takeTurn(round, first, place, { table, now: sender.now(), apart });
      const settledAt = turn ?? (await sendLetter(letter, place, cohort, sender, also));
      if (settledAt && settledAt > (sent.unsettledUntil ?? new Date(0))) sent.unsettledUntil = settledAt;
    }
  };
  const senders = Array.from({ length: AT_ONCE }, send);
  try {
    await Promise.all(senders);
  } catch (error) {
    // The others finish the mail they are at: a function that has failed is frozen in the middle of things.
    queue.length = 0;
    await Promise.allSettled(senders);
    if (!isHeld(error)) throw error;
    sent.held = true;
  }
  return sent;
}
