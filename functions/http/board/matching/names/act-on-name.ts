import { nameIndex } from '../../../../directory/named/name-index.ts';
import { mannersOf } from '../../../../locales/manners.ts';
import type { StoredProposal } from '../../../../matching/record/proposal-record.ts';
import { directory } from '../../../../people/directory.ts';
import { unresolvedNames } from '../../../../people/named/unresolved-names.ts';
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
  const unresolved = (await unresolvedNames(table, cohort.cohortId)).find(
    ({ personId, textId }) => personId === one(body, 'writer') && textId === one(body, 'text'),
  );
  if (!unresolved) return { reason: '', title: words.notThereAnyMore, lead: '' };
  const said = { personId: unresolved.personId, text: unresolved.text, by: `hr~${link.personId}` };
  const at = sender.now().toISOString();
  if (one(body, 'do') === 'nobodyMeant') {
    await resolveName({ table, cohort }, { ...said, meant: [], at }, stored);
    return undefined;
  }
  const chosen = all(body, 'meant').filter((id) => unresolved.candidates.includes(id));
  const other = one(body, 'other').trim();
  const refused = (error: string): Attempt => {
    const name = {
      writer: unresolved.personId,
      textId: unresolved.textId,
      other,
      chosen: [...chosen],
      error,
    };
    return { reason: '', title: error, lead: '', name };
  };
  if (other !== '') {
    const found = nameIndex(await directory(table, cohort.cohortId)).find(other, {
      not: unresolved.personId,
    });
    if (found.kind !== 'found') return refused(spaced(words.otherNotFound(quoted(other))));
    chosen.push(...found.ids);
  }
  if (chosen.length === 0) return refused(spaced(words.nobodyChosen));
  await resolveName({ table, cohort }, { ...said, meant: [...new Set(chosen)], at }, stored);
  return undefined;
}
