import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getRound, pendingRequestIds, type Round, requests } from '../../../functions/rounds/round.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import type { StateMachineResource } from '../../../infra/local/machine/template.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { cohortInTable, personOf, STARTS_AT } from './cohort-in-table.ts';
import { type Death, outside } from './lives.ts';
import type { MailFault } from './post-box.ts';
import { synthesisedRound } from './round-machine.ts';
import { RoundWorld } from './round-world.ts';

const PEOPLE = 3;
const KIND = 'mentorCall';
const ROUND = 'mentorCall-1';

let dynamodb: MemoryTable;
let machine: StateMachineResource;

beforeAll(async () => {
  dynamodb = await openMemoryTable(outside);
  machine = await synthesisedRound();
}, 120_000);
afterAll(() => dynamodb[Symbol.asyncDispose]());

interface Deed {
  what: 'answer' | 'withdraw' | 'extend';
  person: number;
  deaths: Death[];
  /** Somebody answers in the middle of this deed. */
  interruption?: { atCall: number; person: number } | undefined;
}

/** Days after the opening on which something happens by itself: reminders, the deadline, the end of extensions. */
const MOMENTS = [0, 3, 7, 10, 14, 16];
const momentMs = fc.oneof(
  fc.integer({ min: 0, max: 17 * DAY_MS }),
  fc
    .tuple(fc.constantFrom(...MOMENTS), fc.constantFrom(-1000, -1, 0, 1, 1000, 60_000))
    .map(([day, around]) => Math.max(0, day * DAY_MS + around)),
);
const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const death = (calls: number) =>
  fc.record({
    atCall: fc.integer({ min: 1, max: calls }),
    when: fc.constantFrom<Death['when'][]>('before', 'after'),
  });
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constant('answer' as const) },
    { weight: 1, arbitrary: fc.constant('withdraw' as const) },
    { weight: 1, arbitrary: fc.constant('extend' as const) },
  ),
  person,
  deaths: fc.array(death(8), { maxLength: 1 }),
  interruption: fc.option(fc.record({ atCall: fc.integer({ min: 1, max: 6 }), person }), { nil: undefined }),
});
const invocation = fc.integer({ min: 1, max: 14 });
const deeds = {
  timed: fc.array(fc.tuple(momentMs, deed), { maxLength: 10 }),
  /** When everybody answers, one after the other: at some time, or in the middle of a step. */
  everybody: fc.option(
    fc.record({
      when: fc.oneof(
        momentMs,
        fc.record({ invocation: fc.integer({ min: 2, max: 5 }), atCall: fc.integer({ min: 1, max: 3 }) }),
      ),
      /** Of those who die over their answer: most often when it is written and nothing else is done. */
      deaths: fc.array(fc.oneof(fc.constant<Death>({ atCall: 2, when: 'after' }), death(6)), {
        maxLength: 2,
      }),
    }),
    { nil: undefined, freq: 4 },
  ),
  /** Deeds in the middle of a step of the machine. */
  inBetween: fc.array(fc.record({ invocation, atCall: fc.integer({ min: 1, max: 40 }), deed }), {
    maxLength: 6,
  }),
};
const faults = {
  deaths: fc.array(fc.record({ invocation, death: death(40) }), { maxLength: 6 }),
  /** All is down for so many calls of a step: the machine gives up, and HR tries again. */
  outage: fc.option(fc.record({ from: invocation, calls: fc.integer({ min: 1, max: 9 }) }), {
    nil: undefined,
  }),
  mailFaults: fc.array(
    fc.constantFrom<MailFault[]>('none', 'none', 'none', 'answerLost', 'notTaken', 'rate', 'held'),
    {
      maxLength: 12,
    },
  ),
};
interface Faults {
  deaths: { invocation: number; death: Death }[];
  outage: { from: number; calls: number } | undefined;
  mailFaults: MailFault[];
}
const noFaults = fc.constant<Faults>({ deaths: [], outage: undefined, mailFaults: [] });
/** Whether the last answer ends the round, or it is open until its deadline as people were told. */
const endsWithLastAnswer = fc.boolean();
const story = fc.tuple(fc.record(deeds), fc.oneof(noFaults, fc.record(faults)), endsWithLastAnswer);
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

