import type { StoredMail } from '../../machine/mail/mailbox.ts';

/** What a mail was: the kind of its round or notice, and which reminder (0 is the first mail). */
export interface MailKind {
  kind: string;
  reminder: number;
}

/**
 * Read from the tag with which a mail comes back in SES's events: its place in the ledger of what was sent,
 * `ROUND#cohort#pulse-2 MAIL#1#request` or `COHORT#cohort TOLD#alerts-ab12#request`.
 */
export function kindOfMail({ tags }: Pick<StoredMail, 'tags'>): MailKind {
  const [pk = '', sk = ''] = Buffer.from(tags.ledger ?? '', 'base64url')
    .toString()
    .split(' ');
  const [, part = ''] = sk.split('#');
  const [name = ''] = (sk.startsWith('MAIL#') ? (pk.split('#')[2] ?? '') : part).split('-');
  return { kind: name || 'other', reminder: sk.startsWith('MAIL#') ? Number(part) : 0 };
}

/** `mentorCall` as one reads it: `mentor call`. */
export function inWords(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** How many there are of each, in the order of their first appearance. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
