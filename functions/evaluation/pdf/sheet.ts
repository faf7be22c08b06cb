import './pdfkit-types.ts';
import PDFDocument from 'pdfkit';
import type { Locale } from '../../locales/locale.ts';
import { REGULAR } from './font/regular.ts';
import { SEMI_BOLD } from './font/semi-bold.ts';

/** A4 in points, with the place everything flows in. */
const MARGINS = { top: 46, bottom: 52, left: 56, right: 56 };

export const COLOURS = {
  ink: '#1c2326',
  muted: '#566068',
  line: '#c9c5bb',
  accent: '#17544f',
  tint: '#eef4f2',
} as const;

export type Face = 'regular' | 'bold';

/** The paper being written on: the document, its root in the structure tree, and the column of text. */
export interface Sheet {
  doc: PDFKit.PDFDocument;
  root: PDFKit.PDFStructureElement;
  left: number;
  width: number;
  /** How much of the usual white space stands around things: 1, or less to save a page. */
  ease: number;
}

/**
 * An empty tagged document (PDF/UA-1). An empty `font` keeps pdfkit from reading its own font files, which a bundle
 * does not have; the two embedded faces hold U+202F, which the standard fonts do not.
 *
 * @param ease of the usual white space, 0 to 1
 * @param created also the seed of the file's id, so that the same report gives the same bytes
 */
export function newSheet(title: string, locale: Locale, created: Date, ease = 1): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    lang: locale,
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: { Title: title, CreationDate: created, ModDate: created },
  });
  doc.registerFont('regular', Buffer.from(REGULAR, 'base64'));
  doc.registerFont('bold', Buffer.from(SEMI_BOLD, 'base64'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const width = doc.page.width - MARGINS.left - MARGINS.right;
  return { doc, root, left: MARGINS.left, width, ease };
}

/** Begins a new page when `height` points are not left on this one. */
export function makeRoom({ doc }: Sheet, height: number): void {
  if (doc.y + height > doc.page.height - MARGINS.bottom) doc.addPage();
}

/** How far the page being written on is filled, 0 to 1. */
export function filled({ doc }: Sheet): number {
  return (doc.y - MARGINS.top) / (doc.page.height - MARGINS.top - MARGINS.bottom);
}

export function setFont({ doc }: Sheet, face: Face, size: number, colour: string): void {
  doc.font(face).fontSize(size).fillColor(colour);
}
