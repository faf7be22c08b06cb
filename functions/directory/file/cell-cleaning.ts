import { cleanCell, hidesCharacters } from '../../text/clean-cell.ts';
import { readingOfMojibake } from '../../text/mojibake.ts';
import type { CsvRecord } from './csv-records.ts';
import type { HrTable } from './hr-table.ts';

/** So many are named where many have the same: the kind is plain by then. */
const MOST_NAMED = 20;

/** Cleans the cells of a file row by row, and keeps what is to be told of them. */
export class CellCleaning {
  readonly mojibake: HrTable['mojibake'] = { count: 0, first: [] };
  readonly hiddenCharacters: HrTable['hiddenCharacters'] = { count: 0, lines: [] };

  /** @param mend whether damaged texts come out as they likely were; told they are in any case */
  row({ line, cells }: CsvRecord, { mend }: { mend: boolean }): string[] {
    let hides = false;
    const clean = cells.map((raw) => {
      const reading = readingOfMojibake(raw);
      const found = cleanCell(raw);
      if (reading === undefined) {
        hides ||= hidesCharacters(raw);
        return found;
      }
      const likely = cleanCell(reading);
      this.#foundMojibake(line, found, likely);
      return mend ? likely : found;
    });
    if (hides) this.#foundHidden(line);
    return clean;
  }

  #foundMojibake(line: number, found: string, likely: string): void {
    this.mojibake.count += 1;
    if (this.mojibake.first.length < MOST_NAMED) this.mojibake.first.push({ line, found, likely });
  }

  #foundHidden(line: number): void {
    this.hiddenCharacters.count += 1;
    if (this.hiddenCharacters.lines.length < MOST_NAMED) this.hiddenCharacters.lines.push(line);
  }
}
