import type { ColumnField, WhyLeftOut } from '../../../../../functions/directory/columns/column.ts';

/** The header line of a real system's export over invented people, and what is right. */
export interface HrExport {
  system: string;
  /** Separated by "|", a line of headers first. */
  table: string;
  taken: Partial<Record<ColumnField, string>>;
  /** Headers that are left out for a reason HR should read. */
  leftOut: Partial<Record<WhyLeftOut['kind'], readonly string[]>>;
}
