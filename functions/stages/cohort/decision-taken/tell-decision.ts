import type { Cohort } from '../../../cohorts/cohort.ts';
import { decisionOf } from '../../../rounds/hr-decision.ts';
import { coordinatorOf, hrOf } from '../../../rounds/hr-recipients.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { DecisionTaken, Round } from '../../../rounds/round.ts';
import type { Sender } from '../../../rounds/sender.ts';
import type { Consequence } from '../../consequence.ts';
import { told } from '../../mail.ts';
import { consequencesOf, formOf } from '../../rounds.ts';
import { decisionTaken } from './decision-taken.mail.ts';

/**
 * Tells the other coordinators of a decision: one that nobody meant is thereby seen while it can be taken back. Who
 * took it has read on the page what it brings about, and finds it on the board; where there is nobody else, they are
 * told themselves, as a program that presses buttons may have decided in their name. Once for each decision, however
 * often it is told.
 */
export async function tellDecision(
  round: Round,
  decision: DecisionTaken,
  cohort: Cohort,
  sender: Sender,
): Promise<void> {
  const { table, now } = sender;
  const decided = await decisionOf(table, round);
  // Taken back at this moment.
  if (!decided) return;
  const carryOutAt = new Date(decision.carryOutAt);
  const coordinators = hrOf(cohort);
  const others = coordinators.filter(({ requestId }) => requestId !== decided.by);
  const inView = { table, cohort, round, answers: decided.answers, now: now(), carryOutAt };
  const zones = new Set(cohort.settings.hr.map(({ timeZone }) => timeZone ?? cohort.settings.timeZone));
  const consequences = new Map<string, readonly Consequence[]>();
  for (const timeZone of zones)
    consequences.set(timeZone, await consequencesOf(round.kind)({ ...inView, timeZone }));
  await notify(
    {
      occurrence: `decisionTaken-${round.roundId}-${round.decisions}`,
      recipients: others.length > 0 ? others : coordinators,
      round,
      ...told(decisionTaken, (context) => ({
        ...addressed(context),
        decidedBy: coordinatorOf(decided.by, cohort) ?? cohort.settings.name,
        consequences: (consequences.get(context.to.timeZone) ?? []).map(
          ({ text }) => text[context.to.language],
        ),
        carryOutAt: decision.carryOutAt,
        url: linkTo(formOf(round.kind) ? 'form' : 'board', context),
      })),
    },
    cohort,
    sender,
  );
}
