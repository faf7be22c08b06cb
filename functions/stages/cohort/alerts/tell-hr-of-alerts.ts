import { createHash } from 'node:crypto';
import { type Alert, type AlertKind, alerts } from '../../../cohorts/alert.ts';
import type { Cohort } from '../../../cohorts/cohort.ts';
import { isHeld } from '../../../mail/mailer.ts';
import { peopleOf } from '../../../pairs/pair.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { contactName } from '../../../rounds/correspondents.ts';
import { hrOf } from '../../../rounds/hr-recipients.ts';
import { addressed, linkTo } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { key } from '../../../store/keys.ts';
import { told } from '../../mail.ts';
import { alert as alertMail } from './alert.mail.ts';
import { alertInWords, alertsInWords } from './alert-words.ts';
import { isToBeToldNow } from './what-can-wait.ts';

/** Of these HR is told by a mail of their own, which says what to decide: one mail says it, not two. */
const HAVE_A_MAIL: ReadonlySet<AlertKind> = new Set(['stageFailed']);

/** A mail is read when it is short; the board has them all. */
const MOST_IN_A_MAIL = 12;

/**
 * Tells HR by one mail of all alerts it has not been told of, if there is one that cannot wait or they have waited
 * long enough; not of what it has found and handled on its board meanwhile. They are bound to a batch first, so that
 * a repetition sends the same batch again, and the ledger finds it sent.
 */
export async function tellHrOfAlerts(cohort: Cohort, sender: Sender): Promise<void> {
  const { table, now } = sender;
  const known = await alerts(table, cohort.cohortId);
  const untold = known.filter(({ kind, toldAt }) => toldAt === undefined && !HAVE_A_MAIL.has(kind));
  const open = untold.filter(({ batch, handledAt }) => batch === undefined && handledAt === undefined);
  const fresh = isToBeToldNow(open, known, cohort, now()) ? open : [];
  const batch = createHash('sha256')
    .update(fresh.map(({ alertId }) => alertId).join(' '))
    .digest('hex')
    .slice(0, 16);
  for (const alert of fresh) {
    const alertKey = key.alert(cohort.cohortId, alert.alertId);
    if (await table.change(alertKey, { batch }, { batch: undefined })) alert.batch = batch;
  }
  // One without a batch was bound to another by somebody who tells HR at this moment.
  const bound = untold.filter(({ batch: ofAlert }) => ofAlert !== undefined);
  for (const [id, members] of Map.groupBy(bound, (alert) => alert.batch ?? '')) {
    // A mail that may be lost, or is held, is looked at again when HR is next told of anything.
    if (!(await unlessHeld(() => tellBatch(id, members, cohort, sender)))) continue;
    for (const { alertId } of members) {
      await table.change(key.alert(cohort.cohortId, alertId), { toldAt: now().toISOString() });
    }
  }
}

/** That HR cannot be told now stops neither a stage nor whoever has just answered a form. */
async function unlessHeld(tell: () => Promise<boolean>): Promise<boolean> {
  try {
    return await tell();
  } catch (error) {
    if (isHeld(error)) return false;
    throw error;
  }
}

async function tellBatch(id: string, members: Alert[], cohort: Cohort, sender: Sender): Promise<boolean> {
  const { table } = sender;
  const people = await findPeople(table, cohort.cohortId, members.flatMap(whomItConcerns));
  return notify(
    {
      occurrence: `alerts-${id}`,
      recipients: hrOf(cohort),
      ...told(alertMail, (context) => {
        const { language, timeZone } = context.to;
        const reading = { locale: language, timeZone };
        const shown = members.slice(0, MOST_IN_A_MAIL).map((alert) => ({
          label: whom(alert, namesOf(people, language), cohort) ?? cohort.settings.name,
          value: alertInWords(alert, reading),
        }));
        return {
          ...addressed(context),
          title: alertsInWords(members, reading),
          facts: shown,
          boardUrl: linkTo('board', context),
        };
      }),
    },
    cohort,
    sender,
  );
}

function whom(alert: Alert, nameOf: (personId: string) => string, cohort: Cohort): string | undefined {
  const { contact } = alert.facts;
  if (typeof contact === 'string') return contactName(contact, cohort);
  const names = whomItConcerns(alert).map(nameOf);
  return names.length > 0 ? names.join(' – ') : undefined;
}

/** One person, or the two of a pair: of one that was only to be proposed, too. Whoever raised the matter comes first. */
export function whomItConcerns({ personId, pairId }: Pick<Alert, 'personId' | 'pairId'>): string[] {
  if (pairId === undefined) return personId ? [personId] : [];
  const { menteeId, mentorId } = peopleOf(pairId);
  return personId === mentorId ? [mentorId, menteeId] : [menteeId, mentorId];
}