async function tell([{ timed, everybody, inBetween }, { deaths, outage, mailFaults }, ends]: Story) {
  const table = await dynamodb.another();
  const people = Array.from({ length: PEOPLE }, (_, index) => personOf(index));
  const { cohortId } = await cohortInTable(table, people);
  const ref = { cohortId, roundId: ROUND };
  await using world = await RoundWorld.open({
    machine,
    table,
    start: STARTS_AT,
    mailFaults,
    endsWithLastAnswer: ends,
  });
  let texts = 0;
  const answer = (by: number, how: Parameters<RoundWorld['answer']>[3] = {}) => {
    texts += 1;
    return world.answer(ref, `p${by}`, `text ${texts}`, how);
  };
  const act = async ({ what, person: by, deaths: dies, interruption }: Deed) => {
    if (what === 'withdraw') await world.withdraw(cohortId, `p${by}`, dies);
    else if (what === 'extend') await world.extend(ref, 'P2D', dies);
    else {
      const interruptions = interruption
        ? [{ atCall: interruption.atCall, by: () => answer(interruption.person) }]
        : [];
      await answer(by, { deaths: dies, interruptions });
    }
  };
  for (const [after, what] of timed) {
    world.clock.at(new Date(STARTS_AT.getTime() + after), 'somebody does something', () => act(what));
  }
  if (everybody) {
    const { when, deaths: dying } = everybody;
    const all = async () => {
      for (let by = 0; by < PEOPLE; by++) await answer(by, { deaths: dying.slice(by, by + 1) });
    };
    if (typeof when === 'number')
      world.clock.at(new Date(STARTS_AT.getTime() + when), 'everybody answers', all);
    else {
      const { invocation: at, atCall } = when;
      world.stepFates.push({ invocation: at, interruptions: [{ atCall, by: all }] });
    }
  }
  for (const { invocation: at, atCall, deed: what } of inBetween) {
    world.stepFates.push({ invocation: at, interruptions: [{ atCall, by: () => act(what) }] });
  }
  for (const { invocation: at, death: one } of deaths)
    world.stepFates.push({ invocation: at, deaths: [one] });
  for (let call = 0; outage && call < outage.calls; call++) {
    world.stepFates.push({ invocation: outage.from + call, deaths: [{ atCall: 1, when: 'before' }] });
  }
  const closed = await world.hold({ ...ref, kind: KIND });
  const round = await getRound(table, ref);
  const atClosing = await requests(table, ref);
  const closedAfter = world.nextOrder();
  await world.settle();
  return { world, table, round, closed, atClosing, closedAfter };
}

test('whatever happens meanwhile: a round closes in time, keeps each answer once and mails nobody twice', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const { world, table, round, closed, atClosing, closedAfter } = await tell(told);
      const stored = await requests(table, round);

      // After the closing nothing is taken.
      expect(stored).toEqual(atClosing);
      expect(await pendingRequestIds(table, round)).toEqual([]);
      expect(closed.answered).toBe(stored.filter(({ answeredAt }) => answeredAt).length);
      const tooLate = answersIn(world).filter(({ order, at }) => order > closedAfter && at > closedAt(round));
      expect(tooLate.filter(({ outcome }) => outcome === 'taken')).toEqual([]);

      const [, { deaths, outage, mailFaults }, ends] = told;
      if (ends) closesInTime(world, round, stored);
      else isOpenAsToldToAll(world, round);
      if (ends && deaths.length === 0 && !outage && mailFaults.length === 0)
        closesAtOnce(world, round, stored);
      keepsEachAnswerOnce(world, stored);
      mailsNobodyTwice(world, round);
    }),
    { numRuns: 50, timeout: 30_000 },
  );
}, 300_000);

