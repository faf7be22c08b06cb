import * as z from 'zod';
import type { DemographicCategory } from '../demographic-words.ts';

/** Fields of a person that a cohort may have no use for. */
export const OPTIONAL_FIELDS = [
  'site',
  'department',
  'team',
  'jobTitle',
  'grade',
  'startedOn',
  'timeZone',
  'spokenLanguages',
] as const;
export type OptionalField = (typeof OPTIONAL_FIELDS)[number];

/** What a column of an HR file can hold for us. `manager` is an id, an address or a name: the values decide. */
export const COLUMN_FIELDS = [
  'id',
  'name',
  'firstName',
  'lastName',
  'email',
  'language',
  'managerId',
  'managerEmail',
  'managerName',
  'manager',
  ...OPTIONAL_FIELDS,
  /** Whether somebody still works there: "active", "terminated", "sorti". */
  'status',
  /** Last day in the company. */
  'leftOn',
] as const;
export const ColumnField = z.enum(COLUMN_FIELDS);
export type ColumnField = z.infer<typeof ColumnField>;

/** What HR says of a column itself: a field, one of its own to be kept as it is, or nothing of ours. */
export const ColumnMeaning = z.enum([...COLUMN_FIELDS, 'own', 'ignore']);
export type ColumnMeaning = z.infer<typeof ColumnMeaning>;

export type WhyLeftOut =
  /** Tells who somebody is, or what they are paid; the category in words. */
  | { kind: 'demographic'; category: DemographicCategory }
  /** Another column of the same family is better. */
  | { kind: 'secondBest'; best: string }
  /** Nothing in the definition names it. */
  | { kind: 'unused' }
  /** Another person than the manager ("HOD", "HR business partner", "Mentor"). */
  | { kind: 'otherPerson' }
  /** Looks like a manager's and could not be made out. */
  | { kind: 'managerUnclear' }
  /** HR said so. */
  | { kind: 'ignored' }
  | { kind: 'noValues' };

/** One column of the file, in its order. */
export interface ColumnRead {
  index: number;
  header: string;
  /** Taken as this field, kept as a column of HR's own (`own`), or left out. */
  as: ColumnField | 'own' | undefined;
  /** HR said so; the header leaves no doubt; or it is the best guess from header and values. */
  confidence: 'said' | 'certain' | 'likely';
  /** The first value, of a column that is taken. */
  example?: string;
  /** Also beside `own` when the column looks like a manager's: it is kept, and the launch has to be confirmed. */
  leftOut?: WhyLeftOut;
}

/** What is wrong with what HR says of the columns itself. */
export type SaidProblem =
  /** No column of the file has this header; the nearest that it has. */
  | { kind: 'notThere'; header: string; nearest?: string }
  /** Another column is said to be the same field. */
  | { kind: 'twice'; header: string; field: ColumnField; other: string }
  /** Tells who somebody is or what they are paid: such a column is never kept. */
  | { kind: 'demographic'; header: string; category: DemographicCategory };

export interface ColumnsRead {
  columns: ColumnRead[];
  problems: SaidProblem[];
}
