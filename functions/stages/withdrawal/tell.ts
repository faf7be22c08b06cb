import { Alert, raiseAlert } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Side } from '../../definition/side.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { askForQuiet } from '../../people/quiet.ts';
import { findUncalled } from '../../people/uncalled.ts';
import { changeWithdrawal, findWithdrawal, type Withdrawal } from '../../people/withdrawal.ts';
import { hrOf } from '../../rounds/hr-recipients.ts';
import {
  addressed,
  type LetterContext,
  linkTo,
  participant,
  person,
} from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import type { Sender } from '../../rounds/sender.ts';
import { key } from '../../store/keys.ts';
import { isolated } from '../../text/isolated.ts';
import { pairEnded } from '../check-ins/pair-ended/pair-ended.round.ts';
import { cancelledKickoff } from '../kickoff/kickoff/cancelled-kickoff.ts';
import { told } from '../mail.ts';
import { entryOf, fallenDate, letDateFall, noteFallTold } from '../pair-matters/meetings/fallen-date.ts';
import { tell } from '../pair-matters/meetings/tell-of-date.ts';
import { partnerSide } from './carry-out.ts';
import { reasonInWords } from './reason-for-leaving.ts';
import { withdrawalAsked } from './withdrawal-asked/withdrawal-asked.mail.ts';
import { withdrawalConfirmed } from './withdrawal-confirmed/withdrawal-confirmed.mail.ts';
import { withdrawalTakenBack } from './withdrawal-taken-back/withdrawal-taken-back.mail.ts';
import { withdrawalToHr } from './withdrawal-to-hr/withdrawal-to-hr.mail.ts';

/** Each of these answers whether the fate of every mail is known. */
type Telling = Promise<boolean>;

/** The person asked to leave: they hear when it takes effect and how to take it back; HR hears it, and why. */
export async function tellOfAsking(found: Withdrawal, cohort: Cohort, sender: Sender): Telling {
  const { personId, takesEffectAt, withdrawalId } = found;
  const own = await pairsOf(sender.table, cohort.cohortId, personId);
  const isKnown = await notify(
    {
      occurrence: `withdrawalAsked-${withdrawalId}`,
      recipients: [{ requestId: personId, role: 'person', personId }],
      ...told(withdrawalAsked, (context) => ({
        ...participant(context),
        takesEffectAt,
        paired: own.some(isTaken),
        isErased: found.erase === true,
      })),
    },
    cohort,
    sender,
  );
  return (await tellHr(found, cohort, sender, { leavesAt: takesEffectAt })) && isKnown;
}

/** The person has left: they hear that it is done, the other one of a pair that it has ended, without a reason. */
export async function tellOfLeaving(
  found: Withdrawal,
  ended: readonly Pair[],
  cohort: Cohort,
  sender: Sender,
): Telling {
  const { personId } = found;
  for (const pair of ended) await letDateFall(pair, cohort, sender);
  const isConfirmed = await confirm(found, cohort, ended, sender);
  // Afterwards nothing is written to them any more; so the confirmation comes first.
  if (isConfirmed) await askForQuiet(sender.table, cohort.cohortId, { personId, from: 'everything' });
  let isKnown = isConfirmed;
  for (const pair of ended) {
    const other = await findWithdrawal(
      sender.table,
      cohort.cohortId,
      pair[`${partnerSide(pair, personId)}Id`],
    );
    // Whoever leaves at the same moment is told of that.
    if (other?.state === 'takesEffect' || other?.state === 'done') continue;
    const isTold = await tellPartner(cohort, pair, personId, sender);
    if (isTold && isConfirmed) await noteFallTold(pair, cohort, sender);
    isKnown = isTold && isKnown;
  }
  // Kept for the reporting lines only, they were never in the cohort.
  const isKept = (await findUncalled(sender.table, cohort.cohortId, personId)) !== undefined;
  if (isKept) return isKnown;
  if (found.because === undefined) return (await tellHr(found, cohort, sender)) && isKnown;
  // HR has said it itself, and has what it means to look at where it has said it.
  await noteThatTheyLeft(alertIdOf(found), cohort, sender);
  return isKnown;
}

/** The person stays after all: HR, which was told that they leave, hears it; what it had to look at is settled. */
export async function tellOfStaying(found: Withdrawal, cohort: Cohort, sender: Sender): Telling {
  const { personId, noticeId } = found;
  const { table, now } = sender;
  const itsKey = key.alert(cohort.cohortId, alertIdOf(found));
  await table.change(itsKey, { facts: { staysAfterAll: 'yes' } });
  const handled = { handledAt: now().toISOString(), handledBy: personId };
  // Also where it was taken back before HR was told of it: then there is nothing to take back in HR's eyes.
  const wasTold = await table.get(itsKey, Alert);
  if (!wasTold) return true;
  await table.change(itsKey, handled, { handledAt: undefined });
  const name = await nameOf(personId, cohort, sender);
  return notify(
    {
      occurrence: `withdrawalTakenBack-${noticeId}`,
      recipients: hrOf(cohort),
      ...told(withdrawalTakenBack, (context) => ({
        ...addressed(context),
        name,
        boardUrl: linkTo('board', context),
      })),
    },
    cohort,
    sender,
  );
}

