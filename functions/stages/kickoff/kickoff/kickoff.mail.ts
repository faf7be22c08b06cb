import type { Side } from '../../../definition/side.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Locale } from '../../../locales/locale.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Meeting, Participant, ReachablePartner, TrainingAhead } from '../../../mail/args.ts';
import { type Block, facts, h2, list, p, paragraphs } from '../../../mail/blocks.ts';
import { kickoffEntry } from '../../../mail/calendar-entry.ts';
import type { Template } from '../../../mail/letter.ts';
import { menteeTraining } from '../../../mail/mentee-training.ts';
import { introduction } from '../../../mail/partner-card.ts';
import { timeRange } from '../../../mail/time-range.ts';

export type KickoffArgs = Participant & {
  /** Whom the reader starts with: as a mentee, as a mentor, or as both. */
  mentors: ReachablePartner[];
  mentees: ReachablePartner[];
  /** Nobody has told the reader yet that both have said yes. */
  isNews: boolean;
  /** What HR has written for the confirmation of a pair. */
  confirmedExtra?: string | undefined;
  meeting: Meeting;
  sponsor?: Sponsor;
  training?: TrainingAhead;
};

export interface Sponsor {
  name: string;
  title?: string;
  message?: string;
}

export const kickoffMail: Template<KickoffArgs> = {
  en: (a) => ({
    subject: `Kickoff on ${longDay(a.meeting.startsAt, a.timeZone, 'en')}`,
    preheader: `${a.isNews ? 'It is settled' : 'The programme begins'}: you and ${namesOf(a, 'en')}. Here is how you start.`,
    title: 'Off we go',
    body: [
      ...settled(a, 'en'),
      ...partnersOf(a, 'en'),
      ...wordsOf(a.sponsor),
      h2('The kickoff'),
      facts(
        { label: 'Day', value: longDay(a.meeting.startsAt, a.timeZone, 'en') },
        { label: 'Time', value: timeRange(a.meeting.startsAt, a.meeting.minutes, a.timeZone, 'en') },
        ...(a.meeting.place === undefined ? [] : [{ label: 'Place', value: a.meeting.place }]),
      ),
      p(
        'The invitation is attached: accept it and it is in your calendar. Your calendar’s reply reaches nobody; if you cannot come, simply reply to this mail.',
      ),
      h2('Your first two weeks'),
      list(
        ...(a.mentors.length > 0
          ? ['Write to your mentor and suggest a time. You lead; your mentor has said yes to it.']
          : []),
        ...(a.mentees.length > 0 ? ['Expect a message from your mentee, or write first: nobody minds.'] : []),
        'Meet for the first time within two weeks, in a quiet place or by video.',
        'Agree on what you want from each other. We send you a short form for it.',
      ),
      ...menteeTraining(a.training, 'en'),
    ],
    invitation: kickoffEntry('REQUEST', a.meeting, a.cohortName, 'en'),
    why: `You receive this mail because you take part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Lancement le ${longDay(a.meeting.startsAt, a.timeZone, 'fr')}`,
    preheader: `${a.isNews ? 'C’est décidé' : 'Le programme commence'} : vous et ${namesOf(a, 'fr')}. Voici comment commencer.`,
    title: 'C’est parti',
    body: [
      ...settled(a, 'fr'),
      ...partnersOf(a, 'fr'),
      ...wordsOf(a.sponsor),
      h2('Le lancement'),
      facts(
        { label: 'Jour', value: longDay(a.meeting.startsAt, a.timeZone, 'fr') },
        { label: 'Horaire', value: timeRange(a.meeting.startsAt, a.meeting.minutes, a.timeZone, 'fr') },
        ...(a.meeting.place === undefined ? [] : [{ label: 'Lieu', value: a.meeting.place }]),
      ),
      p(
        'L’invitation est jointe : acceptez-la, et le rendez-vous est dans votre agenda. La réponse de votre agenda n’est lue par personne ; en cas d’empêchement, répondez simplement à ce message.',
      ),
      h2('Vos deux premières semaines'),
      list(
        ...(a.mentors.length > 0
          ? ['Écrivez à votre mentor et proposez un moment. C’est vous qui menez, et votre mentor a dit oui.']
          : []),
        ...(a.mentees.length > 0
          ? [
              'Attendez-vous à un message de la personne que vous accompagnez, ou écrivez en premier : les deux se font.',
            ]
          : []),
        'Voyez-vous une première fois dans les deux semaines, dans un endroit calme ou en visio.',
        'Mettez-vous d’accord sur ce que vous attendez du binôme. Nous vous envoyons un court formulaire pour cela.',
      ),
      ...menteeTraining(a.training, 'fr'),
    ],
    invitation: kickoffEntry('REQUEST', a.meeting, a.cohortName, 'fr'),
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
  }),
};

const INTRODUCED = {
  en: {
    mentors: 'The programme begins, and this is your mentor:',
    mentees: 'The programme begins, and you are the mentor of:',
    menteesToo: 'And you are the mentor of:',
  },
  fr: {
    mentors: 'Le programme commence, et voici votre mentor :',
    mentees: 'Le programme commence. Vous accompagnez :',
    menteesToo: 'Et vous accompagnez :',
  },
};

const SETTLED = {
  en: {
    pair: 'You have both said yes: it is settled.',
    pairs: 'All of you have said yes: it is settled.',
  },
  fr: {
    pair: 'C’est oui des deux côtés : votre binôme est confirmé.',
    pairs: 'C’est oui pour tout le monde : vos binômes sont confirmés.',
  },
};

function settled({ isNews, confirmedExtra = '', mentors, mentees }: KickoffArgs, locale: Locale): Block[] {
  const { pair, pairs } = SETTLED[locale];
  if (!isNews) return [];
  const says = p(mentors.length + mentees.length === 1 ? pair : pairs);
  return [says, ...paragraphs(confirmedExtra).map((text) => p(text))];
}

function partnersOf({ mentors, mentees }: KickoffArgs, locale: Locale): Block[] {
  const words = INTRODUCED[locale];
  const cards = (partners: ReachablePartner[], side: Side, says: string) =>
    partners.length === 0 ? [] : [p(says), ...partners.flatMap((one) => introduction(one, side, locale))];
  return [
    ...cards(mentors, 'mentee', words.mentors),
    ...cards(mentees, 'mentor', mentors.length === 0 ? words.mentees : words.menteesToo),
  ];
}

function namesOf({ mentors, mentees }: KickoffArgs, locale: Locale): string {
  return nameList(
    [...mentors, ...mentees].map(({ name }) => name),
    locale,
  );
}

function wordsOf(sponsor: Sponsor | undefined): Block[] {
  if (sponsor?.message === undefined) return [];
  const by = sponsor.title === undefined ? sponsor.name : `${sponsor.name}, ${sponsor.title}`;
  return [{ type: 'quote', paragraphs: paragraphs(sponsor.message), by }];
}
