import type { Localised } from '../../locales/locale.ts';

/**
 * The kinds of question a form may ask. One list of them per form is the only source of its fields, of the
 * schema of its answers, of the labels in reports and of the columns of the export.
 */

/** One thing that can be chosen. `value` is what is stored: never shown, never translated, never reused. */
export interface Option<V extends string | number = string> {
  readonly value: V;
  readonly label: Localised;
  readonly hint?: Localised;
}

/** Something the reader should know before answering, such as a line of the application HR decides on. */
export interface Fact {
  readonly label: Localised;
  /** A plain text is somebody's own words: shown as they are in every language. */
  readonly value: string | Localised;
}

interface Named {
  /** Key of the answer in store, reports and export: it outlives every change of wording. */
  readonly name: string;
  readonly label: Localised;
  /** In messages and reports, where the label is a whole sentence. */
  readonly shortLabel?: Localised;
  readonly hint?: Localised;
  readonly facts?: readonly Fact[];
}

/** Questions want an answer unless they say otherwise, and then say what to do where there is none. */
type WantedOrNot =
  | {
      readonly optional?: false;
      /** "Select how often you have met"; in a grid about one row, which is named after it. */
      readonly missing: Localised;
    }
  | { readonly optional: true; readonly missing?: never };

type Asked = Named & WantedOrNot;

/**
 * What is typed can be wrong in more ways than missing: its name in the messages about that. In English as a sentence
 * begins: "First meeting" must be between two days; in French with its article: pour "votre première rencontre".
 */
type Typed = Asked & { readonly subject: Localised };

/** One of a few, all in view. Never preselected: a mail scanner that posts the form must fail. */
export type RadioQuestion = Asked & {
  readonly kind: 'radio';
  readonly options: readonly Option[];
};

export type CheckboxesQuestion = Asked & {
  readonly kind: 'checkboxes';
  readonly options: readonly Option[];
  readonly min?: number;
  readonly max?: number;
};

/** Whole numbers from `min` to `max`, with words at both ends. */
export type ScaleQuestion = Asked & {
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
  readonly ends: { readonly low: Localised; readonly high: Localised };
};

/** A number chosen among a few, each in words, such as "3 or more". */
export type CountQuestion = Asked & {
  readonly kind: 'count';
  readonly options: readonly Option<number>[];
};

export type TextQuestion = Typed & {
  readonly kind: 'text';
  /** In UTF-16 units, line breaks counted once. */
  readonly maxLength: number;
  readonly multiline?: boolean;
};

export type NumberQuestion = Typed & {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** Digits allowed after the decimal separator; none when left out. */
  readonly decimals?: number;
  readonly unit: Localised;
};

/** A calendar day, ISO 8601 (`2027-03-31`). */
export type DateQuestion = Typed & {
  readonly kind: 'date';
  readonly earliest?: string;
  readonly latest?: string;
};

/** A time of day, `HH:mm`. */
export type TimeQuestion = Typed & {
  readonly kind: 'time';
};

/** One of many. */
export type SelectQuestion = Asked & {
  readonly kind: 'select';
  readonly options: readonly Option[];
};

/** Up to `places` different ones of many, the preferred one first. */
export type RankedQuestion = Asked & {
  readonly kind: 'ranked';
  readonly options: readonly Option[];
  readonly places: number;
};

/** One number per row, such as a level for each skill. */
export type GridQuestion = Asked & {
  readonly kind: 'grid';
  readonly rows: readonly Option[];
  readonly columns: readonly Option<number>[];
  /** Label of "no answer" for a row. When given, rows may go without a number; `minRows` may not. */
  readonly skip?: Localised;
  readonly minRows?: number;
  /** Each row wants a choice, be it `skip`: a row overlooked is not a row skipped. */
  readonly everyRow?: boolean;
};

/** A box that must be ticked to go on. */
export type ConsentQuestion = Asked & {
  readonly kind: 'consent';
};

export type Question =
  | RadioQuestion
  | CheckboxesQuestion
  | ScaleQuestion
  | CountQuestion
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | TimeQuestion
  | SelectQuestion
  | RankedQuestion
  | GridQuestion
  | ConsentQuestion;
