import type { Locale } from '../../locales/locale.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { Part } from '../document/section.ts';
import { type ReportWords, reportWords } from '../document/words.ts';
import { numberPages } from './page-numbers.ts';
import { ask, list, prose, SHORT_LIST } from './prose.ts';
import { drawScene, heightOnPaper } from './scene-pdf.ts';
import { newSheet, type Sheet } from './sheet.ts';
import { table } from './table.ts';
import { tiles } from './tiles.ts';

/** A frozen report as a tagged PDF (PDF/UA-1) on A4. The same report and language give the same bytes. */
export async function reportPdf(document: ReportDocument, locale: Locale): Promise<Buffer> {
  const words = reportWords[locale];
  const sheet = newSheet(document.title, locale, new Date(document.frozenAt));
  const written = bytesOf(sheet.doc);
  write(sheet, document, words);
  numberPages(sheet, document.cohort, words.page);
  sheet.root.end();
  sheet.doc.end();
  return written;
}

function write(sheet: Sheet, { title, period, frozen, sections }: ReportDocument, words: ReportWords): void {
  prose(sheet, title, 'title');
  prose(sheet, `${period}. ${frozen}`, 'note');
  for (const { heading, parts } of sections) {
    if (heading !== undefined) prose(sheet, heading, 'heading', ahead(sheet, parts[0]));
    for (const [i, part] of parts.entries()) writePart(sheet, part, ahead(sheet, parts[i + 1]), words);
  }
}

/** @param next points that should stay on one page with this part, when it heads the next one */
function writePart(sheet: Sheet, part: Part, next: number, words: ReportWords): void {
  if (part.type === 'figures') tiles(sheet, part.figures);
  else if (part.type === 'table') table(sheet, part.table);
  else if (part.type === 'chart') chart(sheet, part);
  else if ('items' in part) list(sheet, part.items, part.type);
  else if (part.type === 'ask') ask(sheet, words.heading.decision, part.text);
  else prose(sheet, part.text, part.type, part.type === 'subheading' ? next : 0);
}

/** Points kept free below a heading for the beginning of a text or table, and for the title of a chart. */
const TEXT_AHEAD = 70;
const TITLE_AHEAD = 48;

function ahead(sheet: Sheet, part: Part | undefined): number {
  if (part?.type === 'chart') return TITLE_AHEAD + heightOnPaper(sheet, part.scene);
  return part?.type === 'quotes' ? SHORT_LIST : TEXT_AHEAD;
}

function chart(sheet: Sheet, part: Extract<Part, { type: 'chart' }>): void {
  prose(sheet, part.title, 'subheading', heightOnPaper(sheet, part.scene));
  drawScene(sheet, part.scene, part.title);
  table(sheet, part.table);
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(Buffer.concat(chunks)));
  doc.on('error', reject);
  return promise;
}
