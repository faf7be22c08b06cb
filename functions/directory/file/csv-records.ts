/** One record of the file as it lies there. */
export interface CsvRecord {
  /** Of its first line, from 1. */
  line: number;
  /** Without the quotation marks of CSV, and else as they came. */
  cells: string[];
  /** How many lines its longest cell goes over. */
  longestCell: number;
}

/** Where in the text the first record is, and on which line. */
export interface Start {
  at: number;
  line: number;
}

/**
 * The records of a CSV, one by one. A quotation mark that is closed in the middle of a cell is read as spreadsheets do
 * (`"Bob" Smith` is Bob Smith); one that is never closed, or closed only where a later cell opens one, is a character
 * like others: one wrong mark must not swallow the people below it.
 *
 * @param text with LF at the line ends
 */
export function* csvRecords(text: string, separator: string, start: Start): Generator<CsvRecord> {
  let { at, line } = start;
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [], longestCell: 1 };
    let isOpen = true;
    while (isOpen) {
      const cell = cellAt(text, at, separator);
      record.cells.push(cell.text);
      record.longestCell = Math.max(record.longestCell, cell.breaks + 1);
      line += cell.breaks;
      isOpen = text[cell.end] === separator;
      at = cell.end + 1;
    }
    line += 1;
    yield record;
  }
}

interface Cell {
  text: string;
  /** Where the separator or line break after it stands. */
  end: number;
  breaks: number;
}

function cellAt(text: string, start: number, separator: string): Cell {
  let open = start;
  while (text[open] === ' ' || text[open] === '\u00A0') open += 1;
  return (text[open] === '"' && quotedCell(text, open, separator)) || plainCell(text, start, separator);
}

function plainCell(text: string, start: number, separator: string): Cell {
  const end = endOf(text, start, separator);
  return { text: text.slice(start, end), end, breaks: 0 };
}

function quotedCell(text: string, open: number, separator: string): Cell | undefined {
  const close = closingQuote(text, open + 1);
  if (close === undefined) return undefined;
  const inner = text.slice(open + 1, close);
  const end = endOf(text, close + 1, separator);
  const rest = text.slice(close + 1, end);
  const breaks = inner.includes('\n') ? inner.split('\n').length - 1 : 0;
  if (breaks > 0 && rest.trim() !== '') return undefined;
  return { text: (inner.includes('"') ? inner.replaceAll('""', '"') : inner) + rest, end, breaks };
}

/** A mark that is doubled is one of the text. */
function closingQuote(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function endOf(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}
