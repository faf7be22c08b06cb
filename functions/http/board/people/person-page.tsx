import { knownDirectory } from '../../../people/difference/known-directory.ts';
import { directory } from '../../../people/directory.ts';
import { uncalledPeople } from '../../../people/uncalled.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { peoplePage } from './people-page.tsx';
import { peopleWords } from './people-words.ts';

/** One person, to be corrected. By a link that is out of date it is the page of all. */
export async function personPage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const words = peopleWords[locale];
  const everybody = await directory(table, cohort.cohortId);
  const entry = everybody.find(({ id }) => id === query.id);
  const known = knownDirectory(everybody, await uncalledPeople(table, cohort.cohortId));
  const found = entry && known.people.get(entry.staffId);
  if (!entry || !found) return peoplePage(visit);
  const { name, email, managerId = '' } = found.person;
  const fields = [
    ['name', words.name, name],
    ['email', words.email, email],
    ['managerId', words.managerId, managerId],
  ] as const;
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={words.correct(name)} here="/people">
      <h1>{words.correct(name)}</h1>
      {found.hasLeft && <Notice title={words.left} />}
      <form method="post" action={inLanguage(`${path}/people`, locale)}>
        <input type="hidden" name="person" value={entry.staffId} />
        {fields.map(([field, label, value]) => (
          <div>
            <label for={field}>{label}</label>
            <input type="text" id={field} name={field} value={value} maxlength={254} autocomplete="off" />
          </div>
        ))}
        <div>
          <input type="checkbox" id="left" name="left" value="yes" checked={found.hasLeft} />
          <label for="left">{words.hasLeft}</label>
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
