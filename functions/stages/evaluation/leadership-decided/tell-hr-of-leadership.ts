import type { Cohort } from '../../../cohorts/cohort.ts';
import { reportWords } from '../../../evaluation/document/words.ts';
import type { LeadershipDecision } from '../../../evaluation/leadership/leadership-decision.ts';
import { timeToDecide } from '../../../evaluation/leadership/time-to-decide.ts';
import type { Report } from '../../../evaluation/report.ts';
import { contactName } from '../../../rounds/correspondents.ts';
import { hrOf } from '../../../rounds/hr-recipients.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { told } from '../../mail.ts';
import { leadershipDecided } from './leadership-decided.mail.ts';

export interface TakenByLeadership {
  decision: LeadershipDecision;
  /** The one that stood before. */
  replaced: LeadershipDecision | undefined;
}

/** Tells every coordinator what leadership has decided, with its words: once for each decision, however often. */
export async function tellHrOfLeadership(
  { decision, replaced }: TakenByLeadership,
  { cohort, report, sender }: { cohort: Cohort; report: Report; sender: Sender },
): Promise<void> {
  const { number, choice, note, by } = decision;
  const time = timeToDecide(cohort, report);
  const nameOf = (leader: string) => contactName(leader, cohort) ?? cohort.settings.name;
  await notify(
    {
      occurrence: `leadershipDecided-${number}`,
      recipients: hrOf(cohort),
      ...told(leadershipDecided, (context) => ({
        ...addressed(context),
        decidedBy: nameOf(by),
        choice,
        changes:
          choice === 'adjust'
            ? report.recommendations.map((id) => reportWords[context.to.language].proposedChange[id])
            : [],
        isTold: time !== 'always',
        reportUrl: linkTo('report', context),
        ...(note !== undefined && { note }),
        ...(replaced && { replaces: nameOf(replaced.by) }),
        ...(typeof time === 'object' && { toldAt: time.until.toISOString() }),
      })),
    },
    cohort,
    sender,
  );
}
