import { COLOURS, type Face, makeRoom, type Sheet, setFont } from './sheet.ts';

interface Style {
  tag: 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'LI';
  face: Face;
  size: number;
  colour: string;
  before: number;
  after: number;
}

/** Points: about a sixth of a page. */
export const SHORT_LIST = 130;

const STYLES = {
  title: { tag: 'H1', face: 'bold', size: 21, colour: COLOURS.ink, before: 0, after: 4 },
  heading: { tag: 'H2', face: 'bold', size: 14, colour: COLOURS.accent, before: 15, after: 5 },
  subheading: { tag: 'H3', face: 'bold', size: 10.5, colour: COLOURS.ink, before: 9, after: 4 },
  lead: { tag: 'P', face: 'bold', size: 13, colour: COLOURS.ink, before: 6, after: 8 },
  p: { tag: 'P', face: 'regular', size: 10, colour: COLOURS.ink, before: 2, after: 5 },
  note: { tag: 'P', face: 'regular', size: 8.5, colour: COLOURS.muted, before: 2, after: 6 },
} as const satisfies Record<string, Style>;
export type ProseStyle = keyof typeof STYLES;

/**
 * A heading or paragraph in the column, tagged as what it is.
 *
 * @param ahead points that must be left below it on the same page, for what it heads
 */
export function prose(sheet: Sheet, text: string, style: ProseStyle, ahead = 0): void {
  const { tag, face, size, colour, ...space } = STYLES[style];
  const { doc, root, left, width, ease } = sheet;
  const [before, after] = [space.before * ease, space.after * ease];
  setFont(sheet, face, size, colour);
  const height = doc.heightOfString(text, { width, lineGap: size * 0.18 });
  makeRoom(sheet, before + height + ahead);
  setFont(sheet, face, size, colour);
  // At the head of a page the margin is space enough.
  if (doc.y > doc.page.margins.top) doc.y += before;
  root.add(
    doc.struct(tag, {}, () => {
      doc.text(text, left, doc.y, { width, lineGap: size * 0.18 });
    }),
  );
  doc.y += after;
}

const LISTS = {
  list: { mark: '•', size: 10, colour: COLOURS.ink },
  facts: { mark: '•', size: 9, colour: COLOURS.ink },
  notes: { mark: '•', size: 8.5, colour: COLOURS.muted },
  quotes: { mark: '–', size: 10, colour: COLOURS.ink },
} as const;

/** Items with a mark before each: a bullet, or the dash that opens what somebody said. */
export function list(sheet: Sheet, items: readonly string[], style: keyof typeof LISTS): void {
  const { mark, size, colour } = LISTS[style];
  const { doc, root, left, width, ease } = sheet;
  const [indent, gap] = [size * 1.3, size * 0.3 * ease];
  const options = { width: width - indent, lineGap: size * 0.18 };
  const element = doc.struct('L');
  root.add(element);
  setFont(sheet, 'regular', size, colour);
  const whole = items.reduce((sum, item) => sum + doc.heightOfString(item, options) + gap, 0);
  // A short list begins only where most of it has room.
  if (whole < SHORT_LIST) makeRoom(sheet, 0.7 * whole);
  for (const item of items) {
    setFont(sheet, 'regular', size, colour);
    makeRoom(sheet, doc.heightOfString(item, options) + gap);
    setFont(sheet, 'regular', size, colour);
    const top = doc.y;
    element.add(
      doc.struct('LI', {}, [
        doc.struct('Lbl', {}, () => {
          doc.fillColor(COLOURS.accent).text(mark, left, top, { lineBreak: false });
        }),
        doc.struct('LBody', {}, () => {
          doc.fillColor(colour).text(item, left + indent, top, options);
        }),
      ]),
    );
    doc.y += gap;
  }
  element.end();
  doc.x = left;
  doc.y += 3;
}

/** The one decision asked, in a tinted box. */
export function ask(sheet: Sheet, heading: string, text: string): void {
  const { doc, root, left, width } = sheet;
  const [padding, inner] = [10, width - 20];
  setFont(sheet, 'bold', 12, COLOURS.ink);
  const height = doc.heightOfString(text, { width: inner, lineGap: 2 }) + 2 * padding + 16;
  makeRoom(sheet, height + 14);
  const top = doc.y + 6;
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(left, top, width, height).fill(COLOURS.tint);
  doc.rect(left, top, 3, height).fill(COLOURS.accent);
  doc.endMarkedContent();
  root.add(
    doc.struct('H2', {}, () => {
      setFont(sheet, 'bold', 9, COLOURS.accent);
      doc.text(heading, left + padding, top + padding, { width: inner });
    }),
  );
  root.add(
    doc.struct('P', {}, () => {
      setFont(sheet, 'bold', 12, COLOURS.ink);
      doc.text(text, left + padding, top + padding + 16, { width: inner, lineGap: 2 });
    }),
  );
  doc.x = left;
  doc.y = top + height + 4;
}
