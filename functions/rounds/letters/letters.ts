import type { Cohort } from '../../cohorts/cohort.ts';
import type { OutgoingMail } from '../../mail/mailer.ts';
import { composeMessage } from '../../mail/message.ts';
import { suppressed } from '../../mail/suppression.ts';
import { type Pair, pairs } from '../../pairs/pair.ts';
import { findPeople } from '../../people/directory.ts';
import { pauseIn, type Quiet, quietPeople } from '../../people/quiet.ts';
import type { Key } from '../../store/key.ts';
import { type AddressScope, newLink } from '../../web/link.ts';
import { correspondent } from '../correspondents.ts';
import type { Recipient, Round } from '../round.ts';
import type { Sender } from '../sender.ts';
import type { Carried } from './carried.ts';
import type { LetterContents, LetterContext } from './letter-context.ts';
import type { Copies } from './one-mail-each.ts';

/** What one mail asks, or tells. */
interface MailToWrite {
  copies: Copies;
  carried?: Carried | undefined;
}

export interface Letter extends MailToWrite {
  compose: (ledger: Key) => Promise<Omit<OutgoingMail, 'tags'>>;
}

/** What one mail says. Handed in: the protocol knows no mail. */
export type Write = (context: LetterContext) => LetterContents | Promise<LetterContents>;

/** A mail about the change of somebody's address: its link is about nothing else. */
export interface OfAddress {
  scope: AddressScope;
  changeId: string;
  /** Where it goes, if not to the address on file. */
  to?: string;
}

interface Sort {
  kind: string;
  write: Write;
  /** It concerns whoever wants no other mail, too. */
  ofAddress?: OfAddress | undefined;
  /** The reader asked for it on a page: it goes to whoever wants no other mail, too, and its link opens a session. */
  opensDoor?: true | undefined;
}

/**
 * The mails of one wave, with a link of its own for each copy. Whoever bounced, left or asked for
 * quiet, for now or for good, is passed over. What all mails share is read once.
 */
export async function letters(
  round: Round,
  wave: number,
  mails: readonly MailToWrite[],
  cohort: Cohort,
  sender: Sender,
  { kind, write, opensDoor, ofAddress }: Sort,
): Promise<Letter[]> {
  const { table, now } = sender;
  const isAlwaysRead = opensDoor || ofAddress !== undefined;
  const quiet = isAlwaysRead ? new Map<string, Quiet>() : await quietPeople(table, cohort.cohortId);
  const recipients = mails.flatMap(({ copies }) => copies);
  const pairsById = await relevantPairs(recipients, cohort, sender);
  const people = await findPeople(table, cohort.cohortId, idsOf(recipients, pairsById.values()));
  const reachable = mails.flatMap((mail) => {
    const [recipient] = mail.copies;
    const onFile = correspondent(recipient, cohort, people);
    const to = onFile && { ...onFile, email: ofAddress?.to ?? onFile.email };
    return to && !isQuiet(quiet.get(recipient.personId), recipient, { round, wave, now: now() })
      ? [{ ...mail, to }]
      : [];
  });
  const blocked = await suppressed(
    table,
    reachable.map(({ to }) => to.email),
  );
  const open = reachable.filter(({ to }) => !blocked.has(to.email));

  const about = ofAddress && { scope: ofAddress.scope, requestId: ofAddress.changeId };
  const linked = open.map(({ to, ...mail }) => {
    const linkTo = ({ round, recipient }: Carried) => {
      const link = linkOf(round, recipient);
      if (!link) return { recipient };
      const opens = {
        ...link,
        ...(opensDoor && { scope: 'door' as const }),
        ...about,
        language: to.language,
      };
      const [token, items] = newLink(opens, now());
      return { recipient, token, items };
    };
    return {
      mail,
      to,
      copies: mail.copies.map((recipient) => linkTo({ round, recipient })),
      carried: mail.carried && { ...mail.carried, ...linkTo(mail.carried) },
    };
  });
  const links = linked.flatMap(({ copies, carried }) => (carried ? [...copies, carried] : copies));
  await table.putAll(links.flatMap(({ items }) => items ?? []));
  const shared = { table, cohort, round, mailKind: kind, wave, people, pairs: pairsById, now: now() };
  return linked.map(({ mail, to, copies, carried }) => {
    const [recipient] = mail.copies;
    const remindersStopped =
      recipient.role === 'person' && quiet.get(recipient.personId)?.from === 'reminders';
    const context: LetterContext = {
      ...shared,
      recipient,
      to,
      baseUrl: sender.baseUrl,
      token: copies[0]?.token,
      copies: copies.map(({ recipient, token }) => ({ recipient, token })),
      carried: carried?.token === undefined ? undefined : { round: carried.round, token: carried.token },
      remindersStopped,
    };
    return { ...mail, compose: (ledger: Key) => compose(context, write, ledger, sender) };
  });
}

