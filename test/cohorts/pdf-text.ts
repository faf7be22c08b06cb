import { inflateSync } from 'node:zlib';

/** What a PDF of ours says, as one reads it: all that is drawn, in its order, each line of text on its own. */
export function textOfPdf(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  );
  const fonts = new Map(
    [...source.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => {
      const [, unicode = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '') ?? [];
      return [name, charactersIn(contentOf(objects.get(unicode) ?? ''))];
    }),
  );
  return [...objects.values()]
    .map(contentOf)
    .filter((content) => content.includes('BDC'))
    .flatMap((content) => linesIn(content, fonts))
    .join('\n');
}

function contentOf(object: string): string {
  const [, body] = /stream\n([\s\S]*)\nendstream/.exec(object) ?? [];
  if (body === undefined) return '';
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : body;
}

/** The characters by glyph, as the font's own table has them for those who copy text. */
function charactersIn(table: string): string[] {
  return [...table.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]+)>/gi)].map(([, units = '']) =>
      Buffer.from(units.replace(/ /g, ''), 'hex').swap16().toString('utf16le'),
    ),
  );
}

function linesIn(content: string, fonts: ReadonlyMap<string, readonly string[]>): string[] {
  let characters: readonly string[] = [];
  return content.split('\n').flatMap((instruction) => {
    const [, font] = /^\/(F\d+) [\d.]+ Tf$/.exec(instruction) ?? [];
    if (font !== undefined) characters = fonts.get(font) ?? [];
    if (!instruction.endsWith(' TJ')) return [];
    const glyphs = [...instruction.matchAll(/<([0-9a-f]+)>/g)].flatMap(
      ([, hex = '']) => hex.match(/.{4}/g) ?? [],
    );
    return [glyphs.map((glyph) => characters[Number.parseInt(glyph, 16)] ?? '?').join('')];
  });
}
