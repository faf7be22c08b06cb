import { alerts } from '../../../cohorts/alert.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { type Pair, pairs } from '../../../pairs/pair.ts';
import { directory } from '../../../people/directory.ts';
import { directoryReport } from '../../../people/directory-record.ts';
import { namesOf } from '../../../people/names.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { CheckBox } from '../../../web/components/check-box.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Table } from '../../../web/components/table.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { FileReport } from './file-report.tsx';
import { peopleWords } from './people-words.ts';

/** As many as are looked through; whoever is not among them is found by more of the name. */
const MOST_FOUND = 25;

/** Pairs that HR may end, somebody to correct, and HR's new file. */
export async function peoplePage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const words = peopleWords[locale];
  const everybody = await directory(table, cohort.cohortId);
  const byId = new Map(everybody.map((person) => [person.id, person]));
  const nameOf = namesOf(byId, locale);
  const known = await pairs(table, cohort.cohortId);
  const paused = known.filter(({ status }) => status === 'suspended');
  const wishes = new Set(
    (await alerts(table, cohort.cohortId))
      .filter(({ kind, handledAt }) => kind === 'anotherPartner' && handledAt === undefined)
      .map(({ pairId }) => pairId),
  );
  const wished = known.filter(
    ({ pairId, status }) => wishes.has(pairId) && (status === 'active' || status === 'accepted'),
  );
  const launched = await directoryReport(table, cohort.cohortId);
  const sought = (query.q ?? '').trim().toLowerCase();
  const found = everybody.filter(({ name, email, staffId }) =>
    [name, email, staffId].some((text) => text.toLowerCase().includes(sought)),
  );
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={words.title}>
      <h1>{words.title}</h1>
      {paused.length > 0 && (
        <PairsToEnd
          visit={visit}
          title={words.pausedTitle}
          lead={words.pausedLead}
          pairs={paused}
          nameOf={nameOf}
        />
      )}
      {wished.length > 0 && (
        <PairsToEnd
          visit={visit}
          title={words.wishedTitle}
          lead={words.wishedLead}
          pairs={wished}
          nameOf={nameOf}
        />
      )}
      <SearchForm
        action={`${path}/people`}
        label={words.find}
        submit={words.search}
        value={query.q ?? ''}
        keep={{ lang: locale }}
      />
      {sought !== '' && (
        <Table
          id="people"
          locale={locale}
          caption={words.found}
          captionHidden
          stacked
          empty={words.nobody}
          rows={found.slice(0, MOST_FOUND)}
          columns={[
            {
              header: words.name,
              cell: ({ id, name }) => (
                <a href={inLanguage(`${path}/people/person?id=${encodeURIComponent(id)}`, locale)}>{name}</a>
              ),
            },
            { header: words.email, cell: ({ email, leftAt }) => (leftAt ? words.left : email) },
            {
              header: words.manager,
              cell: ({ managerId }) => (managerId === undefined ? '–' : (byId.get(managerId)?.name ?? '–')),
            },
          ]}
        />
      )}
      <h2>{words.fileTitle}</h2>
      <p>{words.fileLead}</p>
      <form method="post" enctype="multipart/form-data" action={inLanguage(`${path}/people`, locale)}>
        <div class="question">
          <label for="file">{words.file}</label>
          <p class="hint" id="file-hint">
            {words.fileHint}
          </p>
          <input
            type="file"
            id="file"
            name="file"
            aria-describedby="file-hint"
            accept=".csv,.txt,.tsv,.gz,text/csv"
          />
        </div>
        <div class="question">
          <label for="pasted">{words.pasted}</label>
          <textarea id="pasted" name="pasted" rows={4} autocomplete="off" spellcheck={false} />
        </div>
        <div class="question">
          <CheckBox id="gone" name="gone" value="left">
            {words.gone}
          </CheckBox>
        </div>
        <div class="question">
          <CheckBox id="corrections" name="corrections" value="file">
            {words.corrections}
          </CheckBox>
        </div>
        <div class="actions">
          <SubmitButton name="do" value="file">
            {words.show}
          </SubmitButton>
        </div>
      </form>
      {launched && (
        <Details summary={words.report.ofLaunch}>
          <FileReport locale={locale} report={reportInWords(launched, locale)} />
        </Details>
      )}
    </BoardFrame>,
  );
}

/** Pairs of which HR may be about to end one. */
function PairsToEnd({
  visit,
  title,
  lead,
  pairs: open,
  nameOf,
}: {
  visit: BoardVisit;
  title: string;
  lead: string;
  pairs: readonly Pair[];
  nameOf: (personId: string) => string;
}) {
  const { locale, path } = visit.visitor;
  const words = peopleWords[locale];
  return (
    <Notice tone="warning" title={title}>
      <p>{lead}</p>
      {open.map(({ pairId, menteeId, mentorId }) => (
        <form method="post" action={inLanguage(`${path}/people`, locale)}>
          <input type="hidden" name="pair" value={pairId} />
          <p>{`${nameOf(menteeId)} – ${nameOf(mentorId)}`}</p>
          <div class="actions">
            <SubmitButton tone="secondary" slim name="do" value="endPair">
              {words.endPair}
            </SubmitButton>
          </div>
        </form>
      ))}
    </Notice>
  );
}