const closedAt = ({ closedAt: at = '' }: Round) => new Date(at);

function answersIn({ happenings }: RoundWorld) {
  return happenings.filter((one) => one.what === 'answered');
}

function closesInTime(world: RoundWorld, round: Round, stored: Awaited<ReturnType<typeof requests>>): void {
  const left = new Set(world.happenings.flatMap((one) => (one.what === 'withdrew' ? [one.personId] : [])));
  const everybody = stored.every(({ answeredAt, personId }) => answeredAt || left.has(personId));
  const before = closedAt(round) < new Date(round.deadline ?? '');
  expect(before && !(everybody && stored.length === round.recipients)).toBe(false);
}

/** Everybody was told until when they can change their answers, the last to answer too: until then nobody is refused. */
function isOpenAsToldToAll(world: RoundWorld, round: Round): void {
  const deadline = new Date(round.deadline ?? '');
  expect(closedAt(round) >= deadline).toBe(true);
  const refused = answersIn(world).filter(({ outcome }) => outcome === 'closed');
  expect(refused.filter(({ at }) => at < deadline)).toEqual([]);
}

/** The last answer ends the round; if whoever gave it died over it, the next look of the machine does. */
function closesAtOnce(world: RoundWorld, round: Round, stored: Awaited<ReturnType<typeof requests>>): void {
  if (stored.some(({ answeredAt }) => !answeredAt)) return;
  const last = Math.max(...stored.map(({ answeredAt = '' }) => Date.parse(answeredAt)));
  const looks = [...round.reminders, round.deadline ?? ''].map((at) => Date.parse(at));
  const died = answersIn(world).some(({ outcome }) => outcome === 'died');
  // The machine waits for whole seconds.
  const latest = (died ? Math.min(...looks.filter((at) => at > last)) : last) + 1000;
  expect(closedAt(round).getTime()).toBeLessThanOrEqual(latest);
}

/** What is stored is the answer of the highest version that was taken, or of an attempt that died after it. */
function keepsEachAnswerOnce(world: RoundWorld, stored: Awaited<ReturnType<typeof requests>>): void {
  const all = answersIn(world);
  for (const { personId, answers, version } of stored) {
    const own = all.filter((one) => one.personId === personId);
    const taken = own.filter(({ outcome }) => outcome === 'taken').map((one) => one.version);
    expect(new Set(taken).size).toBe(taken.length);
    const latest = Math.max(0, ...taken);
    expect(version).toBeGreaterThanOrEqual(latest);
    const possible = own.filter(
      (one) =>
        (one.outcome === 'taken' && one.version === latest) ||
        (one.outcome === 'died' && one.version > latest),
    );
    const texts = [...possible.map(({ text }) => text), ...(latest === 0 ? [undefined] : [])];
    expect(texts).toContain(answers?.text);
  }
}

/** And a reminder goes only to those whose answer was not there when the step that sent it began. */
function mailsNobodyTwice({ postBox, happenings }: RoundWorld, { recipients, reminders }: Round): void {
  const mails = postBox.posted.filter(({ ledger }) => ledger.startsWith('MAIL#'));
  expect(new Set(mails.map(({ ledger }) => ledger)).size).toBe(mails.length);
  expect(recipients).toBe(PEOPLE);
  for (const { ledger, order, at } of mails) {
    const [, wave, personId] = ledger.split('#');
    if (wave === '0') continue;
    expect(at >= new Date(reminders[Number(wave) - 1] ?? '')).toBe(true);
    const began = happenings.findLast(
      (one) => one.what === 'stepBegan' && one.step === 'send-what-is-due' && one.order < order,
    );
    const answered = happenings.find(
      (one) => one.what === 'answered' && one.outcome === 'taken' && one.personId === personId,
    );
    expect(answered && began && answered.order < began.order).not.toBe(true);
  }
}
