import type { BoardVisit } from '../board-visit.ts';
import { voicesInApplications } from './in-applications.ts';
import { voicesInFits } from './in-fits.ts';
import { voicesInLeaving } from './in-leaving.ts';
import { voicesInRounds } from './in-rounds.ts';
import type { Voice } from './voice.ts';

/** All that people wrote, or ask HR for, in forms whose readers include HR; the latest first. */
export async function voicesOf({ table, visitor, sender }: BoardVisit): Promise<Voice[]> {
  const { cohort, locale } = visitor;
  const found = await Promise.all([
    voicesInApplications(table, cohort, locale),
    voicesInRounds(table, cohort, { locale, now: sender.now() }),
    voicesInFits(table, cohort, locale),
    voicesInLeaving(table, cohort, locale),
  ]);
  return found.flat().toSorted((a, b) => b.at.localeCompare(a.at));
}