async function compose(
  context: LetterContext,
  write: Write,
  ledger: Key,
  sender: Sender,
): Promise<Omit<OutgoingMail, 'tags'>> {
  const { cohort, to } = context;
  const { content, attachments } = await write(context);
  const { name, email } = to;
  const hr = cohort.settings.hr[0];
  const { raw } = await composeMessage({
    content,
    to: { name, address: email },
    senderAddress: sender.senderAddress,
    replyTo: { name: hr?.name ?? cohort.settings.name, address: hr?.email ?? sender.senderAddress },
    key: `${ledger.pk} ${ledger.sk}`,
    now: sender.now(),
    attachments: attachments ?? [],
  });
  return { to: { name, address: email }, raw };
}

/** The link of a form's mail opens the form; that of a notice only what is the reader's own; a contact has none. */
function linkOf(round: Round, { role, personId, requestId }: Recipient) {
  if (role === 'contact') return undefined;
  return {
    // What lies behind the door opens by a session instead of by the link alone.
    scope: role,
    cohortId: round.cohortId,
    role,
    personId,
    ...(round.deadline !== undefined ? { roundId: round.roundId, requestId } : {}),
  };
}

/**
 * A pause passes over forms and reminders, not what people are told; nor a form for whose answer another one waits: it
 * would be settled without them.
 */
function isQuiet(
  asked: Quiet | undefined,
  { role }: Recipient,
  { round, wave, now }: { round: Round; wave: number; now: Date },
): boolean {
  if (role !== 'person' || asked === undefined) return false;
  if (asked.from === 'everything') return true;
  if (wave > 0) return asked.from === 'reminders' || pauseIn(asked, now) !== undefined;
  const canWait = round.deadline !== undefined && !round.endsWithLastAnswer;
  return canWait && pauseIn(asked, now) !== undefined;
}

/** All pairs only when a mail speaks of one: a call to 20,000 people reads none. */
async function relevantPairs(
  recipients: Recipient[],
  cohort: Cohort,
  { table }: Sender,
): Promise<Map<string, Pair>> {
  const speakOfPairs = recipients.some(({ pairId, side }) => pairId !== undefined || side !== undefined);
  const found = speakOfPairs && cohort.stages.length > 1 ? await pairs(table, cohort.cohortId) : [];
  return new Map(found.map((pair) => [pair.pairId, pair]));
}

function idsOf(recipients: Recipient[], pairsOfCohort: Iterable<Pair>): Set<string> {
  const ids = new Set<string>();
  for (const { role, personId, aboutId } of recipients) {
    if (role === 'person') ids.add(personId);
    if (aboutId !== undefined) ids.add(aboutId);
  }
  for (const { menteeId, mentorId } of pairsOfCohort) {
    if (ids.has(menteeId)) ids.add(mentorId);
    else if (ids.has(mentorId)) ids.add(menteeId);
  }
  return ids;
}
