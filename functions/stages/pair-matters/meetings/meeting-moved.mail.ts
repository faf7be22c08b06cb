import { shortDay } from '../../../locales/dates.ts';
import { button, p } from '../../../mail/blocks.ts';
import { pairEntry } from '../../../mail/calendar-entry.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';
import { type MeetingArgs, whenAndWhere } from './meeting-args.ts';

const words: Template<MeetingArgs> = {
  en: (a) => ({
    subject: `Changed: you and ${firstName(a.partnerName)} meet on ${shortDay(a.meeting.startsAt, a.timeZone, 'en')}`,
    preheader: 'The update for your calendar is attached.',
    title: 'Your meeting has changed',
    body: [
      p(
        a.by === 'you'
          ? `You have changed your meeting with ${a.partnerName}, who gets the same update.`
          : `${a.partnerName} has changed your meeting.`,
      ),
      whenAndWhere(a, 'en'),
      p('The update is attached and replaces the entry in your calendar.'),
      button('Open the page of our pair', a.pairUrl),
    ],
    invitation: pairEntry('REQUEST', a.meeting, a.partnerName, 'en'),
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Modifiée : rencontre avec ${firstName(a.partnerName)} le ${shortDay(a.meeting.startsAt, a.timeZone, 'fr')}`,
    preheader: 'La mise à jour pour votre agenda est jointe.',
    title: 'Votre rencontre a changé',
    body: [
      p(
        a.by === 'you'
          ? `Vous avez modifié votre rencontre avec ${a.partnerName}, qui reçoit la même mise à jour.`
          : `${a.partnerName} a modifié votre rencontre.`,
      ),
      whenAndWhere(a, 'fr'),
      p('La mise à jour est jointe et remplace l’entrée de votre agenda.'),
      button('Ouvrir la page de notre binôme', a.pairUrl),
    ],
    invitation: pairEntry('REQUEST', a.meeting, a.partnerName, 'fr'),
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
  }),
};

export const meetingMoved = defineDirectMail('meetingMoved', words);
