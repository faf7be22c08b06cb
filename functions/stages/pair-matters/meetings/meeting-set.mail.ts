import { shortDay } from '../../../locales/dates.ts';
import { button, p } from '../../../mail/blocks.ts';
import { pairEntry } from '../../../mail/calendar-entry.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';
import { type MeetingArgs, whenAndWhere } from './meeting-args.ts';

const words: Template<MeetingArgs> = {
  en: (a) => ({
    subject: `You and ${firstName(a.partnerName)} meet on ${shortDay(a.meeting.startsAt, a.timeZone, 'en')}`,
    preheader: 'The invitation for your calendar is attached.',
    title: 'You have a date',
    body: [
      p(
        a.by === 'you'
          ? `You have arranged a meeting with ${a.partnerName}, who gets the same invitation.`
          : `${a.partnerName} has arranged a meeting with you.`,
      ),
      whenAndWhere(a, 'en'),
      p(
        'The invitation is attached, for your calendar, whose reply reaches nobody. If the date does not suit you, move it or call it off on the page of your pair: both calendars follow.',
      ),
      button('Open the page of our pair', a.pairUrl),
    ],
    invitation: pairEntry('REQUEST', a.meeting, a.partnerName, 'en'),
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Rencontre avec ${firstName(a.partnerName)} le ${shortDay(a.meeting.startsAt, a.timeZone, 'fr')}`,
    preheader: 'L’invitation pour votre agenda est jointe.',
    title: 'Le rendez-vous est fixé',
    body: [
      p(
        a.by === 'you'
          ? `Vous avez fixé une rencontre avec ${a.partnerName}, qui reçoit la même invitation.`
          : `${a.partnerName} a fixé une rencontre avec vous.`,
      ),
      whenAndWhere(a, 'fr'),
      p(
        'L’invitation est jointe, pour votre agenda, dont la réponse n’est lue par personne. Si la date ne vous convient pas, déplacez-la ou annulez-la sur la page de votre binôme : les deux agendas suivent.',
      ),
      button('Ouvrir la page de notre binôme', a.pairUrl),
    ],
    invitation: pairEntry('REQUEST', a.meeting, a.partnerName, 'fr'),
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
  }),
};

export const meetingSet = defineDirectMail('meetingSet', words);
