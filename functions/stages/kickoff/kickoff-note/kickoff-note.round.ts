import { kickoffBlocks } from '../../../evaluation/interim/interim-blocks.ts';
import { getKickoffNote } from '../../../evaluation/interim/interim-record.ts';
import { leadershipAndHr } from '../../../rounds/audience.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { readerOf } from '../../report-mail/report-mail.ts';
import { defineRound } from '../../round-definition.ts';
import { kickoffNoteMail } from './kickoff-note.mail.ts';

export const kickoffNote = defineRound({
  kind: 'kickoffNote',
  name: { en: 'Kickoff note to leadership', fr: 'Note de lancement à la direction' },
  audience: leadershipAndHr,
  mail: defineMail(kickoffNoteMail, async (context) => {
    const note = await getKickoffNote(context.table, context.cohort.cohortId);
    return {
      ...readerOf(context, 'kickoff'),
      blocks: kickoffBlocks(note, context.to.language),
      pairs: note.pairsFormed.count,
    };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, expected.leadershipAndHr),
});
