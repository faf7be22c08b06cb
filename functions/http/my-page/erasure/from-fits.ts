import { fitAnswers } from '../../../pairs/fit/fit-answer.ts';
import { peopleOf } from '../../../pairs/pair.ts';
import { key } from '../../../store/keys.ts';
import type { Erasure } from './erasure.ts';

/** What the person said of their pairs goes whole; where the other one wrote to HR of them, their name. */
export async function eraseFromFits({ table, cohort, person, withoutMention }: Erasure): Promise<void> {
  const { cohortId } = cohort;
  for (const { pairId, side, line } of await fitAnswers(table, cohortId)) {
    const itsKey = key.fit(cohortId, pairId, side);
    if (peopleOf(pairId)[`${side}Id`] === person.id) {
      await table.delete(itsKey);
      continue;
    }
    const left = line && withoutMention(line);
    if (left !== line) await table.change(itsKey, { line: left });
  }
}
