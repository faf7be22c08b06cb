import type { Locale } from '../../locales/locale.ts';
import type { ColumnMeaning, OptionalField } from '../columns/column.ts';
import type { PossibleManager } from '../managers/manager-finder.ts';
import type { Confirmation } from '../report/notice.ts';

/** What a file is read for: of its columns nothing is kept that the cohort does not use. */
export interface Reading {
  /** Of the cohort; the first is spoken to whoever's language is not given, or not among them. */
  languages: readonly Locale[];
  timeZone: string;
  country?: string | undefined;
  /** A local date of the cohort's: who has left by then is not called. */
  today: string;
  /** What HR says of columns itself, by their headers. */
  columns: Readonly<Record<string, ColumnMeaning>>;
  /** Grades in words, the lowest first. */
  grades: readonly string[];
  confirmed: ReadonlySet<Confirmation>;
  /**
   * Who is in the directory already: a manager may be somebody who stands in no line of a part of the company, and
   * whoever is written to in one language goes on being so where the file does not say otherwise.
   */
  known: readonly (PossibleManager & { language?: Locale })[];
  keeps: {
    fields: ReadonlySet<OptionalField>;
    /** Headers of HR's own columns that criteria or rules name. */
    columns: ReadonlySet<string>;
  };
}
