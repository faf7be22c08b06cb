import * as z from 'zod';
import type { NoTable } from '../file/hr-table.ts';

/**
 * What becomes of what a notice is about: it is only said; it was left out; it is taken when HR confirms it, as mail or
 * pairing may be wrong; or nothing is taken until it is put right.
 */
export const OUTCOME = {
  encodingGuessed: 'said',
  hiddenCharacters: 'said',
  knownByAddress: 'said',
  spreadsheetIds: 'said',
  datesByCountry: 'said',
  datesByHabit: 'said',
  leavers: 'said',
  leavesLater: 'said',
  statusUnknown: 'said',
  noAddress: 'said',
  otherAddresses: 'said',
  nobodyAsManager: 'said',
  languageAssumed: 'said',

  linesBeforeHeader: 'leftOut',
  blankRows: 'leftOut',
  rulers: 'leftOut',
  totals: 'leftOut',
  headersAgain: 'leftOut',
  sameRowTwice: 'leftOut',
  addressNotValid: 'leftOut',
  addressNotAscii: 'leftOut',
  gradeNotOrdered: 'leftOut',
  languageUnknown: 'leftOut',
  languageNotSpokenHere: 'leftOut',
  spokenUnknown: 'leftOut',
  timeZoneUnknown: 'leftOut',
  dateUnreadable: 'leftOut',
  dateAbsurd: 'leftOut',
  dateAmbiguous: 'leftOut',
  textCut: 'leftOut',
  managerNotFound: 'leftOut',

  mendedText: 'confirm',
  managerColumnUnused: 'confirm',
  noManagers: 'confirm',
  managersNotInFile: 'confirm',
  idsAlike: 'confirm',

  noTable: 'refused',
  columnNotThere: 'refused',
  noWayToKnow: 'refused',
  noNames: 'refused',
  columnTwice: 'refused',
  columnDemographic: 'refused',
  rowMisfit: 'refused',
  quoteOpen: 'refused',
  idMissing: 'refused',
  idNotUsable: 'refused',
  idTwice: 'refused',
  nameMissing: 'refused',
  addressTwice: 'refused',
  managerUnclear: 'refused',
  managerCircle: 'refused',
  nobodyToCall: 'refused',
} as const satisfies Record<string, Outcome>;

type Outcome = 'said' | 'leftOut' | 'confirm' | 'refused';
export type NoticeCode = keyof typeof OUTCOME;

/** What HR confirms in the definition, by name, before a file with it is taken. */
export const CONFIRMED_BY = {
  mendedText: 'mended-text',
  managerColumnUnused: 'manager-column-unused',
  noManagers: 'no-managers',
  managersNotInFile: 'managers-not-in-file',
  idsAlike: 'ids-alike',
} as const satisfies Partial<Record<NoticeCode, string>>;
type ToConfirm = keyof typeof CONFIRMED_BY;
export const Confirmation = z.enum(CONFIRMED_BY);
export type Confirmation = z.infer<typeof Confirmation>;

/** A thing to be known of a file, as often as it occurs in one column. It may name people: it goes to HR, never into a log. */
export interface Notice {
  code: NoticeCode;
  column?: string | undefined;
  count: number;
  /** The first lines, as an editor counts, from 1. */
  lines: number[];
  /** What the file has there, of the first ones. */
  values: string[];
  /** Why there is no table at all, which has words of its own. */
  noTable?: NoTable;
}

export function isToConfirm(code: NoticeCode): code is ToConfirm {
  return code in CONFIRMED_BY;
}

const MOST_LINES = 10;
const MOST_VALUES = 5;

/** Gathers what is to be said of a file: a thing that occurs in 50,000 lines is one notice. */
export class Notices {
  readonly #found = new Map<string, Notice>();

  add(
    code: NoticeCode,
    {
      line,
      column,
      value,
      count = 1,
    }: { line?: number; column?: string | undefined; value?: string; count?: number } = {},
  ): void {
    const itsKey = `${code} ${column ?? ''}`;
    const notice = this.#found.get(itsKey) ?? { code, column, count: 0, lines: [], values: [] };
    this.#found.set(itsKey, notice);
    notice.count += count;
    if (line !== undefined && notice.lines.length < MOST_LINES) notice.lines.push(line);
    if (value !== undefined && notice.values.length < MOST_VALUES && !notice.values.includes(value))
      notice.values.push(value);
  }

  all(): Notice[] {
    return [...this.#found.values()];
  }
}
