import * as z from 'zod';
import { chance } from '../simulated-people/chance.ts';

const Reported = z.object({
  id: z.string(),
  target: z.number(),
  baseline: z.number().optional(),
  indicator: z.object({ measure: z.literal('reported') }),
});
const Noted = z.object({ objectives: z.array(z.unknown()).catch([]) });

/**
 * What HR finds in its own books by the end of the cohort: the figure of the first objective that asks for one, from a
 * little past its baseline to a little past its target, in whole numbers as such figures mostly are. Others are closed
 * with the year only, too late for the report, which has to say so.
 *
 * @returns by objective id; empty when all that was promised is measured by the programme
 */
export function figuresOfHr(definition: object, seed: number): Record<string, number> {
  const [first] = Noted.parse(definition).objectives.flatMap((one) => Reported.safeParse(one).data ?? []);
  if (!first) return {};
  const { id, target, baseline = target * 0.8 } = first;
  const way = 0.3 + 0.9 * chance(seed, id, 'brought');
  return { [id]: Math.round(baseline + (target - baseline) * way) };
}
