import { durationDays } from '../../cohorts/duration.ts';
import { reportPdf } from '../../evaluation/report-pdf.ts';
import { getReport } from '../../evaluation/report-record.ts';
import { summaryBlocks } from '../../evaluation/summary-blocks.ts';
import { mailContent } from '../../mail/mails.ts';
import { cancelledKickoff } from './cancelled-kickoff.ts';
import {
  addressed,
  form,
  type LetterContents,
  type LetterContext,
  participant,
  sideOf,
} from './letter-context.ts';

/** The mails of the end: results, thanks, what lasted, and the end before time. */

const DAYS_A_MONTH = 30;

export async function summary(context: LetterContext): Promise<LetterContents> {
  const { table, cohort, to, recipient, baseUrl, token } = context;
  const report = await getReport(table, cohort.cohortId);
  const args = {
    ...addressed(context),
    reader: recipient.role === 'hr' ? ('hr' as const) : ('leadership' as const),
    blocks: summaryBlocks(report, to.language),
    reportUrl: `${baseUrl}/r/${token}`,
    pdfAttached: true,
  };
  const pdf = await reportPdf(report, to.language);
  const name = to.language === 'fr' ? 'bilan' : 'report';
  return {
    content: mailContent('summary', args, to.language),
    attachments: [
      { filename: `${name}-${cohort.cohortId}.pdf`, contentType: 'application/pdf', content: pdf },
    ],
  };
}

export function thanks(context: LetterContext): LetterContents {
  const { cohort, recipient, pairs, people, to } = context;
  const own = [...pairs.values()].find(
    ({ status, mentorId, menteeId }) =>
      status === 'completed' && [mentorId, menteeId].includes(recipient.personId),
  );
  const partner = own && people.get(own.mentorId === recipient.personId ? own.menteeId : own.mentorId);
  const args = {
    ...participant(context),
    side: sideOf(context),
    followUps: own !== undefined && cohort.settings.evaluation.followUps.length > 0,
    ...(partner === undefined ? {} : { partnerName: partner.name }),
  };
  return { content: mailContent('thanks', args, to.language) };
}

export function followUp(context: LetterContext): LetterContents {
  const { cohort, round, to } = context;
  const after = cohort.settings.evaluation.followUps[round.number - 1] ?? 'P1M';
  const monthsSince = Math.max(1, Math.round(durationDays(after) / DAYS_A_MONTH));
  const args = { ...participant(context), ...form(context), monthsSince };
  return { content: mailContent('followUp', args, to.language) };
}

export function cohortStopped(context: LetterContext): LetterContents {
  const { cohort, to, recipient, baseUrl, token } = context;
  if (recipient.role === 'hr') {
    const args = { ...addressed(context), boardUrl: `${baseUrl}/b/${token}` };
    return { content: mailContent('stoppedByClock', args, to.language) };
  }
  const cancelled = cancelledKickoff(context);
  const args = {
    ...participant(context),
    byHr: cohort.stopRequestedAt !== undefined,
    ...(cohort.stopReason === undefined ? {} : { reason: cohort.stopReason }),
    ...(cancelled && { cancelled }),
  };
  return { content: mailContent('cohortStopped', args, to.language) };
}
