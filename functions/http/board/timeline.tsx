import { type TimelineEvent, timeline } from '../../cohorts/timeline.ts';
import type { Person } from '../../directory/person.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { rematches } from '../../matching/record/rematch-record.ts';
import { reasons } from '../../matching/record/review-trail.ts';
import { peopleById } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { isReference } from '../../people/reference.ts';
import { contactName } from '../../rounds/correspondents.ts';
import { Pagination } from '../../web/components/pagination.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { BoardFrame, shortDay, shortDeadline, shortMoment } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';
import { pageOf } from './paging.ts';
import { boardWords } from './words/board-words.ts';
import { type EventContext, eventInWords, factsInWords } from './words/event-words.ts';
import { roundNamed } from './words/round-name.ts';

const ROWS = 40;

/** The trail of the cohort, the latest first. */
export async function timelinePage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const words = boardWords[locale];
  const people = await peopleById(table, cohort.cohortId);
  const personNamed = namesOf(people, locale);
  const events = (await timeline(table, cohort.cohortId)).filter(isNews).toReversed();
  const given = new Map(
    (await reasons(table, cohort.cohortId)).map(({ number, revision, reason }) => [
      `${number} ${revision}`,
      reason,
    ]),
  );
  for (const { number, reason } of await rematches(table, cohort.cohortId)) {
    if (reason !== undefined) given.set(`rematch ${number}`, reason);
  }
  const { page, pages } = pageOf(events.length, ROWS, query.page);
  const context: EventContext = {
    locale,
    nameOf: (id) => contactName(id, visit.visitor.cohort) ?? personNamed(id),
    day: (iso) => shortDay(iso, visit),
    deadline: (iso) => shortDeadline(iso, visit),
    reasonOf: (change) => quoted(given.get(change), locale),
  };
  return renderPage(
    <BoardFrame visit={visit} tab="timeline" title={words.timelineTitle}>
      <h1>{words.timelineTitle}</h1>
      <Table
        id="timeline"
        locale={locale}
        caption={words.timelineTitle}
        captionHidden
        stacked
        empty={words.noEvents}
        rows={events.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.event, cell: (event) => eventInWords(event, locale) },
          { header: words.details, cell: (event) => factsInWords(event, context), obvious: true },
          { header: words.when, cell: ({ at }) => shortMoment(at, visit), obvious: true },
          { header: words.by, cell: ({ by }) => actor(by, visit, people), obvious: true },
        ]}
      />
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(to) => inLanguage(`${path}/timeline?page=${to}`, locale)}
      />
    </BoardFrame>,
  );
}

/** What somebody wrote, in quotation marks. */
function quoted(text: string | undefined, locale: Locale): string | undefined {
  if (text === undefined) return undefined;
  return mannersOf[locale].quoted(text);
}

/** A round for nobody is no news, nor that a notice has reached everybody: it was sent a moment before. */
function isNews({ what, facts }: TimelineEvent): boolean {
  if (facts.recipients === 0) return false;
  const round = roundNamed(String(facts.roundId ?? ''));
  return what !== 'roundClosed' || round === undefined || round.asks !== undefined;
}

/** HR's coordinators and people by name; whoever called the API is HR, under an identity we do not know. */
function actor(by: string, visit: BoardVisit, people: ReadonlyMap<string, Person>): string {
  const { locale } = visit.visitor;
  const words = boardWords[locale];
  if (by === 'workflow') return words.workflow;
  if (people.has(by) || isReference(by)) return namesOf(people, locale)(by);
  return contactName(by, visit.visitor.cohort) ?? words.hr;
}
