import type { Locale } from '../../locales/locale.ts';
import type { Numbers } from '../../locales/numbers.ts';
import type { Scene } from '../scenes/scene.ts';
import type { FigureText } from './figure-text.ts';
import type { ReportWords } from './words.ts';

export interface Section {
  /** The first section opens the report and has none. */
  heading?: string;
  parts: Part[];
}

export type Part =
  | { type: 'lead' | 'p' | 'note' | 'subheading'; text: string }
  /** The one decision asked of leadership. */
  | { type: 'ask'; text: string }
  | { type: 'figures'; figures: (FigureText & { label: string })[] }
  | { type: 'table'; table: DataTable }
  /** The title is the chart's finding; the table holds the same data, unless one follows for several charts. */
  | { type: 'chart'; title: string; scene: Scene; table?: DataTable }
  | { type: 'list' | 'facts' | 'notes'; items: string[] }
  | { type: 'quotes'; items: string[] };

/** The first column names the row. */
export interface DataTable {
  caption: string;
  columns: { header: string; numeric: boolean /** Share of the width, in paper. */; width: number }[];
  rows: string[][];
}

/** What every section needs to say things in the reader's language. */
export interface Speech {
  locale: Locale;
  words: ReportWords;
  numbers: Numbers;
  threshold: number;
}
