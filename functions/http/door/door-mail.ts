import * as z from 'zod';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Localised } from '../../locales/locale.ts';
import { addressed, linkTo, participant } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import type { Recipient, Round } from '../../rounds/round.ts';
import type { Sender } from '../../rounds/sender.ts';
import { doorLink } from '../../stages/cohort/door-link/door-link.mail.ts';
import { told } from '../../stages/mail.ts';
import { key } from '../../store/keys.ts';
import { localDate } from '../../time/local-date.ts';
import { type Link, readerId } from '../../web/link.ts';
import { hashToken } from '../../web/link-token.ts';
import type { PageBehindDoor } from './door-pages.tsx';

/** As long as the link works that was sent last, nobody needs another. */
const HOUR_MS = 60 * 60 * 1000;
/** Mails a day to one reader, whoever presses: an hour of each working day and some. */
const MOST_A_DAY = 12;
/** Of these, by one mail's link: whoever was handed a mail cannot use up what its reader needs. */
const MOST_BY_ONE_LINK = 3;

/** When a reader was last sent a link, and how many today, by which links. */
const DoorMails = z.object({
  sentAt: z.iso.datetime(),
  day: z.string(),
  byLink: z.record(z.string(), z.number().int()),
});
type DoorMails = z.infer<typeof DoorMails>;

interface Asked {
  cohort: Cohort;
  link: Link;
  token: string;
  page: PageBehindDoor;
  /** What of the address follows the page's own: `/matching` */
  below: string;
  /** The form behind the door, with its round and whose copy it is. */
  form?: { name: Localised; round: Round; recipient: Recipient } | undefined;
}

/**
 * Sends a link of one hour to the address on file: one within its hour, however often it is asked for. Asked again
 * when an attempt died over it, the same one is sent.
 */
export async function sendDoorLink(asked: Asked, sender: Sender): Promise<void> {
  const { cohort, link, page, below, form } = asked;
  const sentAt = await theirTurn(asked, sender);
  if (sentAt === undefined) return;
  const { role, personId } = link;
  await notify(
    {
      occurrence: `doorLink-${sentAt}`,
      askedFor: true,
      recipients: [form?.recipient ?? { requestId: readerId(link), role, personId }],
      oncePer: 'reader',
      opensDoor: true,
      ...(form && { round: form.round }),
      ...told(doorLink, (context) => ({
        ...(role === 'person' ? participant(context) : addressed(context)),
        opens: page,
        url: `${linkTo(page, context)}${below}`,
        ...(form && { form: form.name[context.to.language] }),
      })),
    },
    cohort,
    sender,
  );
}

/** @returns the instant that names the mail to send; undefined when there is none to send now */
async function theirTurn(
  { cohort, link, token }: Asked,
  { table, now: clock }: Sender,
): Promise<string | undefined> {
  const now = clock();
  const itsKey = key.doorMails(cohort.cohortId, readerId(link));
  const last = await table.get(itsKey, DoorMails);
  if (last && now.getTime() - Date.parse(last.sentAt) < HOUR_MS) return last.sentAt;
  const day = localDate(now, cohort.settings.timeZone);
  const byLink = last?.day === day ? last.byLink : {};
  const which = hashToken(token);
  const sent = Object.values(byLink).reduce((sum, count) => sum + count, 0);
  const byThis = byLink[which] ?? 0;
  if (sent >= MOST_A_DAY || byThis >= MOST_BY_ONE_LINK) return undefined;
  const sentAt = now.toISOString();
  const next: DoorMails = { sentAt, day, byLink: { ...byLink, [which]: byThis + 1 } };
  const isOurs = last
    ? await table.change(itsKey, next, { sentAt: last.sentAt })
    : await table.add(itsKey, next);
  // Somebody pressed in the same moment: that press sends.
  return isOurs ? sentAt : undefined;
}
