import { reportWords } from '../../../evaluation/document/words.ts';
import { leadershipDecisions } from '../../../evaluation/leadership/leadership-decision.ts';
import { getReport } from '../../../evaluation/report-record.ts';
import { type LetterContext, participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { type ResultsArgs, resultsMail } from './results.mail.ts';
import { whatWasAchieved } from './what-was-achieved.ts';
import { whoHearsTheResults } from './who-hears-the-results.ts';

export const results = defineRound({
  kind: 'results',
  name: { en: 'Results to those who took part', fr: 'Résultats pour tout le monde' },
  audience: whoHearsTheResults,
  mail: defineMail(resultsMail, resultsTold),
  planned: ({ calendar, expected: { pairedMentors, pairedMentees, managersOfPaired } }) => {
    const told = [pairedMentors, pairedMentees, managersOfPaired];
    return mailOfNotice(calendar.resultsAt, {
      to: told.reduce((sum, { to }) => sum + to, 0),
      atMost: told.reduce((sum, { atMost }) => sum + atMost, 0),
    });
  },
});

/** The same for everybody: what stood when the first mail of the round was made ready. */
async function resultsTold(context: LetterContext): Promise<ResultsArgs> {
  const { table, cohort, round, recipient, to } = context;
  const report = await getReport(table, cohort.cohortId);
  const decided = (await leadershipDecisions(table, cohort.cohortId)).findLast(
    ({ at }) => at < (cohort.resultsAt ?? round.openedAt),
  );
  const { proposedChange } = reportWords[to.language];
  return {
    ...participant(context),
    reader: recipient.side === undefined ? 'manager' : 'participant',
    achieved: whatWasAchieved(report, to.language),
    ...(decided && { choice: decided.choice }),
    changes: decided?.choice === 'adjust' ? report.recommendations.map((id) => proposedChange[id]) : [],
  };
}
