import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { documentOf, reportName } from '../../evaluation/frozen/document-of.ts';
import { type FrozenReport, frozenReports } from '../../evaluation/frozen/frozen-report.ts';
import { REPORT_PATHS, reportPath } from '../../evaluation/frozen/report-path.ts';
import { reportPdf } from '../../evaluation/pdf/report-pdf.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { Table } from '../../store/table.ts';
import { readFormBody } from '../../web/body.ts';
import { renderPage } from '../../web/layout.tsx';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { downloadResponse, htmlResponse } from '../../web/page.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import { door } from '../door/door.ts';
import { AS_IT_IS, pressOnReport } from './decision/decide.tsx';
import { DecisionPanel } from './decision/decision-panel.tsx';
import { decisionInSight } from './decision/decision-visit.ts';
import { ReportPage } from './report-page.tsx';

/** A word to HR that is far too long is still read, so that it comes back whole with how much is too much. */
const LONGEST_POST = 256 * 1024;

/** Each report by its name, and as PDF; without a name the newest. */
const BELOW = ['pdf', ...REPORT_PATHS, ...REPORT_PATHS.map((path) => `${path}/pdf`)];

/**
 * The frozen reports, for leadership and HR: `/r/{token}` is the newest, `/r/{token}/mid-point` the one of that name, each
 * with its PDF (`…/pdf`) and with links to the others. On the final one leadership answers what it is asked.
 */
export async function reportRequest(
  event: APIGatewayProxyEventV2,
  { table, sender }: { table: Table; sender: Sender },
): Promise<APIGatewayProxyStructuredResultV2> {
  const passed = await door(event, sender, ['leader', 'hr'], { page: 'report', below: BELOW });
  if ('response' in passed) return passed.response;

  const { cohort, locale, path } = passed.visitor;
  const below = event.pathParameters?.proxy;
  const reports = await frozenReports(table, cohort.cohortId);
  const isPost = event.requestContext.http.method === 'POST';
  // What leadership answers is the final report, also when a later one is there by now.
  const shown = isPost ? reports.find(({ which }) => which === 'final') : reportAsked(reports, below);
  if (!shown) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const document = documentOf(shown, locale);
  if (below !== undefined && isPdf(below)) {
    const pdf = await reportPdf(document, locale);
    return downloadResponse('application/pdf', `${reportPath(shown)}-${cohort.cohortId}.pdf`, pdf);
  }
  const hrefOf = (report: FrozenReport) => `${path}/${reportPath(report)}`;
  const visit =
    shown.which === 'final' ? { visitor: passed.visitor, report: shown.report, sender } : undefined;
  const pressed = visit && isPost ? await pressOnReport(visit, readFormBody(event, LONGEST_POST)) : AS_IT_IS;
  if ('response' in pressed) return pressed.response;
  const { status, notNoted } = pressed;
  const sight = visit && (await decisionInSight(visit));
  const page = (
    <ReportPage
      document={document}
      locale={locale}
      pdfHref={inLanguage(`${hrefOf(shown)}/pdf`, locale)}
      otherLanguages={inOtherLanguages(hrefOf(shown), locale)}
      contact={cohort.settings.hr[0]}
      endSession={path}
      others={reports
        .filter((report) => report !== shown)
        .map((report) => ({
          name: reportName(report, locale),
          href: inLanguage(hrefOf(report), locale),
        }))}
      decision={
        visit &&
        sight && {
          underVerdict: <DecisionPanel visit={visit} sight={sight} notNoted={notNoted} id="decision" />,
          atEnd: <DecisionPanel visit={visit} sight={sight} notNoted={notNoted} id="decision-at-end" />,
        }
      }
    />
  );
  return htmlResponse(status, renderPage(page));
}

const isPdf = (below: string): boolean => below === 'pdf' || below.endsWith('/pdf');

/** @returns undefined for a name that is none, and for a report that is not there yet */
function reportAsked(reports: readonly FrozenReport[], below: string | undefined): FrozenReport | undefined {
  if (below === undefined || below === 'pdf') return reports.at(-1);
  if (!BELOW.includes(below)) return undefined;
  const name = below.replace(/\/pdf$/, '');
  return reports.find((report) => reportPath(report) === name);
}
