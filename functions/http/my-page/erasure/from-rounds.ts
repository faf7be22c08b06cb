import { Request, requests } from '../../../rounds/round.ts';
import { key, ledgerEntry } from '../../../store/keys.ts';
import { StoredKey } from '../../../store/stored-key.ts';
import { forgetLinks } from '../../../web/link.ts';
import { answersWithout } from './answers.ts';
import { Audience, concerns, type Erasure } from './erasure.ts';
import { isNamedBy } from './request-id.ts';

/** Whatever comes in between is looked at once more, so often. */
const ATTEMPTS = 5;

/** The ledger of the mails to the person, and of those that asked somebody about them. */
export async function eraseMails({ table, cohort, copies }: Erasure): Promise<void> {
  await table.deleteAll(
    copies.flatMap(({ round, recipient }) =>
      Array.from({ length: round.reminders.length + 1 }, (_, wave) =>
        key.mail(cohort.cohortId, round.roundId, wave, recipient.requestId),
      ),
    ),
  );
}

/** Notices to the person, and those to others about a pair of theirs: nobody tells them once more. */
export async function eraseNotices({ table, cohort, person }: Erasure): Promise<void> {
  const told = await table.list(key.told.all(cohort.cohortId), StoredKey);
  const isTheirs = isNamedBy(person.id);
  await table.deleteAll(told.filter((ledger) => isTheirs(ledgerEntry(ledger)?.requestId ?? '')));
}

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
        const answers = found.answers && answersWithout(found.answers, erasure);
        if (!answers || (await erasure.table.change(itsKey, { answers }, { version }))) break;
        if (attempt === ATTEMPTS) throw new Error(`a request of ${round.roundId} does not come to rest`);
        found = await erasure.table.get(itsKey, Request);
      }
    }
  }
}

/**
 * By the audiences the person's copies of the rounds are found: so this comes after whatever is found by those.
 * Two people may be erased at once: what changed in between is read again.
 */
export async function eraseFromAudiences({ table, cohort, person, copies }: Erasure): Promise<void> {
  const { cohortId } = cohort;
  for (const round of new Set(copies.map((copy) => copy.round))) {
    for (let chunk = 0; chunk < round.chunks; chunk++) {
      const itsKey = key.audience(cohortId, round.roundId, chunk);
      for (let attempt = 1; ; attempt++) {
        const part = await table.get(itsKey, Audience);
        const recipients = part?.recipients.filter((recipient) => !concerns(person.id)(recipient));
        if (!part || recipients?.length === part.recipients.length) break;
        const { erased } = part;
        if (await table.change(itsKey, { recipients, erased: (erased ?? 0) + 1 }, { erased })) break;
        if (attempt === ATTEMPTS) throw new Error(`the audience of ${round.roundId} does not come to rest`);
      }
    }
  }
}
