import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { inProcess } from './in-process.ts';

let cdkOut: string;
beforeAll(async () => {
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);

/** Each runs for half a minute of a processor: always the same few; raise the number, or change the seed, to try more. */
const RUNS = 3;
const SEED = 20;

const share = fc.constantFrom(0, 0.2, 0.5);
const cohort = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  locale: fc.constantFrom('en' as const, 'fr' as const),
  changes: fc.record({
    matching: fc.record({
      maxProposals: fc.constantFrom(1, 2, 3),
      policy: fc.record({ capacity: fc.constantFrom(1, 2, 3) }),
    }),
    evaluation: fc.record({ managerView: fc.constant(true), followUps: fc.constant(['P1M']) }),
    reminders: fc.constantFrom(['P3D'], ['P1D', 'P2D'], []),
    checkIns: fc.record({
      pulses: fc.constantFrom(['P14D', 'P28D', 'P56D'], ['P28D', 'P56D']),
      healthEvery: fc.constantFrom('P7D', 'P14D'),
    }),
  }),
  temper: fc.record({ silent: share, late: share, declines: share, bounces: fc.constantFrom(0, 0.1) }),
});

test('nobody gets two mails within an hour, nor is reminded of what they have answered', async () => {
  await fc.assert(
    fc.asyncProperty(cohort, async (course) => {
      const end = await inProcess({ ...course, cdkOut });
      expect(end.problems).toEqual([]);
      expect(end.untimely).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
}, 600_000);
