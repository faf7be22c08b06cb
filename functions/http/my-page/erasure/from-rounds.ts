import { Request, requests } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import { forgetLinks } from '../../../web/link.ts';
import { answersWithout } from './answers.ts';
import type { Erasure } from './erasure.ts';

/** Whatever comes in between is looked at once more, so often. */
const ATTEMPTS = 5;

/** The person's links, and those by which somebody was asked about them. */
export async function eraseLinks({ table, cohort, person, copies }: Erasure): Promise<void> {
  const { cohortId } = cohort;
  await forgetLinks(table, cohortId, person.id);
  const about = copies.map(({ recipient }) => recipient).filter(({ aboutId }) => aboutId === person.id);
  for (const { personId, requestId } of about) {
    await forgetLinks(table, cohortId, personId, (link) => link.requestId === requestId);
  }
}

/** What others answered: HR decided about the person, and anybody may have named them. */
export async function eraseFromAnswers(erasure: Erasure): Promise<void> {
  for (const round of erasure.rounds) {
    for (const request of await requests(erasure.table, round)) {
      const itsKey = key.request(round.cohortId, round.roundId, request.requestId);
      let found: Request | undefined = request;
      for (let attempt = 1; found; attempt++) {
        const { version } = found;
        const answers = found.answers && answersWithout(found.answers, found.personId, erasure);
        if (!answers || (await erasure.table.change(itsKey, { answers }, { version }))) break;
        if (attempt === ATTEMPTS) throw new Error(`a request of ${round.roundId} does not come to rest`);
        found = await erasure.table.get(itsKey, Request);
      }
    }
  }
}
