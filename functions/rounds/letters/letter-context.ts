import type { Cohort } from '../../cohorts/cohort.ts';
import type { Side } from '../../definition/side.ts';
import type { Person } from '../../directory/person.ts';
import { inLocale, type Localised } from '../../locales/locale.ts';
import type { Addressed, Form, Participant, Partner, ReachablePartner, Reminder } from '../../mail/args.ts';
import type { MailContent } from '../../mail/content.ts';
import type { Attachment } from '../../mail/message.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import type { Table } from '../../store/table.ts';
import { isolated } from '../../text/isolated.ts';
import { type LinkPage, linkPath } from '../../web/link-routes.ts';
import type { Correspondent } from '../correspondents.ts';
import type { Recipient, Round } from '../round.ts';

/** All that one mail of a round can speak of. */
export interface LetterContext {
  table: Table;
  cohort: Cohort;
  round: Round;
  /** Of which kind the mail is: HR's own texts are by kind. */
  mailKind: string;
  /** 0 for the first mail, n for the nth reminder. */
  wave: number;
  /** The first of what the mail asks or tells its reader. */
  recipient: Recipient;
  /** All of it, each with the secret of its link: several only in a kind of round with one mail for each reader. */
  copies: readonly { recipient: Recipient; token: string | undefined }[];
  /** The form of another round for which the mail asks, too. */
  carried?: { round: Round; token: string } | undefined;
  to: Correspondent;
  /** The recipients of this batch and their partners. */
  people: ReadonlyMap<string, Person>;
  pairs: ReadonlyMap<string, Pair>;
  now: Date;
  baseUrl: string;
  /** The secret of this mail's link; none where the reader has no page. */
  token: string | undefined;
  /** The reader has asked for no reminders. */
  remindersStopped?: boolean;
}

export interface LetterContents {
  content: MailContent;
  attachments?: Attachment[];
}

/** What HR has written for a kind of mail: also where another mail says the same in its place. */
export function ownParagraphs({ cohort, to }: LetterContext, kind: string): string | undefined {
  const extra = cohort.settings.mail.extra[kind];
  return extra === undefined ? undefined : inLocale(extra, to.language);
}

export function addressed(context: LetterContext): Addressed {
  const { cohort, mailKind, to } = context;
  const { settings } = cohort;
  const hr = settings.hr[0];
  if (!hr) throw new Error(`cohort ${cohort.cohortId} has no HR coordinator`);
  const extra = ownParagraphs(context, mailKind);
  const subject = settings.mail.subjects?.[mailKind];
  return {
    recipientName: isolated(to.name),
    cohortName: settings.name,
    hr: { name: isolated(hr.name), email: hr.email },
    timeZone: to.timeZone,
    ...(extra === undefined ? {} : { extra }),
    ...(subject === undefined ? {} : { ownSubject: inLocale(subject, to.language) }),
  };
}

/** The address of the page that this mail's link opens. */
export function linkTo(page: LinkPage, { baseUrl, token, recipient }: LetterContext): string {
  if (token === undefined) throw new Error(`${recipient.requestId} has no page to open`);
  return baseUrl + linkPath(page, token);
}

export function participant(context: LetterContext): Participant {
  return {
    ...addressed(context),
    myDataUrl: linkTo('myData', context),
    unsubscribeUrl: linkTo('reminders', context),
    ...(context.remindersStopped && { remindersStopped: true }),
  };
}

export function form(context: LetterContext): Form {
  const { round, wave } = context;
  if (round.deadline === undefined) throw new Error(`round ${round.roundId} asks, but has no deadline`);
  const copies = eachCopy(context);
  return {
    formUrl: linkTo('form', context),
    deadline: round.deadline,
    reminder: asReminder(wave),
    ...(copies.length > 1 && {
      forms: copies.map((copy) => ({ about: aboutWhom(copy), url: linkTo('form', copy) })),
    }),
  };
}

/** The address of the form of another round that goes with this mail. */
export function carriedFormUrl({ carried, baseUrl }: LetterContext): string | undefined {
  return carried && baseUrl + linkPath('form', carried.token);
}

/** The context of each of the things that one mail asks or tells, for what is said of each, in the order of names. */
export function eachCopy(context: LetterContext): LetterContext[] {
  const { copies, to } = context;
  if (copies.length === 1) return [context];
  const { compare } = new Intl.Collator(to.language);
  return copies
    .map((copy) => ({ ...context, ...copy }))
    .toSorted((a, b) => compare(aboutWhom(a), aboutWhom(b)));
}

function aboutWhom(context: LetterContext): string {
  const { aboutId } = context.recipient;
  return aboutId === undefined ? partnerOf(context).name : isolated(person(context, aboutId).name);
}

/** The schema allows three reminders at most. */
function asReminder(wave: number): Reminder {
  return wave === 0 || wave === 1 || wave === 2 ? wave : 3;
}

export function sideOf({ recipient }: LetterContext): Side {
  if (recipient.side === undefined) throw new Error(`request ${recipient.requestId} has no side`);
  return recipient.side;
}

export function pairOf({ recipient, pairs }: LetterContext): Pair {
  const pair = recipient.pairId === undefined ? undefined : pairs.get(recipient.pairId);
  if (!pair) throw new Error(`request ${recipient.requestId} is about no known pair`);
  return pair;
}

/** The other person of the pair the mail is about. */
export function partnerOf(context: LetterContext): ReachablePartner {
  const pair = pairOf(context);
  return reachable(person(context, sideOf(context) === 'mentor' ? pair.menteeId : pair.mentorId));
}

/** What a mail calls somebody whose data was erased meanwhile: the other one still hears what became of it. */
const ERASED: Localised = { en: 'A colleague', fr: 'Une personne de l’entreprise' };

export function person({ people, to, cohort }: LetterContext, id: string): Person {
  const erased = { id, name: ERASED[to.language], language: to.language };
  return people.get(id) ?? { ...erased, email: cohort.settings.hr[0]?.email ?? '' };
}

/** Somebody as a mail tells of them. */
export function reachable({ name, email, jobTitle, department, site }: Person): ReachablePartner {
  return {
    name: isolated(name),
    email,
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(department === undefined ? {} : { department }),
    ...(site === undefined ? {} : { site }),
  };
}

/** Before the two have accepted one another, an address is nobody's business. */
export function withoutAddress({ email: _email, ...partner }: ReachablePartner): Partner {
  return partner;
}

export function partnerIn({ menteeId, mentorId }: Pair, context: LetterContext): string {
  return isolated(person(context, sideOf(context) === 'mentor' ? menteeId : mentorId).name);
}

/** Names of those with whom the reader, as mentor or mentee, is on the way or about to be. A pair that pauses is neither. */
export function partnersNow(context: LetterContext): string[] {
  const side = sideOf(context);
  return [...context.pairs.values()]
    .filter((pair) => isTaken(pair) && pair.status !== 'suspended')
    .filter((pair) => pair[`${side}Id`] === context.recipient.personId)
    .map((pair) => partnerIn(pair, context));
}
