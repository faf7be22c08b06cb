import type { Child } from 'hono/jsx';
import type { NamedPerson } from '../../../directory/named/read-names.ts';
import type { Person } from '../../../directory/person.ts';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import { mannersOf } from '../../../locales/manners.ts';
import { AVOID_QUESTION } from '../../../people/application-questions.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesToAvoid } from '../../../people/named/names-to-avoid.ts';
import type { Table } from '../../../store/table.ts';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { OpenForm } from '../open-form.ts';
import { understoodWords } from './understood-words.ts';

/** So many people are shown for one piece of text: the page is no way to look through the directory. */
const MOST_SHOWN = 3;

/**
 * Whom we understood by the names that somebody wrote, said at once, while they can still be changed.
 *
 * @param final they cannot be changed any more
 * @returns nothing where nobody was named
 */
export async function understoodNames(
  table: Table,
  { cohort, form, request, page }: OpenForm,
  { answers, final }: { answers: StoredAnswers; final: boolean },
): Promise<Child | undefined> {
  const asksForNames = form.sections.some(({ questions }) =>
    questions.some(({ name }) => name === AVOID_QUESTION.name),
  );
  const written = answers[AVOID_QUESTION.name];
  if (!asksForNames || typeof written !== 'string' || written.trim() === '') return undefined;
  const names = await namesToAvoid(table, cohort.cohortId);
  const named = names
    .written({ personId: request.personId, application: answers })
    .filter(({ kind }) => kind !== 'nobody');
  if (named.length === 0) return undefined;
  const people = await findPeople(table, cohort.cohortId, named.flatMap(shownOf));
  const words = understoodWords[page.locale];
  const { spaced, quoted } = mannersOf[page.locale];
  const isUnclear = named.some(({ kind }) => kind !== 'found');
  const shown = { people, words, final };
  return (
    <section>
      <h2>{spaced(words.title)}</h2>
      <p>{spaced(words.lead)}</p>
      <SummaryList
        rows={named.map((piece) => ({
          label: quoted(piece.text),
          value: <Understood {...shown} piece={piece} spaced={spaced} />,
        }))}
      />
      {isUnclear && <p>{spaced(words.hrIsTold)}</p>}
    </section>
  );
}

interface UnderstoodProps {
  piece: NamedPerson;
  people: ReadonlyMap<string, Person>;
  words: (typeof understoodWords)['en'];
  final: boolean;
  spaced: (text: string) => string;
}

function Understood({ piece, people, words, final, spaced }: UnderstoodProps) {
  const shown = shownOf(piece).flatMap((id) => people.get(id) ?? []);
  const list = <People people={shown} />;
  switch (piece.kind) {
    case 'nobody':
      return null;
    case 'found':
      if (piece.by === 'staffId') return <>{spaced(words.byStaffId)}</>;
      return (
        <>
          {list}
          {piece.by === 'reportingLine' && <p>{spaced(words.inReportingLine)}</p>}
        </>
      );
    case 'notUnique':
      return (
        <>
          <p>{spaced(shown.length > 0 ? words.several : words.many)}</p>
          {list}
          {!final && <p>{spaced(words.writeWhole)}</p>}
        </>
      );
    case 'notFound':
      return (
        <>
          <p>{spaced(piece.described ? words.describes : words.notFound)}</p>
          {!final && shown.length > 0 && <p>{spaced(words.didYouMean(shown.length))}</p>}
          {!final && list}
        </>
      );
  }
}

function People({ people }: { people: readonly Person[] }) {
  const [only, ...others] = people;
  if (only === undefined) return null;
  if (others.length === 0)
    return (
      <p>
        <NameAndWork person={only} />
      </p>
    );
  return (
    <ul>
      {people.map((person) => (
        <li>
          <NameAndWork person={person} />
        </li>
      ))}
    </ul>
  );
}

function NameAndWork({ person: { name, jobTitle, department } }: { person: Person }) {
  const work = [jobTitle, department].filter((part) => part !== undefined).join(', ');
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {work !== '' && ` (${work})`}
    </>
  );
}

/** Whose names are shown: not those of a staff number, which could be counted through, nor of a whole crowd. */
function shownOf(piece: NamedPerson): readonly string[] {
  switch (piece.kind) {
    case 'found':
      return piece.by === 'staffId' ? [] : piece.personIds;
    case 'notUnique':
      return piece.candidates.length > MOST_SHOWN ? [] : piece.candidates;
    case 'notFound':
      return piece.nearest.slice(0, MOST_SHOWN);
    case 'nobody':
      return [];
  }
}
