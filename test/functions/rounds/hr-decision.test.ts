import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../functions/cohorts/timeline.ts';
import { decisionOf } from '../../../functions/rounds/hr-decision.ts';
import { getRound, type Round } from '../../../functions/rounds/round.ts';
import { untilCarriedOut } from '../../../functions/rounds/take-back-time.ts';
import { key } from '../../../functions/store/keys.ts';
import type { StateMachineResource } from '../../../infra/local/machine/template.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { cohortInTable, personOf, STARTS_AT } from './cohort-in-table.ts';
import { type Death, outside } from './lives.ts';
import { synthesisedRound } from './round-machine.ts';
import { RoundWorld } from './round-world.ts';

const HOUR_MS = 3_600_000;
const ROUND = 'mentorSelection';
const OPEN_FOR_MS = 5 * 24 * HOUR_MS;
const HR = ['Ruth Ellison', 'Omar Said'].map((name, index) => ({
  name,
  email: `hr${index}@larkmoor.example`,
  language: 'en' as const,
}));

let dynamodb: MemoryTable;
let machine: StateMachineResource;
beforeAll(async () => {
  dynamodb = await openMemoryTable(outside);
  machine = await synthesisedRound();
}, 300_000);
afterAll(() => dynamodb[Symbol.asyncDispose]());

interface Deed {
  what: 'decide' | 'takeBack' | 'extend';
  by: 0 | 1;
  deaths: Death[];
  /** The other coordinator acts in the middle of it. */
  meanwhile?: { atCall: number; what: 'decide' | 'takeBack' } | undefined;
}

const death = (calls: number) =>
  fc.record({
    atCall: fc.integer({ min: 1, max: calls }),
    when: fc.constantFrom<Death['when'][]>('before', 'after'),
  });
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom<Deed['what'][]>('decide', 'decide', 'decide', 'takeBack', 'takeBack', 'extend'),
  by: fc.constantFrom<(0 | 1)[]>(0, 1),
  deaths: fc.array(death(7), { maxLength: 1 }),
  meanwhile: fc.option(
    fc.record({
      atCall: fc.integer({ min: 1, max: 6 }),
      what: fc.constantFrom<('decide' | 'takeBack')[]>('decide', 'takeBack'),
    }),
    { nil: undefined },
  ),
});
/** Close to one another, so that a decision is taken back within its hour; and around the deadline. */
const moment = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -2, max: 2 }))
    .map(([halves, around]) => Math.max(1, (halves * HOUR_MS) / 2 + around)),
  fc.integer({ min: -2 * HOUR_MS, max: 60_000 }).map((around) => OPEN_FOR_MS + around),
);
const story = fc.record({
  deeds: fc.array(fc.tuple(moment, deed), { maxLength: 7 }),
  /** Where steps of the machine die, and are tried again. */
  stepDeaths: fc.array(fc.record({ invocation: fc.integer({ min: 1, max: 9 }), death: death(25) }), {
    maxLength: 3,
  }),
  /** Somebody acts in the middle of a step. */
  inSteps: fc.array(
    fc.record({ invocation: fc.integer({ min: 2, max: 9 }), atCall: fc.integer({ min: 1, max: 12 }), deed }),
    { maxLength: 3 },
  ),
});

async function tell({ deeds, stepDeaths, inSteps }: typeof story extends fc.Arbitrary<infer S> ? S : never) {
  const table = await dynamodb.another();
  const cohort = await cohortInTable(table, [personOf(0)], { hr: HR });
  const { cohortId, settings } = cohort;
  await table.put(key.mentor(cohortId, 'p0'), {
    personId: 'p0',
    side: 'mentor',
    status: 'applied',
    appliedAt: STARTS_AT.toISOString(),
    application: {},
  });
  const ref = { cohortId, roundId: ROUND };
  await using world = await RoundWorld.open({ machine, table, start: STARTS_AT });
  let texts = 0;
  const act = async ({ what, by, deaths, meanwhile }: Deed): Promise<void> => {
    const interruptions = meanwhile
      ? [
          {
            atCall: meanwhile.atCall,
            by: () => act({ what: meanwhile.what, by: by === 0 ? 1 : 0, deaths: [] }),
          },
        ]
      : [];
    texts += 1;
    if (what === 'extend') await world.extend(ref, 'P1D', deaths);
    else if (what === 'takeBack') await world.takeBack(ref, `hr~${by}`, { deaths, interruptions });
    else await world.decide({ ...ref, settings }, `hr~${by}`, `text ${texts}`, { deaths, interruptions });
  };
  for (const [after, one] of deeds)
    world.clock.at(new Date(STARTS_AT.getTime() + after), 'a coordinator acts', () => act(one));
  for (const { invocation, death: one } of stepDeaths) world.stepFates.push({ invocation, deaths: [one] });
  for (const { invocation, atCall, deed: one } of inSteps)
    world.stepFates.push({ invocation, interruptions: [{ atCall, by: () => act(one) }] });
  const closed = await world.hold({ ...ref, kind: 'mentorSelection' });
  const round = await getRound(table, ref);
  await world.settle();
  return {
    world,
    table,
    round,
    closed,
    atEnd: await getRound(table, ref),
    decided: await decisionOf(table, ref),
  };
}

