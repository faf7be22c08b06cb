import { noSuchPage } from '../../../functions/http/no-such-page/no-such-page.ts';
import { Pagination } from '../../../functions/web/components/pagination.tsx';
import { Layout, renderPage } from '../../../functions/web/layout.tsx';
import { expiredLinkPage, freshLinkPage } from '../../../functions/web/link-pages.tsx';
import { type Refusal, refusalPage, sendAgainPage } from '../../../functions/web/refusal-pages.tsx';
import { inOtherLanguages } from '../../../functions/web/view-language.ts';
import { MADE_UP } from '../fixtures/made-up.ts';
import type { Place } from '../reading/hard-coded.ts';
import { pageTexts } from '../reading/page-texts.ts';

const locale = MADE_UP;
const contact = { name: 'Άννα', email: 'anna@example.com' };
const layout = { locale, cohort: 'Ηγεσία', contact, otherLanguages: inOtherLanguages('/b/token', locale) };
const REFUSALS: readonly Refusal[] = ['badRequest', 'tooLarge', 'tooMany', 'failure'];

function nowhere(): string {
  const { body = '' } = noSuchPage({
    headers: { accept: 'text/html' },
    rawPath: '/nowhere',
    queryStringParameters: { lang: locale },
    requestContext: { http: { method: 'GET' } },
  });
  return body;
}

/** The pages of no form and no board: about links, and what could not be dealt with. */
export function pages(): Place[] {
  const all: [string, string][] = [
    ['expired link', expiredLinkPage({ ...layout, action: '/f/token' })],
    ['fresh link', freshLinkPage(layout)],
    ['nowhere', nowhere()],
    ...REFUSALS.map((refusal): [string, string] => [refusal, refusalPage(refusal, { locale })]),
    ['failure over a form', sendAgainPage({}, { locale })],
    [
      'second of three',
      renderPage(
        <Layout locale={locale} title="–" personal>
          <Pagination locale={locale} page={2} pages={3} href={String} />
        </Layout>,
      ),
    ],
  ];
  return all.map(([name, html]) => ({ place: `page, ${name}`, texts: pageTexts(html) }));
}
