import { isDeepStrictEqual } from 'node:util';
import { type Alert, alerts } from '../../../cohorts/alert.ts';
import { changeCohort, getCohort } from '../../../cohorts/cohort.ts';
import { settingsWithout } from '../../../definition/people-in-settings.ts';
import { rewriteNotes } from '../../../evaluation/leadership/leadership-decision.ts';
import { key } from '../../../store/keys.ts';
import type { Erasure } from './erasure.ts';

/** Why HR excludes pairs of theirs, and its reason to stop. */
export async function eraseFromSettings(erasure: Erasure): Promise<void> {
  const { table, person, withoutMention } = erasure;
  const { cohortId, settings, stopReason } = await getCohort(table, erasure.cohort.cohortId);
  const reason = stopReason && withoutMention(stopReason);
  if (reason !== stopReason) await changeCohort(table, cohortId, { stopReason: reason });
  const isErased = (id: string) => id === person.id;
  const left = settingsWithout(settings, { isErased, withoutMention });
  if (!isDeepStrictEqual(left, settings)) await changeCohort(table, cohortId, { settings: left });
}

/** Alerts about the person or a pair of theirs; and their name where it stands in another one. */
export async function eraseAlerts(erasure: Erasure): Promise<void> {
  const { table, cohort, person, pairIds, withoutMention } = erasure;
  for (const { alertId, personId, pairId, facts } of await alerts(table, cohort.cohortId)) {
    const itsKey = key.alert(cohort.cohortId, alertId);
    if (personId === person.id || pairIds.has(pairId ?? '')) {
      await table.delete(itsKey);
      continue;
    }
    const left = factsWithout(facts, withoutMention);
    if (!isDeepStrictEqual(left, facts)) await table.change(itsKey, { facts: left });
  }
}

function factsWithout(facts: Alert['facts'], withoutMention: Erasure['withoutMention']): Alert['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? withoutMention(fact) : fact,
    ]),
  );
}

/** Where leadership named the person to HR. */
export async function eraseFromLeadershipNotes({ table, cohort, withoutMention }: Erasure): Promise<void> {
  await rewriteNotes(table, cohort.cohortId, withoutMention);
}
