import { mannersOf } from '../../../locales/manners.ts';
import { knownDirectory } from '../../../people/difference/known-directory.ts';
import { directory } from '../../../people/directory.ts';
import { uncalledPeople } from '../../../people/uncalled.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { CheckBox } from '../../../web/components/check-box.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { peoplePage } from './people-page.tsx';
import { peopleWords } from './people-words.ts';
import { Problems } from './wrong-page.tsx';

/** A correction as it was typed. */
export interface TypedPerson {
  staffId: string;
  name: string;
  email: string;
  /** Empty for nobody. */
  managerId: string;
  hasLeft: boolean;
}

/**
 * One person, to be corrected. By a link that is out of date it is the page of all.
 *
 * @param refused what was typed, and why it was not done
 */
export async function personPage(
  visit: BoardVisit,
  refused?: { typed: TypedPerson; problems: readonly string[] },
): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const words = peopleWords[locale];
  const everybody = await directory(table, cohort.cohortId);
  const known = knownDirectory(everybody, await uncalledPeople(table, cohort.cohortId));
  const entry = everybody.find(({ id, staffId }) =>
    refused ? staffId === refused.typed.staffId : id === query.id,
  );
  const found = entry && known.people.get(entry.staffId);
  if (!entry || !found) return peoplePage(visit);
  const { person, hasLeft } = found;
  const typed = refused?.typed ?? { ...person, managerId: person.managerId ?? '', hasLeft };
  const fields = [
    ['name', words.name, typed.name],
    ['email', words.email, typed.email],
    ['managerId', words.managerId, typed.managerId, words.managerHint],
  ] as const;
  const title = mannersOf[locale].spaced(words.correct(person.name));
  const here = `/people/person?${new URLSearchParams({ id: entry.id })}`;
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={title} here={here}>
      {refused && <Problems problems={refused.problems} lead={words.nothingDone} />}
      <h1>{title}</h1>
      {hasLeft && <Notice title={words.left} />}
      <form method="post" action={inLanguage(`${path}/people`, locale)}>
        <input type="hidden" name="person" value={entry.staffId} />
        {fields.map(([field, label, value, hint]) => (
          <div class="question">
            <label for={field}>{label}</label>
            {hint !== undefined && (
              <p class="hint" id={`${field}-hint`}>
                {hint}
              </p>
            )}
            <input
              type="text"
              id={field}
              name={field}
              value={value}
              maxlength={254}
              autocomplete="off"
              aria-describedby={hint === undefined ? undefined : `${field}-hint`}
            />
          </div>
        ))}
        <div class="question">
          <CheckBox id="left" name="left" value="yes" checked={typed.hasLeft}>
            {words.hasLeft}
          </CheckBox>
        </div>
        <div class="actions">
          <SubmitButton name="do" value="person">
            {words.show}
          </SubmitButton>
        </div>
      </form>
    </BoardFrame>,
  );
}
