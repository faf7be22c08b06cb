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
 * What HR finds in its own books for each objective whose figure it brings: from a little past the baseline to a little
 * past the target, in whole numbers as such figures mostly are.
 *
 * @returns by objective id; empty when all that was promised is measured by the programme
 */
export function figuresOfHr(definition: object, seed: number): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const objective of Noted.parse(definition).objectives) {
    const { success, data } = Reported.safeParse(objective);
    if (!success) continue;
    const { id, target, baseline = target * 0.8 } = data;
    const way = 0.3 + 0.9 * chance(seed, id, 'brought');
    figures[id] = Math.round(baseline + (target - baseline) * way);
  }
  return figures;
}
