/** A line of the file as a person sees it in an editor, from 1. */
export interface HrRow {
  line: number;
  /** Each as {@link cleanCell} gives it; as many as the header has. */
  cells: string[];
}

/**
 * How the bytes were read; `text` when somebody else had decoded them, as for a field of JSON; `mixed` when some lines
 * were UTF-8 and others Windows-1252, as where two exports were put together.
 */
export type Encoding = 'text' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

export type Separator = ',' | ';' | '\t' | '|';

/** A line that is nobody: each is counted and said. `total` is also what a report says at its end. */
export interface RowLeftOut {
  line: number;
  why: 'beforeHeader' | 'blank' | 'ruler' | 'total' | 'headerAgain';
}

/**
 * A line that is somebody and cannot be read, because its cells do not stand under their headers: a cell that holds the
 * separator is not in quotes (`cells`), or a quotation mark swallows the lines below (`quote`).
 */
export interface RowMisfit {
  line: number;
  why: 'cells' | 'quote';
  /** How many cells the line has, under how many headers. */
  cells: number;
  headers: number;
}

/** A text in which UTF-8 was read as another encoding and saved again: "JÃ©rÃ´me" for "Jérôme". */
interface Mojibake {
  line: number;
  found: string;
  likely: string;
}

/** The file as a table of texts, before anybody asks what its columns mean. */
export interface HrTable {
  encoding: Encoding;
  separator: Separator;
  header: HrRow;
  rows: HrRow[];
  leftOut: RowLeftOut[];
  misfits: RowMisfit[];
  /** As many cells as there are; the first ones by name. */
  mojibake: { count: number; first: Mojibake[] };
  /** Lines from whose cells characters were taken that show nothing or turn the text around: how many, and the first. */
  hiddenCharacters: { count: number; lines: number[] };
}

/**
 * Why there is no table at all, for {@link noTableWords} to say.
 *
 * - `unknownEncoding`: neither UTF-8, UTF-16 nor Windows-1252
 * - `charactersLost`: a program put U+FFFD in the place of letters
 * - `noHeader`: no line holds the words of a header
 */
export interface NoTable {
  why: 'empty' | 'onlyHeader' | 'noHeader' | 'unknownEncoding' | 'charactersLost' | NoText;
  line: number;
  /** What stands there, shortened. */
  found?: string;
}

/** What the file is instead of a table of texts. */
export type NoText = 'spreadsheet' | 'pdf' | 'gzip' | 'webPage' | 'json';

export type HrTableRead = { ok: true; table: HrTable } | { ok: false; problem: NoTable };
