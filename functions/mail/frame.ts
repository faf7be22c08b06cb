import { briefDay, longMoment, nearDay, timeOfDay } from '../locales/dates.ts';
import type { Locale } from '../locales/locale.ts';
import { mannersOf } from '../locales/manners.ts';
import type { Addressed, Form, Participant } from './args.ts';
import { type Block, button, h1, type Inline, link, note, p, paragraphs, strong } from './blocks.ts';
import type { MailContent } from './content.ts';
import { firstName } from './first-name.ts';
import type { FormLetter, Letter, Template } from './letter.ts';
import { type About, ownSubject } from './own-subject.ts';
import { clip } from './plain-line.ts';
import { mailWords } from './words.ts';
import { writtenIn } from './written-in.ts';

/** Phones show some 40 characters, inboxes at most 70. */
const SUBJECT = 70;
const PREHEADER = 140;

/** Fewer letters of a cohort's name do not tell which one it is. */
const FEWEST_OF_COHORT = 12;

type FrameArgs = Addressed & Partial<Participant & Form> & About;

/**
 * One mail in one language. Pure: the same arguments give the same content.
 *
 * @throws RangeError when a date is not ISO 8601 or the time zone is unknown
 */
export function mailContent<Args extends Addressed>(
  words: Template<Args>,
  args: Args,
  locale: Locale,
): MailContent {
  return frame(words[locale](args), args, locale);
}

/** Puts around a letter what all mails have in common. */
function frame(letter: Letter, args: FrameArgs, locale: Locale): MailContent {
  const content = writtenIn(locale, {
    locale,
    cohortName: args.cohortName,
    subject: ownSubject(args, locale) ?? letter.subject,
    preheader: isReminder(args) ? youHaveUntil(args, locale) : letter.preheader,
    blocks: blocksOf(letter, args, locale),
    footer: footerOf(letter, args, locale),
    ...(letter.invitation && { invitation: letter.invitation }),
    ...(args.unsubscribeUrl && { unsubscribeUrl: args.unsubscribeUrl }),
  });
  const subject = isReminder(args) ? withDeadline(content.subject, args, locale) : content.subject;
  return {
    ...content,
    subject: withCohort(clip(subject, SUBJECT), content.cohortName),
    preheader: clip(content.preheader, PREHEADER),
  };
}

type Reminding = FrameArgs & Pick<Form, 'deadline'>;

function isReminder(args: FrameArgs): args is Reminding {
  return args.reminder !== undefined && args.reminder > 0 && args.deadline !== undefined;
}

/** What is new in a reminder is how long it is still possible: that comes first, in full if there is room. */
function withDeadline(subject: string, { deadline, timeZone }: Reminding, locale: Locale): string {
  const { spaced } = mannersOf[locale];
  const [full = '', brief = ''] = [nearDay, briefDay].map((day) =>
    spaced(mailWords[locale].until(day(deadline, timeZone, locale), timeOfDay(deadline, timeZone, locale))),
  );
  return `${full.length + subject.length <= SUBJECT ? full : brief}${subject}`;
}

function youHaveUntil({ deadline, timeZone }: Reminding, locale: Locale): string {
  return mailWords[locale].youHaveUntil(longMoment(deadline, timeZone, locale));
}

/** Whoever takes part in several cohorts sees of which one a mail is; a name that is too long is the sender's, at least. */
function withCohort(subject: string, cohortName: string): string {
  const room = SUBJECT - subject.length - ' ()'.length;
  if (subject.includes(cohortName) || room < Math.min(cohortName.length, FEWEST_OF_COHORT)) return subject;
  return `${subject} (${clip(cohortName, room)})`;
}

function blocksOf(letter: Letter, args: FrameArgs, locale: Locale): Block[] {
  const words = mailWords[locale];
  const body =
    isFormLetter(letter) && isReminder(args)
      ? [p(strong(youHaveUntil(args, locale))), p(letter.ask.reminder)]
      : letter.body;
  const ownParagraphs = paragraphs(args.extra ?? '').map((text) => p(text));
  return [
    h1(letter.title),
    p(words.greeting(firstName(args.recipientName))),
    ...body,
    ...ownParagraphs,
    ...(args.pairUrl === undefined ? [] : [p(link(words.pairPage(args.forms?.length ?? 1), args.pairUrl))]),
    ...(isFormLetter(letter) ? askOf(letter, args, locale) : questionOf(args, locale)),
  ];
}

function askOf({ ask }: FormLetter, args: FrameArgs, locale: Locale): Block[] {
  const { formUrl, forms, deadline, timeZone, myDataUrl } = args;
  if (formUrl === undefined || deadline === undefined) throw new Error('A form letter needs its form');
  const words = mailWords[locale];
  const minutes = ask.minutes * (forms?.length ?? 1);
  const buttons = forms?.map(({ about, url }) => button(words.buttonAbout(ask.button, about), url));
  return [
    isReminder(args)
      ? p(words.takes(minutes))
      : p(words.takes(minutes), ' ', words.openUntil, strong(longMoment(deadline, timeZone, locale)), '.'),
    ...(buttons ?? [button(ask.button, formUrl)]),
    ...(ask.otherwise ? [p(...ask.otherwise)] : []),
    myDataUrl === undefined ? note(ask.readers) : note(strong(words.whoReads), ask.readers),
    ...(ask.besides ?? []),
    ...questionOf(args, locale),
  ];
}

/** HR's own mails go to the very people an answer would reach. */
function questionOf({ myDataUrl, hr }: FrameArgs, locale: Locale): Block[] {
  return myDataUrl === undefined ? [] : [p(mailWords[locale].question(hr.name))];
}

function footerOf(letter: Letter, args: FrameArgs, locale: Locale): Inline[][] {
  const words = mailWords[locale];
  const lines: Inline[][] = [[letter.why]];
  if (args.myDataUrl) lines.push([link(words.myData, args.myDataUrl)]);
  if (args.unsubscribeUrl)
    lines.push([
      link(args.remindersStopped ? words.remindersAgain : words.noMoreReminders, args.unsubscribeUrl),
    ]);
  return lines;
}

function isFormLetter(letter: Letter): letter is FormLetter {
  return 'ask' in letter;
}
