import type { DemographicCategory } from '../../demographic-words.ts';
import type { ColumnField } from '../column.ts';

/** What a header says without its values. */
export type HeaderMeaning =
  /** A field; of several columns of one field the lowest rank is the best. Unsure: the values must agree. */
  | { kind: 'field'; field: ColumnField; rank: number; sure: boolean }
  | { kind: 'demographic'; category: DemographicCategory }
  | { kind: 'otherPerson' }
  /** The manager's word, beside words that nobody knows. */
  | { kind: 'aroundManager' }
  /** Known and of no use; `near` is the field whose second best it is ("Job code"). */
  | { kind: 'idle'; near?: ColumnField }
  /** A word for the person alone ("Worker"): id, name or address, as the values say. */
  | { kind: 'person' }
  /** A job or a form of address, as the values say. */
  | { kind: 'title' }
  /** Of a number nobody knows whose: the id, when there is no other. */
  | { kind: 'number' }
  /** Of where somebody can be reached: by mail, or at home. */
  | { kind: 'address'; isHome: boolean }
  | { kind: 'unknown' };
