import * as z from 'zod';
import type { Table } from '../../store/table.ts';
import { FollowUpReport } from '../interim/follow-up/follow-up-report.ts';
import { findKickoffNote, findMidPoint, followUpReports } from '../interim/interim-record.ts';
import { KickoffNote } from '../interim/kickoff/kickoff-note.ts';
import { MidPoint } from '../interim/mid-point/mid-point.ts';
import { Report } from '../report.ts';
import { earlierReports } from '../report-record.ts';

const frozenAt = z.iso.datetime({ offset: true });

/** Any report of a cohort, as leadership has it. */
export const FrozenReport = z.discriminatedUnion('which', [
  z.object({ which: z.literal('kickoff'), frozenAt, report: KickoffNote }),
  z.object({ which: z.literal('midPoint'), frozenAt, report: MidPoint }),
  z.object({ which: z.literal('final'), frozenAt, report: Report }),
  z.object({ which: z.literal('followUp'), frozenAt, report: FollowUpReport }),
]);
export type FrozenReport = z.infer<typeof FrozenReport>;

/** All there are, the oldest first. A final one that an older version has frozen in another shape is passed over. */
export async function frozenReports(table: Table, cohortId: string): Promise<FrozenReport[]> {
  const kickoff = await findKickoffNote(table, cohortId);
  const midPoint = await findMidPoint(table, cohortId);
  const final = await earlierReports(table, [cohortId]);
  const followUps = await followUpReports(table, cohortId);
  return [
    ...(kickoff ? [{ which: 'kickoff' as const, ...frozen(kickoff) }] : []),
    ...(midPoint ? [{ which: 'midPoint' as const, ...frozen(midPoint) }] : []),
    ...final.map((report) => ({ which: 'final' as const, ...frozen(report) })),
    ...followUps.map((report) => ({ which: 'followUp' as const, ...frozen(report) })),
  ];
}

function frozen<Frozen extends { frozenAt: string }>(report: Frozen) {
  return { frozenAt: report.frozenAt, report };
}
