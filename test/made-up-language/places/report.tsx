import PDFDocument from 'pdfkit';
import { vi } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { summaryBlocks } from '../../../functions/evaluation/document/summary-blocks.ts';
import { figuresCsv } from '../../../functions/evaluation/export/figures-csv.ts';
import { reportPdf } from '../../../functions/evaluation/pdf/report-pdf.ts';
import type { Report } from '../../../functions/evaluation/report.ts';
import { ReportPage } from '../../../functions/http/report/report-page.tsx';
import { rendered } from '../../../functions/stages/mail-samples/every-mail.ts';
import { samples } from '../../../functions/stages/mail-samples/samples.ts';
import { renderPage } from '../../../functions/web/layout.tsx';
import { greekReports } from '../fixtures/greek-report.ts';
import { MADE_UP } from '../fixtures/made-up.ts';
import { markedFixture } from '../fixtures/marked-fixture.ts';
import type { Place } from '../reading/hard-coded.ts';
import { pageTexts } from '../reading/page-texts.ts';

/** The report as a page, on paper, as figures for a spreadsheet, and in the mail that brings it. */
export async function reports(): Promise<Place[]> {
  const all = greekReports();
  const places = all.flatMap(([name, report]): Place[] => {
    const page = renderPage(
      <ReportPage document={reportDocument(report, MADE_UP)} locale={MADE_UP} pdfHref="/r/token/pdf" />,
    );
    return [
      { place: `report of ${name}, page`, texts: pageTexts(page) },
      { place: `report of ${name}, CSV`, texts: figuresCsv(report, MADE_UP).split(/[;\r\n]+/) },
      { place: `report of ${name}, mail`, texts: pageTexts(mailOf(report)) },
    ];
  });
  // Paper takes longer, and says of the others what their pages say.
  for (const [name, report] of all.slice(0, 1))
    places.push({ place: `report of ${name}, PDF`, texts: await printed(report) });
  return places;
}

/** What is put on paper: its fonts have no marked letters, so it is read as it is written and not from the file. */
async function printed(report: Report): Promise<string[]> {
  const text = vi.spyOn(PDFDocument.prototype, 'text');
  const struct = vi.spyOn(PDFDocument.prototype, 'struct');
  await reportPdf(reportDocument(report, MADE_UP), MADE_UP);
  const given: unknown[] = [
    ...text.mock.calls,
    ...struct.mock.calls.map(([, options]) => altOf(options)),
  ].flat();
  text.mockRestore();
  struct.mockRestore();
  return given.filter((one) => typeof one === 'string');
}

/** The alternative text of a figure. */
function altOf(options: unknown): unknown {
  return typeof options === 'object' && options !== null && 'alt' in options ? options.alt : undefined;
}

function mailOf(report: Report): string {
  const args = { ...markedFixture(samples.summary), blocks: summaryBlocks(report, MADE_UP) };
  return rendered('summary', MADE_UP, 0, args).html;
}