test('whatever dies or comes together: what stands is carried out once, what was taken back never', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const { world, table, round, closed, atEnd, decided } = await tell(told);
      const { decision, closedAt = '', deadline = '' } = round;
      // Nothing is decided or taken back any more once it is closed.
      expect({ ...atEnd, taskToken: undefined }).toEqual({ ...round, taskToken: undefined });
      expect(closed.answered).toBe(decision ? 1 : 0);
      // Without a decision it is the deadline that closes; a decision is carried out when it was said to be.
      const due = decision
        ? Math.min(Date.parse(decision.carryOutAt), Date.parse(deadline))
        : Date.parse(deadline);
      expect(Date.parse(closedAt)).toBeGreaterThanOrEqual(due);
      outcomesAgree(world, decision, decided);
      // Each decision is told once to each coordinator.
      const mails = world.postBox.posted
        .map(({ ledger }) => ledger)
        .filter((ledger) => ledger.startsWith('TOLD#'));
      expect(new Set(mails).size).toBe(mails.length);
      if (decision) {
        const what = (await timeline(table, round.cohortId)).filter(
          (event) => event.what === 'decisionTaken',
        );
        expect(what.at(-1)).toMatchObject({ by: decision.by });
      }
    }),
    { numRuns: 40, timeout: 30_000 },
  );
}, 300_000);

/** The last of those who were told "taken" or "taken back" was told the truth, unless somebody died over a later deed. */
function outcomesAgree(
  { happenings }: RoundWorld,
  decision: Round['decision'],
  decided: Awaited<ReturnType<typeof decisionOf>>,
): void {
  const acts = happenings.filter((one) => one.what === 'decided' || one.what === 'tookBack');
  const last = acts.findLast(({ outcome }) => ['taken', 'takenBack', 'died'].includes(outcome));
  if (!last) expect(decision).toBeUndefined();
  if (decision) {
    expect(decided?.by).toBe(decision.by);
    const own = acts.filter((one) => one.what === 'decided' && one.by === decision.by);
    expect(own.map((one) => one.what === 'decided' && one.text)).toContain(decided?.answers.text);
  }
  const nobodyDied = acts.every(({ outcome }) => outcome !== 'died');
  const together = acts.some((one, index) => one.at.getTime() === acts[index + 1]?.at.getTime());
  if (!last || !nobodyDied || together) return;
  if (last.what === 'tookBack') expect(decision).toBeUndefined();
  else expect(decided).toMatchObject({ by: last.by, answers: { text: last.text } });
}

test('time to take back: an hour, a quarter of what there is to decide, the deadline, whichever is first', () => {
  const settings = { takeBackWithin: 'PT1H', timeZone: 'Europe/Paris', sendingHour: '09:00' };
  const opened = Date.parse('2027-01-12T08:00:00Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 40 * 24 * HOUR_MS }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (openFor, share) => {
        const now = new Date(Math.floor(opened + openFor * share));
        const deadline = new Date(opened + openFor);
        const round = { openedAt: new Date(opened).toISOString(), deadline: deadline.toISOString() };
        const at = untilCarriedOut(round, now, settings).getTime();
        const least = Math.min(now.getTime() + HOUR_MS, now.getTime() + openFor / 4, deadline.getTime());
        expect(Math.abs(at - least)).toBeLessThan(1);
      },
    ),
  );
});
