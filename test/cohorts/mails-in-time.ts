import { ledgerOfTag } from '../../functions/mail/send-once.ts';
import { MAILS_APART_MS } from '../../functions/rounds/letters/apart.ts';
import type { StoredMail } from '../../infra/local/machine/mail/mailbox.ts';
import type { PairView } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';

/** Links that somebody has asked for on a page: whatever else comes in that hour, they wait for these. */
const ASKED_FOR: ReadonlySet<string> = new Set(['doorLink', 'freshLink']);

/**
 * Mails of rounds that came to somebody within an hour of another. What answers an act, the reader's or that of a partner
 * or of HR, is of no round and waits for nothing; but what follows it by itself does.
 */
export function tooClose(mails: readonly StoredMail[], isOnDuty: (address: string) => boolean): string[] {
  const counted = mails.filter((mail) => !ASKED_FOR.has(kindOfMail(mail).kind));
  return [...Map.groupBy(counted, ({ to }) => to.join())].flatMap(([reader, theirs]) => {
    if (isOnDuty(reader)) return [];
    const inTime = theirs.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return inTime.flatMap((mail, index) => {
      const before = inTime[index - 1];
      if (!before || requestOf(mail) === undefined) return [];
      const gap = Date.parse(mail.at) - Date.parse(before.at);
      return gap < MAILS_APART_MS
        ? [`${kindOfMail(before).kind} and ${kindOfMail(mail).kind} to ${reader}, ${gap / 60_000} min apart`]
        : [];
    });
  });
}

/** Reminders of forms that their reader had answered. */
export function afterTheirReason(
  mails: readonly StoredMail[],
  answered: readonly { mail: StoredMail; at: Date }[],
): string[] {
  const answeredAt = new Map<string, Date>();
  for (const { mail, at } of answered) {
    const request = requestOf(mail);
    if (request && !answeredAt.has(request)) answeredAt.set(request, at);
  }
  return mails.flatMap((mail) => {
    const at = answeredAt.get(requestOf(mail) ?? '');
    return at && Date.parse(mail.at) > at.getTime()
      ? [`${kindOfMail(mail).kind} of ${mail.at} to ${mail.to.join()}, who had answered`]
      : [];
  });
}

/** What a pair is asked or nudged for after its end. */
export function aboutEndedPairs(
  mails: readonly StoredMail[],
  pairs: readonly Pick<PairView, 'pairId' | 'endedAt'>[],
): string[] {
  const endedAt = new Map(pairs.map((pair) => [pair.pairId, pair.endedAt]));
  return mails.flatMap((mail) => {
    const [, ...named] = requestOf(mail)?.split(' ') ?? [];
    const [mentee, mentor] = named.at(-1)?.split('~') ?? [];
    const ended = endedAt.get(`${mentee}~${mentor}`);
    const { kind } = kindOfMail(mail);
    return ASK_PAIRS.has(kind) && ended && Date.parse(mail.at) > Date.parse(ended)
      ? [`${kind} of ${mail.at} about a pair that ended ${ended}`]
      : [];
  });
}

const ASK_PAIRS: ReadonlySet<string> = new Set([
  'pairProposal',
  'agreement',
  'pulse',
  'firstMeetingNudge',
  'introduction',
]);

/** The round and the request that a mail asks for, whichever reminder it is. */
function requestOf({ tags }: StoredMail): string | undefined {
  const ledger = ledgerOfTag(tags.ledger ?? '');
  const [kind, , ...request] = ledger?.sk.split('#') ?? [];
  return kind === 'MAIL' ? [ledger?.pk, ...request].join(' ') : undefined;
}