/** One mail, and with it the alert on the board, which no other mail tells of. */
async function tellHr(
  found: Withdrawal,
  cohort: Cohort,
  sender: Sender,
  { leavesAt }: { leavesAt?: string } = {},
): Telling {
  const { table, now } = sender;
  const { cohortId } = cohort;
  const { personId, reason, noticeId } = found;
  const name = await nameOf(personId, cohort, sender);
  // Whoever was to leave and then asks to be erased, too: HR hears that as well.
  const isErased = found.erase === true && found.by === personId;
  const isKnown = await notify(
    {
      occurrence: `withdrawalToHr-${noticeId}${isErased ? '-erasure' : ''}`,
      recipients: hrOf(cohort),
      ...told(withdrawalToHr, (context) => ({
        ...addressed(context),
        name,
        boardUrl: linkTo('board', context),
        ...(leavesAt !== undefined && { leavesAt }),
        ...(isErased && { isErased }),
        ...(reason !== undefined && { reason: reasonInWords(reason, context.to.language) }),
      })),
    },
    cohort,
    sender,
  );
  const alertId = alertIdOf(found);
  const facts = { ...(reason !== undefined && { reason }), ...(leavesAt !== undefined && { leavesAt }) };
  const toldAt = now().toISOString();
  const isNew = await raiseAlert(
    table,
    cohortId,
    { alertId, kind: 'withdrawal', personId, facts, toldAt },
    now(),
  );
  if (!isNew && leavesAt === undefined) await noteThatTheyLeft(alertId, cohort, sender);
  if (isKnown && reason !== undefined) await changeWithdrawal(table, cohortId, found, { reason: undefined });
  return isKnown;
}

async function noteThatTheyLeft(alertId: string, { cohortId }: Cohort, { table }: Sender): Promise<void> {
  const alert = await table.get(key.alert(cohortId, alertId), Alert);
  const { leavesAt, ...facts } = alert?.facts ?? {};
  if (leavesAt !== undefined) await table.change(key.alert(cohortId, alertId), { facts });
}

const alertIdOf = ({ noticeId }: Withdrawal) => `withdrawal~${noticeId}`;

async function nameOf(personId: string, { cohortId }: Cohort, { table }: Sender): Promise<string> {
  return namesOf(await findPeople(table, cohortId, [personId]))(personId);
}

/**
 * Of a side where they had a pair: only then the mail knows of the pairs by which an entry stands in the calendar. A mail
 * takes one entry out: whoever had arranged meetings with several is told of the others by a mail each, before.
 */
async function confirm(
  { personId, erase, by }: Withdrawal,
  cohort: Cohort,
  ended: readonly Pair[],
  sender: Sender,
): Telling {
  const [pair] = ended;
  const sideIn = ({ mentorId }: Pair): Side => (mentorId === personId ? 'mentor' : 'mentee');
  const [fallen, ...others] = await fallenDates(ended, cohort, sender);
  const nameIn = (context: LetterContext, of: Pair) =>
    isolated(person(context, of[`${partnerSide(of, personId)}Id`]).name);
  let areKnown = true;
  for (const { date, pair: other } of others)
    areKnown = (await tell(date, other, [sideIn(other)], cohort, sender)) && areKnown;
  const side = pair && sideIn(pair);
  const isKnown = await notify(
    {
      occurrence: 'withdrawalConfirmed',
      recipients: [{ requestId: personId, role: 'person', personId, ...(side && { side }) }],
      ...told(withdrawalConfirmed, (context) => {
        const cancelled = cancelledKickoff(context);
        return {
          ...participant(context),
          paired: pair !== undefined,
          isErased: erase === true,
          byThemselves: by === personId,
          ...(cancelled && { cancelled }),
          ...(fallen && {
            calledOff: { ...entryOf(cohort, fallen.date), with: nameIn(context, fallen.pair) },
          }),
        };
      }),
    },
    cohort,
    sender,
  );
  return areKnown && isKnown;
}

async function fallenDates(ended: readonly Pair[], { cohortId }: Cohort, { table, now }: Sender) {
  const found = await Promise.all(
    ended.map(async (pair) => ({ pair, date: await fallenDate(table, cohortId, pair.pairId, now()) })),
  );
  return found.flatMap(({ pair, date }) => (date ? [{ pair, date }] : []));
}

async function tellPartner(cohort: Cohort, pair: Pair, personId: string, sender: Sender): Telling {
  const side = partnerSide(pair, personId);
  const partnerId = pair[`${side}Id`];
  const recipient = { requestId: `${pair.pairId}~${side}`, role: 'person' as const, personId: partnerId };
  return notify(
    {
      occurrence: 'pairEnded',
      recipients: [{ ...recipient, side, pairId: pair.pairId }],
      kind: pairEnded.kind,
      write: pairEnded.mail.contents,
    },
    cohort,
    sender,
  );
}
