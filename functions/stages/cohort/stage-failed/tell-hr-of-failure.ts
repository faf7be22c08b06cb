import * as z from 'zod';
import { raiseAlert } from '../../../cohorts/alert.ts';
import { type Cohort, changeCohort, getCohort } from '../../../cohorts/cohort.ts';
import type { StageDecision } from '../../../cohorts/events.ts';
import { record } from '../../../cohorts/timeline.ts';
import { STAGES } from '../../../definition/stage-names.ts';
import { isHeld } from '../../../mail/mailer.ts';
import { escalationContacts, hrOf } from '../../../rounds/hr-recipients.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { isolated } from '../../../text/isolated.ts';
import { told } from '../../mail.ts';
import { type DecisionDates, decisionDates } from './decision-dates.ts';
import { stageFailed } from './stage-failed.mail.ts';
import { stageWaits } from './stage-waits.mail.ts';

export const TellHrOfFailureInput = z.object({
  cohortId: z.string(),
  stage: z.enum(STAGES),
  /** Tells one failure from the next: the same however often the step is tried. */
  failedAt: z.iso.datetime(),
});
export type TellHrOfFailureInput = z.infer<typeof TellHrOfFailureInput>;

/** What is next: what HR has decided, or to wait for that until there is something to tell again. */
export type AfterFailure = { next: StageDecision } | { next: 'wait'; until: string };

/** While no mail goes out HR cannot be told. Only the board says so then, and it is tried again. */
const HELD_MS = 3_600_000;

/**
 * A stage has failed. Everything is kept; HR is told, reminded, and decides on the board or by the API. From the second
 * reminder on those hear of it, too, whom HR has named for that. Where HR has asked for the stop, that is why the
 * stage ended, and nobody is asked.
 *
 * @throws Error while a mail may or may not be under way
 */
export async function tellHrOfFailure(input: TellHrOfFailureInput, sender: Sender): Promise<AfterFailure> {
  const { cohortId, stage, failedAt } = input;
  const { table } = sender;
  const now = sender.now();
  const before = await getCohort(table, cohortId);
  if (before.stopRequestedAt) return { next: 'stop' };
  if (before.decision?.askedAt !== failedAt) {
    const decision = { stage, askedAt: failedAt };
    await changeCohort(table, cohortId, { status: 'waitingForHr', decision, decided: undefined });
  } else if (before.decided) return { next: before.decided };
  // A stop that came in between has not found anything that waits.
  const cohort = await getCohort(table, cohortId);
  if (cohort.stopRequestedAt) return { next: 'stop' };
  const dates = decisionDates(new Date(failedAt), cohort.settings);
  if (now >= dates.stopsAt) return { next: 'stop' };

  const alert = { alertId: failureId(input), kind: 'stageFailed', facts: { stage } } as const;
  await raiseAlert(table, cohortId, alert, now);
  const event = { at: now, what: 'stageFailed', by: 'workflow', facts: { stage } } as const;
  await record(table, cohortId, event, failureId(input));
  const reminder = dates.reminders.filter((at) => at <= now).length;
  const isTold = await unlessHeld(() => tell(input, reminder, dates, cohort, sender));
  const next = dates.reminders[reminder] ?? dates.stopsAt;
  const until = isTold ? next : new Date(Math.min(next.getTime(), now.getTime() + HELD_MS));
  return { next: 'wait', until: until.toISOString() };
}

/** By which the alert, the entry of the history and the mails about one failure are found. */
export function failureId({ stage, failedAt }: Pick<TellHrOfFailureInput, 'stage' | 'failedAt'>): string {
  return `stageFailed-${stage}-${failedAt}`;
}

async function unlessHeld(tell: () => Promise<void>): Promise<boolean> {
  try {
    await tell();
    return true;
  } catch (error) {
    if (isHeld(error)) return false;
    throw error;
  }
}

async function tell(
  input: TellHrOfFailureInput,
  reminder: number,
  { stopsAt }: DecisionDates,
  cohort: Cohort,
  sender: Sender,
): Promise<void> {
  const { stage, failedAt } = input;
  const occurrence = reminder === 0 ? failureId(input) : `${failureId(input)}-${reminder}`;
  const { escalation, hr } = cohort.settings;
  const alsoTold = reminder > 1 ? escalationContacts(cohort) : [];
  const facts = { stage, failedAt, stopsAt: stopsAt.toISOString() };
  const toHr = told(stageFailed, (context) => ({
    ...addressed(context),
    ...facts,
    isReminder: reminder > 0,
    alsoTold: alsoTold.length > 0 ? escalation.contacts.map(({ name }) => isolated(name)) : [],
    boardUrl: linkTo('board', context),
  }));
  const toContacts = told(stageWaits, (context) => ({
    ...addressed(context),
    ...facts,
    coordinators: hr.map(({ name, email }) => ({ name: isolated(name), email })),
  }));
  const notices = [
    { occurrence, recipients: hrOf(cohort), ...toHr },
    { occurrence, recipients: alsoTold, ...toContacts },
  ];
  for (const notice of notices) {
    // An earlier attempt may have died over the mail: the machine tries again until it is known to be sent.
    if (!(await notify(notice, cohort, sender)))
      throw new Error(`it is not known yet whether everybody was told of ${occurrence}`);
  }
}
