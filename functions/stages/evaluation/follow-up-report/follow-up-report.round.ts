import { followUpPath } from '../../../evaluation/frozen/report-path.ts';
import { followUpBlocks } from '../../../evaluation/interim/interim-blocks.ts';
import { getFollowUpReport } from '../../../evaluation/interim/interim-record.ts';
import { leadershipAndHr } from '../../../rounds/audience.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { readerOf } from '../../report-mail/report-mail.ts';
import { defineRound } from '../../round-definition.ts';
import { followUpReportMail } from './follow-up-report.mail.ts';

export const followUpReport = defineRound({
  kind: 'followUpReport',
  name: { en: 'Follow-up report to leadership', fr: 'Bilan du suivi à la direction' },
  numbered: true,
  audience: leadershipAndHr,
  mail: defineMail(followUpReportMail, async (context) => {
    const { table, cohort, round, to } = context;
    const report = await getFollowUpReport(table, cohort.cohortId, round.number);
    return {
      ...readerOf(context, followUpPath(report.number)),
      blocks: followUpBlocks(report, to.language),
      monthsSince: report.monthsSince,
    };
  }),
  planned: ({ calendar, expected }) =>
    calendar.followUps.flatMap(({ closesAt }) => mailOfNotice(closesAt, expected.leadershipAndHr)),
});
