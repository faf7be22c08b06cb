import type { StoredMail } from '../../machine/mail/mailbox.ts';
import type { PairView, PersonView } from './hr-client.ts';
import { countBy, kindOfMail } from './mail-kinds.ts';

/** Links that somebody has asked for on a page: answers to a press of their own, and no mail of the programme. */
const ASKED_FOR: ReadonlySet<string> = new Set(['doorLink', 'freshLink']);

/** The programme's moments and what it tells of itself: nobody has too many of them. */
const MOMENTS: ReadonlySet<string> = new Set([
  'kickoff',
  'thanks',
  'results',
  'kickoffNote',
  'midPoint',
  'summary',
  'followUpReport',
]);

/** What somebody was in the cohort: mails are few or many only for what one does there. */
const ROLES = ['mentee', 'mentor', 'mentorOfTwo', 'bothSides', 'hr', 'neverApplied'] as const;
export type MailRole = (typeof ROLES)[number];

/** A median of an even number of people lies between the two in the middle. */
export interface MailCount {
  people: number;
  median: number;
  /** The same without the kickoff, thanks and results, and the reports that HR reads. */
  medianWithoutMoments: number;
  most: number;
  /** How many of each kind the person in the middle got, first mails and reminders apart. */
  middle: Record<string, number>;
}

interface Counted {
  mails: readonly StoredMail[];
  people: readonly PersonView[];
  pairs: readonly PairView[];
  /** The addresses of HR's coordinators. */
  hr: readonly string[];
}

/**
 * How many mails one person got, by role. Mentees and mentors are those whose pair lasted to the end; whoever was called
 * and did not apply never took part in anything.
 */
export function mailsPerPerson({ mails, people, pairs, hr }: Counted): Partial<Record<MailRole, MailCount>> {
  const inboxes = new Map<string, StoredMail[]>();
  for (const mail of mails) {
    if (ASKED_FOR.has(kindOfMail(mail).kind)) continue;
    for (const address of mail.to) {
      const inbox = inboxes.get(address.toLowerCase()) ?? [];
      inboxes.set(address.toLowerCase(), inbox);
      inbox.push(mail);
    }
  }
  const addresses = new Map<MailRole, string[]>([['hr', hr.map((email) => email.toLowerCase())]]);
  for (const person of people) {
    const role = roleOf(person, pairs);
    if (role) addresses.set(role, [...(addresses.get(role) ?? []), person.email.toLowerCase()]);
  }
  const counts = ROLES.flatMap((role) => {
    const ofEach = (addresses.get(role) ?? []).flatMap((address) => {
      const inbox = inboxes.get(address);
      return inbox ? [inbox] : [];
    });
    return ofEach.length === 0 ? [] : [[role, countOf(ofEach)] as const];
  });
  return Object.fromEntries(counts);
}

function roleOf({ id, roles }: PersonView, pairs: readonly PairView[]): MailRole | undefined {
  if (roles.length === 0) return 'neverApplied';
  const completed = pairs.filter(({ status }) => status === 'completed');
  const mentees = completed.filter(({ mentorId }) => mentorId === id).length;
  const isMentee = completed.some(({ menteeId }) => menteeId === id);
  if (isMentee) return mentees > 0 ? 'bothSides' : 'mentee';
  if (mentees === 0) return undefined;
  return mentees > 1 ? 'mentorOfTwo' : 'mentor';
}

function countOf(inboxes: readonly StoredMail[][]): MailCount {
  const sorted = inboxes.toSorted((a, b) => a.length - b.length);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? [];
  const withoutMoments = inboxes.map(
    (inbox) => inbox.filter((mail) => !MOMENTS.has(kindOfMail(mail).kind)).length,
  );
  return {
    people: sorted.length,
    median: medianOf(inboxes.map(({ length }) => length)),
    medianWithoutMoments: medianOf(withoutMoments),
    most: sorted.at(-1)?.length ?? 0,
    middle: countBy(upper, (mail) => {
      const { kind, reminder } = kindOfMail(mail);
      return reminder > 0 ? `${kind} (reminder)` : kind;
    }),
  };
}

function medianOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
