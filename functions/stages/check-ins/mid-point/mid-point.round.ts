import { midPointBlocks } from '../../../evaluation/interim/interim-blocks.ts';
import { getMidPoint } from '../../../evaluation/interim/interim-record.ts';
import { leadershipAndHr } from '../../../rounds/audience.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { readerOf } from '../../report-mail/report-mail.ts';
import { defineRound } from '../../round-definition.ts';
import { midPointMail } from './mid-point.mail.ts';

export const midPoint = defineRound({
  kind: 'midPoint',
  name: { en: 'Mid-point summary to leadership', fr: 'Bilan de mi-parcours à la direction' },
  audience: leadershipAndHr,
  mail: defineMail(midPointMail, async (context) => ({
    ...readerOf(context, 'mid-point'),
    blocks: midPointBlocks(await getMidPoint(context.table, context.cohort.cohortId), context.to.language),
  })),
  planned: ({ calendar: { midPointAt }, expected }) =>
    midPointAt === undefined ? [] : mailOfNotice(midPointAt, expected.leadershipAndHr),
});
