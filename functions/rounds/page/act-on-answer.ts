import { raiseAlert } from '../../cohorts/alert.ts';
import { askForContact } from '../../pairs/ask-for-contact.ts';
import { Pair } from '../../pairs/pair.ts';
import { key } from '../../store/keys.ts';
import type { StoredAnswers } from '../round.ts';
import { tellHrOfAlerts } from '../tell-hr-of-alerts.ts';
import type { FormCollaborators } from './form-request.ts';
import type { OpenForm } from './open-form.ts';

/** What cannot wait for the round to close: somebody asks HR for something. Each alert is raised once. */
export async function actOnAnswer(
  { cohort, round, request }: OpenForm,
  answers: StoredAnswers,
  { table, sender, now }: FormCollaborators,
): Promise<void> {
  const { cohortId } = cohort;
  const { personId, pairId, side, requestId } = request;
  if (round.kind === 'pulse' && answers.contactMe === 'yes' && pairId && side) {
    const pair = await table.get(key.pair(cohortId, pairId), Pair);
    if (pair) await askForContact(table, cohortId, pair, side, now);
  } else if (round.kind === 'mentorTraining' && answers.question !== undefined) {
    const alertId = `question~${round.roundId}~${requestId}`;
    const facts = { question: String(answers.question) };
    await raiseAlert(table, cohortId, { alertId, kind: 'question', personId, facts }, now);
  } else return;
  await tellHrOfAlerts(cohort, sender);
}
