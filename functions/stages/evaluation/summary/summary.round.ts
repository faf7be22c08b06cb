import { reportDocument } from '../../../evaluation/document/report-document.ts';
import { summaryBlocks } from '../../../evaluation/document/summary-blocks.ts';
import { getReport } from '../../../evaluation/report-record.ts';
import type { Localised } from '../../../locales/locale.ts';
import { leadershipAndHr } from '../../../rounds/audience.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { defineMailWith } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { summaryMail } from './summary.mail.ts';

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
