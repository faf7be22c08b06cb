import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ViewItem } from '../../../functions/definition/indicator.ts';
import { SIDES } from '../../../functions/definition/side.ts';
import type { EvaluationData, View } from '../../../functions/evaluation/data.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import type { CountRange, Report } from '../../../functions/evaluation/report.ts';
import { wilsonInterval } from '../../../functions/evaluation/statistics/wilson.ts';
import { pair, range, smallCohort } from './small-cohort.ts';

const view = fc.record(
  Object.fromEntries(ViewItem.options.map((item) => [item, fc.integer({ min: 1, max: 5 })])),
  {
    noNullPrototype: true,
  },
) as fc.Arbitrary<View>;
const agreement = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

/** Any cohort: any number of pairs, any of them ended, any answers of anybody, a threshold from 5 to 12. */
const cohort: fc.Arbitrary<EvaluationData> = fc
  .tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 5, max: 12 }), fc.integer({ min: 0, max: 1000 }))
  .chain(([pairs, scores, called]) => {
    const some = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.array(arbitrary, { minLength: pairs, maxLength: pairs });
    const form = fc.option(
      fc.record({
        goals: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
        usesLearning: fc.option(fc.boolean(), { nil: undefined }),
        partnerKeptCommitments: agreement,
        trainingPrepared: agreement,
        again: fc.constantFrom('yes', 'yesWithAnotherPartner', 'no', undefined),
        recommend: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
        hours: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      }),
    );
    const views = fc.record({
      start: fc.option(view, { nil: undefined }),
      end: fc.option(view, { nil: undefined }),
    });
    return fc
      .record({
        active: some(fc.boolean()),
        forms: some(form),
        views: some(views),
        extra: fc.nat({ max: 12 }),
      })
      .map(({ active, forms, views: seen, extra }) =>
        smallCohort(0, {
          anonymity: { scores, comments: 10 },
          called: { mentor: called, mentee: called },
          participants: range(pairs + extra).map((i) => ({
            key: `mentee-${i}`,
            side: 'mentee',
            accepted: i < pairs + extra / 2,
            trained: i < pairs + extra / 3,
            unreachable: i % 7 === 0,
          })),
          pairs: active.map((activeAtEnd, i) => pair(i, activeAtEnd)),
          endForms: forms.flatMap((answers, i) =>
            answers ? [{ participant: `mentee-${i}`, side: 'mentee' as const, ...answers }] : [],
          ),
          selfViews: seen.map((record, i) => ({ mentee: `mentee-${i}`, ...record })),
        }),
      );
  });

/** Every object of the report, wherever it stands. */
function parts(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(parts);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

/** A count is safe when neither those it counts nor the others can be told to be fewer than the threshold. */
function isSafe({ low, high }: CountRange, of: number, threshold: number): boolean {
  if (low < high) return true;
  return low >= threshold && of - low >= threshold;
}

it('publishes no figure about fewer people than the threshold, whatever is answered', () => {
  fc.assert(
    fc.property(cohort, (data) => {
      const threshold = data.anonymity.scores;
      const report = evaluate(data);
      for (const figure of parts(report)) {
        if (figure.kind === 'count') expect(figure.count).toBeGreaterThanOrEqual(threshold);
        if ('of' in figure) expect(figure.of).toBeGreaterThanOrEqual(threshold);
        if ('n' in figure) expect(figure.n).toBeGreaterThanOrEqual(figure.kind === 'change' ? 10 : threshold);
      }
      for (const { favourable, levels, bounds } of statementsOf(report)) {
        if (favourable.kind === 'masked') {
          expect([levels, bounds]).toEqual([undefined, undefined]);
          continue;
        }
        const { count, of, interval } = favourable;
        expect(isSafe(count, of, threshold)).toBe(true);
        // The interval is worked out from what is published: it cannot tell more.
        expect(interval.low).toBe(wilsonInterval(count.low, of).low);
        expect(interval.high).toBe(wilsonInterval(count.high, of).high);
        for (const size of Object.values(levels ?? {})) expect(size === 0 || size >= threshold).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it('publishes no two headcounts that differ by fewer people than the threshold', () => {
  fc.assert(
    fc.property(cohort, (data) => {
      const threshold = data.anonymity.scores;
      const { participation } = evaluate(data);
      const active = participation.pairsActiveAtEnd;
      const pairsActive =
        active.kind === 'share' && active.count.low === active.count.high ? [active.count.low] : [];
      for (const side of SIDES) {
        const figures = [participation.pairsFormed, ...Object.values(participation.funnel[side])];
        const counts = [
          ...figures.flatMap((figure) => (figure.kind === 'count' ? [figure.count] : [])),
          ...pairsActive,
        ];
        for (const one of counts)
          for (const other of counts) {
            const difference = Math.abs(one - other);
            expect(difference === 0 || difference >= threshold).toBe(true);
          }
      }
    }),
    { numRuns: 400 },
  );
});

const statementsOf = ({ sides }: Report) => SIDES.flatMap((side) => Object.values(sides[side].statements));
