import { nameIndex } from '../../../../directory/named/name-index.ts';
import { mannersOf } from '../../../../locales/manners.ts';
import type { StoredProposal } from '../../../../matching/record/proposal-record.ts';
import { directory } from '../../../../people/directory.ts';
import { unclearNames } from '../../../../people/named/unresolved-names.ts';
import { resolveName } from '../../../../stages/matching/match-review/resolve-name.ts';
import { all, type FormBody, one } from '../../../../web/body.ts';
import type { BoardVisit } from '../../board-visit.ts';
import type { Attempt } from '../review.ts';
import { nameWords } from './name-words.ts';

/** What the buttons beside a name say. */
const ACTS: ReadonlySet<string> = new Set(['nameMeant', 'nobodyMeant']);

export function isAboutName(body: FormBody): boolean {
  return ACTS.has(one(body, 'do'));
}

/**
 * HR says who is meant by a name that somebody wrote.
 *
 * @returns why nothing was done, with what was typed; nothing when all is well
 */
export async function actOnName(
  { table, visitor, sender }: BoardVisit,
  stored: StoredProposal,
  body: FormBody,
): Promise<Attempt | undefined> {
  const { cohort, link, locale } = visitor;
  const words = nameWords[locale];
  const { spaced, quoted } = mannersOf[locale];
  const unclear = (await unclearNames(table, cohort.cohortId)).find(
    ({ personId, textId }) => personId === one(body, 'writer') && textId === one(body, 'text'),
  );
  if (!unclear) return { reason: '', title: words.notThereAnyMore, lead: '' };
  const { personId, text } = unclear;
  const resolve = async (meant: readonly string[]) => {
    // A button pressed twice is one decision.
    if (unclear.meant && sameIds(unclear.meant, meant)) return undefined;
    const said = { personId, text, meant, by: `hr~${link.personId}`, at: sender.now().toISOString() };
    await resolveName({ table, cohort }, said, stored);
    return undefined;
  };
  if (one(body, 'do') === 'nobodyMeant') return resolve([]);
  const chosen = all(body, 'meant').filter((id) => unclear.candidates.includes(id));
  const other = one(body, 'other').trim();
  const refused = (error: string): Attempt => {
    const name = {
      writer: personId,
      textId: unclear.textId,
      other,
      chosen: [...chosen],
      error,
    };
    return { reason: '', title: error, lead: '', name };
  };
  if (other !== '') {
    const found = nameIndex(await directory(table, cohort.cohortId)).find(other, {
      not: personId,
    });
    if (found.kind !== 'found') return refused(spaced(words.otherNotFound(quoted(other))));
    chosen.push(...found.ids);
  }
  if (chosen.length === 0) return refused(spaced(words.nobodyChosen));
  return resolve([...new Set(chosen)]);
}

function sameIds(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
