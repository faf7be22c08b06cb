import { COLOURS, type Sheet, setFont } from './sheet.ts';

/** At the foot of every page, once it is known how many there are. Not read aloud: it belongs to the paper. */
export function numberPages(sheet: Sheet, cohort: string, label: (page: number, of: number) => string): void {
  const { doc, left, width } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    // Below the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    setFont(sheet, 'regular', 8, COLOURS.muted);
    const y = doc.page.height - 34;
    doc.text(cohort, left, y, { width: width * 0.7, lineBreak: false, height: 10, ellipsis: true });
    doc.text(label(i + 1, count), left + width * 0.7, y, { width: width * 0.3, align: 'right' });
    doc.endMarkedContent();
  }
}
