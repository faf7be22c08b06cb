import { shortDay } from '../../../locales/dates.ts';
import { p } from '../../../mail/blocks.ts';
import { pairEntry } from '../../../mail/calendar-entry.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';
import { type MeetingArgs, whenAndWhere } from './meeting-args.ts';

/** Without a button where the pair is no more: nothing is left to be done on its page. */
const words: Template<MeetingArgs> = {
  en: (a) => ({
    subject: `Called off: you and ${firstName(a.partnerName)} on ${shortDay(a.meeting.startsAt, a.timeZone, 'en')}`,
    preheader: 'The entry in your calendar is taken out by this mail.',
    title: 'Your meeting is called off',
    body: [
      p(
        {
          you: `You have called off your meeting with ${a.partnerName}, who hears of it too.`,
          partner: `${a.partnerName} has called off your meeting. You can arrange another one on the page of your pair.`,
          programme: `Your pair with ${a.partnerName} pauses or is over, so the meeting that you had arranged does not take place.`,
        }[a.by],
      ),
      whenAndWhere(a, 'en'),
    ],
    invitation: pairEntry('CANCEL', a.meeting, a.partnerName, 'en'),
    why: `You receive this mail because you had arranged a meeting as a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Annulée : rencontre avec ${firstName(a.partnerName)} le ${shortDay(a.meeting.startsAt, a.timeZone, 'fr')}`,
    preheader: 'Votre agenda se met à jour avec ce message.',
    title: 'Votre rencontre est annulée',
    body: [
      p(
        {
          you: `Vous avez annulé votre rencontre avec ${a.partnerName}. Cette personne reçoit le même message.`,
          partner: `${a.partnerName} a annulé votre rencontre. Vous pouvez en fixer une autre sur la page de votre binôme.`,
          programme: `Votre binôme avec ${a.partnerName} est en pause ou terminé : la rencontre que vous aviez fixée n’a pas lieu.`,
        }[a.by],
      ),
      whenAndWhere(a, 'fr'),
    ],
    invitation: pairEntry('CANCEL', a.meeting, a.partnerName, 'fr'),
    why: `Vous recevez ce message parce que vous aviez fixé une rencontre en binôme dans le programme ${a.cohortName}.`,
  }),
};

export const meetingCancelled = defineDirectMail('meetingCancelled', words);
