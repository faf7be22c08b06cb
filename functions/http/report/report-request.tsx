import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { documentOf, reportName } from '../../evaluation/frozen/document-of.ts';
import { type FrozenReport, frozenReports } from '../../evaluation/frozen/frozen-report.ts';
import { REPORT_PATHS, reportPath } from '../../evaluation/frozen/report-path.ts';
import { reportPdf } from '../../evaluation/pdf/report-pdf.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { Table } from '../../store/table.ts';
import { renderPage } from '../../web/layout.tsx';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { downloadResponse, htmlResponse } from '../../web/page.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import { door } from '../door/door.ts';
import { ReportPage } from './report-page.tsx';

/** Each report by its name, and as PDF; without a name the newest. */
const BELOW = ['pdf', ...REPORT_PATHS, ...REPORT_PATHS.map((path) => `${path}/pdf`)];

/**
 * The frozen reports, for leadership and HR: `/r/{token}` is the newest, `/r/{token}/mid-point` the one of that name, each
 * with its PDF (`…/pdf`) and with links to the others.
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
  const shown = reportAsked(reports, below);
  if (!shown) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const document = documentOf(shown, locale);
  if (below !== undefined && isPdf(below)) {
    const pdf = await reportPdf(document, locale);
    return downloadResponse('application/pdf', `${reportPath(shown)}-${cohort.cohortId}.pdf`, pdf);
  }
  const hrefOf = (report: FrozenReport) => `${path}/${reportPath(report)}`;
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
    />
  );
  return htmlResponse(200, renderPage(page));
}

const isPdf = (below: string): boolean => below === 'pdf' || below.endsWith('/pdf');

/** @returns undefined for a name that is none, and for a report that is not there yet */
function reportAsked(reports: readonly FrozenReport[], below: string | undefined): FrozenReport | undefined {
  if (below === undefined || below === 'pdf') return reports.at(-1);
  if (!BELOW.includes(below)) return undefined;
  const name = below.replace(/\/pdf$/, '');
  return reports.find((report) => reportPath(report) === name);
}
