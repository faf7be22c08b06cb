/** A line of the file as a person sees it in an editor, from 1. */
export interface HrRow {
  line: number;
  /** Without spaces around, quotes, no-break and zero-width spaces. */
  cells: string[];
}

/** How the bytes were read; `text` when somebody else had decoded them, as for a field of JSON. */
export type Encoding = 'text' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A line that is nobody: each is counted and said. */
export interface RowLeftOut {
  line: number;
  why: 'beforeHeader' | 'blank' | 'ruler' | 'total' | 'headerAgain';
}

/** A text in which UTF-8 was read as Windows-1252 and saved again: "JÃ©rÃ´me" for "Jérôme". */
export interface Mojibake {
  line: number;
  found: string;
  likely: string;
}

/** The file as a table of texts, before anybody asks what its columns mean. */
export interface HrTable {
  encoding: Encoding;
  separator: string;
  header: HrRow;
  rows: HrRow[];
  leftOut: RowLeftOut[];
  /** As many as there are; the first ones by name. */
  mojibake: { count: number; first: Mojibake[] };
  /** Lines from whose cells characters were taken that show nothing or turn the text around. */
  hiddenCharacters: { count: number; lines: number[] };
}

/** Why there is no table at all. */
export type NoTable = { why: 'empty' | 'onlyHeader' | 'notCsv' | 'noHeader'; line: number; detail: string };

export type HrTableRead = { ok: true; table: HrTable } | { ok: false; problem: NoTable };
