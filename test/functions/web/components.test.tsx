import { expect, test } from 'vitest';
import type { Locale } from '../../../functions/locales/locale.ts';
import { Badge } from '../../../functions/web/components/badge.tsx';
import { Bars } from '../../../functions/web/components/bars.tsx';
import { LinkButton, PostButton } from '../../../functions/web/components/button.tsx';
import { Details } from '../../../functions/web/components/details.tsx';
import { Notice } from '../../../functions/web/components/notice.tsx';
import { Pagination } from '../../../functions/web/components/pagination.tsx';
import { SearchForm } from '../../../functions/web/components/search-form.tsx';
import { StatTiles } from '../../../functions/web/components/stat-tiles.tsx';
import { Steps } from '../../../functions/web/components/steps.tsx';
import { SummaryList } from '../../../functions/web/components/summary-list.tsx';
import { Table } from '../../../functions/web/components/table.tsx';
import { Tabs } from '../../../functions/web/components/tabs.tsx';
import { Layout, renderPage } from '../../../functions/web/layout.tsx';
import { inOtherLanguages } from '../../../functions/web/view-language.ts';
import { attribute, elementsOf, textOf } from './submitted.ts';
import { complaintsAbout } from './validate-page.ts';

/** A board page with every part on it. */
function partsPage(locale: Locale): string {
  return renderPage(
    <Layout
      locale={locale}
      title="Parts"
      cohort="Leadership 2027"
      wide
      otherLanguages={inOtherLanguages('/b/x', locale)}
      endSession="/b/x"
    >
      <h1>Parts</h1>
      <Tabs
        label="Board"
        tabs={[
          { href: '/b/x', label: 'Overview', current: true },
          { href: '/b/x/pairs', label: 'Pairs' },
        ]}
      />
      <Notice tone="warning" title="Short of places">
        <p>Two mentees wait.</p>
      </Notice>
      <StatTiles
        tiles={[
          { label: 'Pairs', figure: '18', detail: 'of 20 wanted', tone: 'good' },
          { label: 'Alerts', figure: '3', tone: 'bad' },
          { label: 'Answered', figure: '83 %' },
        ]}
      />
      <SearchForm action="/b/x/pairs" label="Name" submit="Search" value="a&quot;b" keep={{ lang: locale }} />
      <Table
        id="pairs"
        locale={locale}
        caption="Pairs"
        empty="None yet"
        rows={[
          { mentee: 'Inès Roux', points: 812, health: 'green' },
          { mentee: 'Tom O’Neill', points: 640, health: 'red' },
        ]}
        columns={[
          { header: 'Mentee', cell: ({ mentee }) => mentee },
          { header: 'Points', cell: ({ points }) => points, numeric: true },
          {
            header: 'Health',
            cell: ({ health }) => <Badge tone={health === 'red' ? 'bad' : 'good'}>{health}</Badge>,
          },
        ]}
      />
      <Pagination locale={locale} page={2} pages={3} href={(page) => `/b/x/pairs?page=${page}`} />
      <SummaryList rows={[{ label: 'Goal', value: 'Delegate\nmore' }]} />
      <Bars
        caption="Answers"
        bars={[
          { label: 'Mentors', value: 9, max: 12, text: '9 of 12' },
          { label: 'Mentees', value: 11, max: 12, text: '11 of 12' },
        ]}
      />
      <Steps
        locale={locale}
        steps={[
          { title: 'Call for mentors', when: '4 January', state: 'done' },
          { title: 'Matching', when: '1 February', state: 'now', detail: 'HR reviews' },
          { title: 'Kickoff', when: '8 February', state: 'coming' },
        ]}
      />
      <Details summary="Why this pair">Both want to delegate.</Details>
      <div class="actions">
        <LinkButton href="/b/x/pairs">Pairs</LinkButton>
        <PostButton action="/b/x/stop" fields={{ sure: 'yes' }} tone="danger">
          Stop
        </PostButton>
      </div>
    </Layout>,
  );
}

test.each(['en', 'fr'] as const)('every part is valid and accessible HTML (%s)', async (locale) => {
  expect(await complaintsAbout(partsPage(locale))).toEqual([]);
});

test('what changes something is a POST, what leads somewhere is a link', () => {
  const elements = elementsOf(partsPage('en'));
  const methods = elements
    .filter(({ tagName }) => tagName === 'form')
    .map((form) => attribute(form, 'method'));
  expect(methods).toEqual(['get', 'post', 'post']);
  expect(elements.filter((element) => attribute(element, 'aria-current') === 'page')).toHaveLength(1);
});

test('a table without rows says so instead', () => {
  const html = String(
    <Table id="none" locale="en" caption="Pairs" empty="None yet" rows={[]} columns={[]} />,
  );
  expect(html).toBe('<p class="muted">None yet</p>');
});

test('one page needs no pagination; the first has no previous, the last no next', () => {
  const links = (page: number, pages: number) =>
    elementsOf(String(<Pagination locale="en" page={page} pages={pages} href={String} />))
      .filter(({ tagName }) => tagName === 'a')
      .map(textOf);
  expect(links(1, 1)).toEqual([]);
  expect(links(1, 3)).toEqual(['Next']);
  expect(links(2, 3)).toEqual(['Previous', 'Next']);
  expect(links(3, 3)).toEqual(['Previous']);
});
