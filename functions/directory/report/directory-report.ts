import * as z from 'zod';
import { COLUMN_FIELDS, type ColumnRead } from '../columns/column.ts';
import type { Encoding } from '../file/hr-table.ts';
import type { ReportingFigures } from '../managers/reporting-figures.ts';
import { CONFIRMED_BY, Confirmation, isToConfirm, type Notice, OUTCOME } from './notice.ts';

/** What was made of a file, before it is put in words. */
export interface DirectoryReport {
  file: { encoding: Encoding; separator: string; headerLine: number };
  columns: readonly ColumnRead[];
  people: number;
  hasLeft: number;
  noAddress: number;
  managers: ReportingFigures & {
    /** Managers named in the file, and those of them who are in it. */
    named: number;
    found: number;
  };
  notices: readonly Notice[];
}

/** What stands in the way of taking a file: what is refused, and what HR has not confirmed. */
export function inTheWay(
  report: Pick<DirectoryReport, 'notices'>,
  confirmed: ReadonlySet<Confirmation>,
): Notice[] {
  return report.notices.filter(({ code }) => {
    if (OUTCOME[code] === 'refused') return true;
    return isToConfirm(code) && !confirmed.has(CONFIRMED_BY[code]);
  });
}

/** Columns, counts and lines: nothing that is anybody's. */
export function withoutValues(report: DirectoryReport): DirectoryReport {
  return {
    ...report,
    columns: report.columns.map(({ example: _example, ...column }) => column),
    managers: { ...report.managers, top: [] },
    // In which order days were read, and the cohort's language, are nobody's.
    notices: report.notices.map((notice) =>
      ['datesByCountry', 'languageAssumed'].includes(notice.code) ? notice : { ...notice, values: [] },
    ),
  };
}

const Count = z.int().min(0);

const Told = z.strictObject({
  detail: z.string(),
  column: z.string().optional(),
  count: Count,
  lines: z.array(z.int()).describe('The first ones, as an editor counts, from 1'),
  values: z.array(z.string()).describe('What the file has there: the first ones'),
});

/** What was made of HR's file: the report that preview, launch, the board and the command show. */
export const DirectoryReportAnswer = z.strictObject({
  file: z.strictObject({ encoding: z.string(), separator: z.string(), headerLine: z.int() }),
  columns: z.array(
    z.strictObject({
      header: z.string(),
      as: z
        .enum([...COLUMN_FIELDS, 'own'])
        .nullable()
        .describe('What the column was taken for; own: kept as it is, since a criterion or rule names it'),
      confidence: z.enum(['said', 'certain', 'likely']),
      example: z.string().optional(),
      leftOut: z.string().optional().describe('Why the column is left out'),
    }),
  ),
  people: Count.describe('Who can be written to'),
  uncalled: z
    .strictObject({ hasLeft: Count, noAddress: Count })
    .describe('Kept for the reporting lines only'),
  managers: z.strictObject({
    withManager: Count,
    withoutManager: Count,
    named: Count.describe('Managers the file names'),
    found: Count.describe('Those of them who are in the file'),
    depth: Count.describe('Levels from the top down'),
    top: z.array(z.string()).describe('Who is at the top: the first ones'),
    topCount: Count,
  }),
  refused: z.array(Told).describe('To be put right: nothing is taken before'),
  confirm: z
    .array(Told.extend({ confirm: Confirmation }))
    .describe('To be confirmed in the definition ("confirm"), or put right'),
  leftOut: z.array(Told),
  said: z.array(Told),
});
export type DirectoryReportAnswer = z.infer<typeof DirectoryReportAnswer>;
