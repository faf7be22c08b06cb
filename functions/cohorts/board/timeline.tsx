import { Pagination } from '../../web/components/pagination.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { timeline } from '../timeline.ts';
import { BoardFrame, shortMoment } from './board-frame.tsx';
import type { BoardVisit } from './board-request.ts';
import { boardWords } from './board-words.ts';

const ROWS = 50;

/** The trail of the cohort, the latest first. */
export async function timelinePage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const words = boardWords[locale];
  const events = (await timeline(table, cohort.cohortId)).toReversed();
  const pages = Math.max(1, Math.ceil(events.length / ROWS));
  const page = Math.min(pages, Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1));
  const by = (who: string) =>
    who === 'workflow' ? words.workflow : (cohort.settings.hr[Number(who.replace('hr~', ''))]?.name ?? who);
  return renderPage(
    <BoardFrame visit={visit} tab="timeline" title={words.timelineTitle}>
      <h1>{words.timelineTitle}</h1>
      <Table
        id="timeline"
        locale={locale}
        caption={words.timelineTitle}
        empty={words.noOpenRounds}
        rows={events.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.event, cell: ({ what }) => words.events[what] ?? what },
          { header: words.when, cell: ({ at }) => shortMoment(at, visit) },
          { header: words.by, cell: (event) => by(event.by) },
          {
            header: words.details,
            cell: ({ facts }) =>
              Object.entries(facts)
                .map(([name, value]) => `${name} ${String(value)}`)
                .join(', '),
          },
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
