import { reportDocument } from '../../../evaluation/document/report-document.ts';
import { summaryBlocks } from '../../../evaluation/document/summary-blocks.ts';
import type { Report } from '../../../evaluation/report.ts';
import { getReport } from '../../../evaluation/report-record.ts';
import type { Localised } from '../../../locales/locale.ts';
import { leadershipAndHr } from '../../../rounds/audience.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import type { Recipient } from '../../../rounds/round.ts';
import { defineMailWith } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { type SummaryArgs, summaryMail } from './summary.mail.ts';

const FILE_NAME: Localised = { en: 'report', fr: 'bilan' };

export const summary = defineRound({
  kind: 'summary',
  name: { en: 'Summary to leadership', fr: 'Synthèse à la direction' },
  audience: leadershipAndHr,
  mail: defineMailWith(summaryMail, async (context, { reportPdf }) => {
    const { table, cohort, to, recipient } = context;
    const report = await getReport(table, cohort.cohortId);
    return {
      args: {
        ...addressed(context),
        reader: recipient.role === 'hr' ? ('hr' as const) : ('leadership' as const),
        decides: decides(recipient, report),
        blocks: summaryBlocks(report, to.language),
        reportUrl: `${linkTo('report', context)}/report`,
        pdfAttached: true,
      },
      attachments: [
        {
          filename: `${FILE_NAME[to.language]}-${cohort.cohortId}.pdf`,
          contentType: 'application/pdf',
          content: await reportPdf(reportDocument(report, to.language), to.language),
        },
      ],
    };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.closedAt, expected.leadershipAndHr),
  attachedBytes: 300_000,
});

/** HR sees the decision and does not take it. */
function decides({ role }: Recipient, { decision }: Report): SummaryArgs['decides'] {
  if (role === 'hr') return 'nothing';
  return decision === 'none' ? 'talk' : 'decision';
}
