import { DATA_COLOURS, type Ink, type Scene, type Shape } from '../scenes/scene.ts';
import { COLOURS, makeRoom, type Sheet, setFont } from './sheet.ts';

/** Points a scene takes when it fills the column. */
export const heightOnPaper = ({ width }: Sheet, scene: Scene) => (scene.height * width) / scene.width;

/** A scene on paper, as a figure whose alternative text is its finding; the table below holds the data. */
export function drawScene(sheet: Sheet, scene: Scene, alt: string): void {
  const { doc, root, left, width } = sheet;
  const scale = width / scene.width;
  const height = heightOnPaper(sheet, scene);
  makeRoom(sheet, height);
  const top = doc.y;
  const bbox: [number, number, number, number] = [left, top, left + width, top + height];
  const placed = { alt, bbox };
  root.add(
    doc.struct('Figure', placed, () => {
      doc.save();
      doc.translate(left, top).scale(scale);
      for (const shape of scene.shapes) drawShape(sheet, shape);
      doc.restore();
    }),
  );
  doc.x = left;
  doc.y = top + height + 6;
}

function drawShape(sheet: Sheet, shape: Shape): void {
  const { doc } = sheet;
  const colour = paint(shape.ink);
  switch (shape.kind) {
    case 'rect':
      doc.rect(shape.x, shape.y, shape.width, shape.height).fill(colour);
      return;
    case 'line':
      doc.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).lineWidth(shape.thickness).stroke(colour);
      return;
    case 'circle':
      if (shape.hollow) {
        doc
          .circle(shape.x, shape.y, shape.radius - 1)
          .lineWidth(2)
          .fillAndStroke('#ffffff', colour);
      } else doc.circle(shape.x, shape.y, shape.radius).fill(colour);
      return;
    case 'text': {
      setFont(sheet, shape.bold ? 'bold' : 'regular', shape.size, colour);
      const wide = doc.widthOfString(shape.text);
      const shift = { start: 0, middle: wide / 2, end: wide }[shape.anchor];
      doc.text(shape.text, shape.x - shift, shape.y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
}

function paint(ink: Ink): string {
  if (ink === 'strong') return COLOURS.ink;
  if (ink === 'muted') return COLOURS.muted;
  return ink === 'line' ? COLOURS.line : DATA_COLOURS[ink];
}
