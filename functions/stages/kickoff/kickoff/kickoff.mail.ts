import type { Side } from '../../../definition/side.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Meeting, Participant, ReachablePartner, TrainingAhead } from '../../../mail/args.ts';
import { type Block, facts, h2, list, p, paragraphs } from '../../../mail/blocks.ts';
import { kickoffEntry } from '../../../mail/calendar-entry.ts';
import type { Template } from '../../../mail/letter.ts';
import { menteeTraining } from '../../../mail/mentee-training.ts';
import { introduction } from '../../../mail/partner-card.ts';
import { timeRange } from '../../../mail/time-range.ts';

export type KickoffArgs = Participant & {
  side: Side;
  partners: [ReachablePartner, ...ReachablePartner[]];
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
    preheader: `The programme begins: you and ${a.partners.map(({ name }) => name).join(', ')}. Here is how you start.`,
    title: 'Off we go',
    body: [
      p(
        a.side === 'mentor'
          ? 'The programme begins, and you are the mentor of:'
          : 'The programme begins, and this is your mentor:',
      ),
      ...a.partners.flatMap((partner) => introduction(partner, a.side, 'en')),
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
        a.side === 'mentor'
          ? 'Expect a message from your mentee, or write first: nobody minds.'
          : 'Write to your mentor and suggest a time. You lead; your mentor has said yes to it.',
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
    preheader: `Le programme commence : vous et ${a.partners.map(({ name }) => name).join(', ')}. Voici comment commencer.`,
    title: 'C’est parti',
    body: [
      p(
        a.side === 'mentor'
          ? 'Le programme commence. Vous accompagnez :'
          : 'Le programme commence, et voici votre mentor :',
      ),
      ...a.partners.flatMap((partner) => introduction(partner, a.side, 'fr')),
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
        a.side === 'mentor'
          ? 'Attendez-vous à un message, ou écrivez en premier : les deux se font.'
          : 'Écrivez à votre mentor et proposez un moment. C’est vous qui menez, et votre mentor a dit oui.',
        'Voyez-vous une première fois dans les deux semaines, dans un endroit calme ou en visio.',
        'Mettez-vous d’accord sur ce que vous attendez du binôme. Nous vous envoyons un court formulaire pour cela.',
      ),
      ...menteeTraining(a.training, 'fr'),
    ],
    invitation: kickoffEntry('REQUEST', a.meeting, a.cohortName, 'fr'),
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
  }),
};

function wordsOf(sponsor: Sponsor | undefined): Block[] {
  if (sponsor?.message === undefined) return [];
  const by = sponsor.title === undefined ? sponsor.name : `${sponsor.name}, ${sponsor.title}`;
  return [{ type: 'quote', paragraphs: paragraphs(sponsor.message), by }];
}
