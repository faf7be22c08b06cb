import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { reportDocument } from '../../evaluation/document/report-document.ts';
import { reportPdf } from '../../evaluation/pdf/report-pdf.ts';
import { findReport } from '../../evaluation/report-record.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { Table } from '../../store/table.ts';
import { renderPage } from '../../web/layout.tsx';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { downloadResponse, htmlResponse } from '../../web/page.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import { door } from '../door/door.ts';
import { ReportPage } from './report-page.tsx';

/** `/r/{token}` and `/r/{token}/pdf`: the frozen report, for leadership and HR. */
export async function reportRequest(
  event: APIGatewayProxyEventV2,
  { table, sender }: { table: Table; sender: Sender },
): Promise<APIGatewayProxyStructuredResultV2> {
  const passed = await door(event, sender, ['leader', 'hr'], { page: 'report', below: ['pdf'] });
  if ('response' in passed) return passed.response;

  const { cohort, locale, path } = passed.visitor;
  const report = await findReport(table, cohort.cohortId);
  const part = event.pathParameters?.proxy;
  if (!report || (part !== undefined && part !== 'pdf')) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const document = reportDocument(report, locale);
  if (part === 'pdf') {
    const pdf = await reportPdf(document, locale);
    return downloadResponse('application/pdf', `report-${cohort.cohortId}.pdf`, pdf);
  }
  const page = (
    <ReportPage
      document={document}
      locale={locale}
      pdfHref={inLanguage(`${path}/pdf`, locale)}
      otherLanguages={inOtherLanguages(path, locale)}
      contact={cohort.settings.hr[0]}
      endSession={path}
    />
  );
  return htmlResponse(200, renderPage(page));
}
