import { peopleById } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { Badge } from '../../../web/components/badge.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { Table } from '../../../web/components/table.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame, shortDay } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { pageOf } from '../paging.ts';
import { VoiceFilterForm } from './filter-form.tsx';
import type { Voice } from './voice.ts';
import { asQuery, filterOf, passes } from './voice-filter.ts';
import { readersOf } from './voice-readers.ts';
import { voiceWords } from './voice-words.ts';
import { voicesOf } from './voices.ts';

/** Entries a view: all as long as forms allow, the page stays under 60 KB. */
const ROWS = 15;

/** What people wrote, by form, stage, role and site, with who reads each entry. */
export async function openVoicesPage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const words = voiceWords[locale];
  const people = await peopleById(table, cohort.cohortId);
  const siteOf = (personId: string) => people.get(personId)?.site;
  const sites = [...new Set([...people.values()].flatMap(({ site }) => site ?? []))].toSorted((a, b) =>
    a.localeCompare(b, locale),
  );
  const filter = filterOf(query, sites);
  const everything = await voicesOf(visit);
  const voices = everything.filter(passes(filter, siteOf));
  const { page, pages } = pageOf(voices.length, ROWS, query.page);
  const hrefOf = (to: number) => inLanguage(`${path}/voices?${withPage(asQuery(filter), to)}`, locale);
  return renderPage(
    <BoardFrame
      visit={visit}
      tab="voices"
      title={words.title}
      here={`/voices?${withPage(asQuery(filter), page)}`}
    >
      <h1>{words.title}</h1>
      <VoiceFilterForm visit={visit} filter={filter} sites={sites} />
      {voices.length > 0 && <p>{words.count(voices.length)}</p>}
      <Table
        id="voices"
        locale={locale}
        caption={words.title}
        captionHidden
        stacked
        empty={everything.length === 0 ? words.nothingYet : words.nothingHere}
        rows={voices.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          {
            header: words.who,
            cell: (voice) => (
              <Author
                voice={voice}
                name={namesOf(people, locale)(voice.personId)}
                site={siteOf(voice.personId)}
                visit={visit}
              />
            ),
          },
          { header: words.what, cell: (voice) => <Said voice={voice} visit={visit} />, obvious: true },
          {
            header: words.where,
            cell: ({ formName, at }) => `${formName}, ${shortDay(at, visit)}`,
            obvious: true,
          },
          { header: words.readers, cell: (voice) => readersOf(voice, locale) },
        ]}
      />
      <Pagination locale={locale} page={page} pages={pages} href={hrefOf} />
    </BoardFrame>,
  );
}

function withPage(query: string, page: number): string {
  return [query, `page=${page}`].filter(Boolean).join('&');
}

interface AuthorProps {
  voice: Voice;
  name: string;
  site: string | undefined;
  visit: BoardVisit;
}

function Author({ voice: { side }, name, site, visit }: AuthorProps) {
  const words = voiceWords[visit.visitor.locale];
  const about = [...(side ? [words.sides[side]] : []), ...(site ? [site] : [])].join(', ');
  return (
    <>
      {name}
      {about !== '' && <div class="small muted">{about}</div>}
    </>
  );
}

function Said({ voice: { question, text, permission }, visit }: { voice: Voice; visit: BoardVisit }) {
  const words = voiceWords[visit.visitor.locale];
  return (
    <>
      <div class="small muted">{question}</div>
      <div class="lines">{text}</div>
      {permission && (
        <Badge tone={permission === 'no' ? 'neutral' : 'good'}>{words.permissions[permission]}</Badge>
      )}
    </>
  );
}
