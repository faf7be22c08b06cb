import * as z from 'zod';

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
  'site',
  'department',
  'team',
  'jobTitle',
  'grade',
  'startedOn',
  'timeZone',
  'spokenLanguages',
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
  | { kind: 'demographic'; category: string }
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
  leftOut?: WhyLeftOut;
}
