import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { reportPdf } from '../../evaluation/pdf/report-pdf.ts';
import { findReport } from '../../evaluation/report-record.ts';
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

/** `/r/{token}` and `/r/{token}/pdf`: the frozen report, for leadership and HR, and leadership's answer to it. */
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
  if (part === 'pdf') {
    const pdf = await reportPdf(report, locale);
    return downloadResponse('application/pdf', `report-${cohort.cohortId}.pdf`, pdf);
  }
  const visit = { visitor: passed.visitor, report, sender };
  const isPost = event.requestContext.http.method === 'POST';
  const pressed = isPost ? await pressOnReport(visit, readFormBody(event, LONGEST_POST)) : AS_IT_IS;
  if ('response' in pressed) return pressed.response;
  const { status, notNoted } = pressed;
  const sight = await decisionInSight(visit);
  const page = (
    <ReportPage
      report={report}
      locale={locale}
      pdfHref={inLanguage(`${path}/pdf`, locale)}
      otherLanguages={inOtherLanguages(path, locale)}
      contact={cohort.settings.hr[0]}
      endSession={path}
      decision={{
        underVerdict: <DecisionPanel visit={visit} sight={sight} notNoted={notNoted} id="decision" />,
        atEnd: <DecisionPanel visit={visit} sight={sight} notNoted={notNoted} id="decision-at-end" />,
      }}
    />
  );
  return htmlResponse(status, renderPage(page));
}
