/** Whether a cell is what columns are called by: "Name", "Matricule", "Vorgesetzter". */
export type IsHeaderWord = (cell: string) => boolean;

/** Titles, filters and dates stand above a header; in the fortieth row there are people. */
export const ROWS_SEARCHED = 40;

/**
 * Which of a file's first rows is the header: the one with the most words that columns are called by, two at least; a
 * row with only one where it has more cells than any other such row. Never one with an address: that is a person, whose
 * name or post may be such a word.
 *
 * @param rows clean cells
 */
export function headerIndex(
  rows: readonly (readonly string[])[],
  isHeaderWord: IsHeaderWord,
): number | undefined {
  const candidates = rows
    .slice(0, ROWS_SEARCHED)
    .map((cells, index) => ({ index, words: headerWords(cells, isHeaderWord), filled: filled(cells).length }))
    .filter(({ words }) => words > 0);
  const most = Math.max(...candidates.map(({ words }) => words));
  const best = candidates.filter(({ words }) => words === most);
  if (most > 1) return best[0]?.index;
  const [widest, next] = best.toSorted((one, other) => other.filled - one.filled);
  return widest && widest.filled > (next?.filled ?? 0) ? widest.index : undefined;
}

/** How many words of a header the row holds, each once; 0 for a row that is somebody's. */
export function headerWords(cells: readonly string[], isHeaderWord: IsHeaderWord): number {
  if (cells.some(isAddress)) return 0;
  return new Set(filled(cells).filter(isHeaderWord)).size;
}

/** Names of columns in another language or of the program's own, just below or above the header. */
export function isSecondHeader(cells: readonly string[], isHeaderWord: IsHeaderWord): boolean {
  const words = headerWords(cells, isHeaderWord);
  return words > 2 && words * 3 >= filled(cells).length * 2;
}

export function isAddress(cell: string): boolean {
  return /^\S+@\S+$/.test(cell) || /<\S+@\S+>$/.test(cell);
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}
