export type Cell = string | number | undefined;

/** What separates the fields: French spreadsheets open semicolons, English ones commas. */
export type Separator = ';' | ',';

/**
 * A table as CSV that spreadsheets open as it is meant: UTF-8 with a byte order mark, CRLF, RFC 4180 quotes. With
 * semicolons the decimal sign of numbers is the comma, as in the languages whose spreadsheets expect them.
 */
export function csv(rows: readonly (readonly Cell[])[], separator: Separator): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function field(cell: Cell, separator: Separator): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  return quoted(disarmed(cell));
}

/**
 * A text that a spreadsheet would run as a formula is shown instead: OWASP's list (= + - @, tab, carriage return),
 * also behind white space and in the full-width forms some programs accept.
 */
function disarmed(text: string): string {
  return /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

const quoted = (text: string) => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
