import type { Side } from '../../../definition/side.ts';
import { longMoment } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type ApplicationReceivedArgs = Participant & {
  side: Side;
  receivedAt: string;
  /** When the call closes: until then the application can be changed. */
  closesAt: string;
  /** What happens next, as the form's page says it. */
  next: string;
};

/**
 * What was received, not what was answered: a mail is forwarded, and stays in mailboxes when the answers are erased.
 * Programs that open links may have sent it: whoever did not apply reads so here.
 */
const words: Template<ApplicationReceivedArgs> = {
  en: (a) => ({
    subject:
      a.side === 'mentor' ? 'Your application as a mentor is here' : 'Your application for a mentor is here',
    preheader: 'What we received, until when you can change it, and what comes next.',
    title: 'We have received your application',
    body: [
      p(
        a.side === 'mentor'
          ? `Your application as a mentor in ${a.cohortName} arrived on `
          : `Your application for a mentor in ${a.cohortName} arrived on `,
        longMoment(a.receivedAt, a.timeZone, 'en'),
        '.',
      ),
      p(
        'You can change your answers until ',
        strong(longMoment(a.closesAt, a.timeZone, 'en')),
        ', on your page. For your safety it first sends a second link to this address, which works for one hour. You get no further mail when you change something.',
      ),
      button('My page', a.myDataUrl),
      p(a.next),
      p('Was it not you who applied? Please reply to this mail, so that HR can put it right.'),
    ],
    why: `You receive this mail because you have applied in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject:
      a.side === 'mentor'
        ? 'Votre candidature comme mentor est arrivée'
        : 'Votre demande de mentor est arrivée',
    preheader: 'Ce que nous avons reçu, jusqu’à quand vous pouvez le modifier, et la suite.',
    title: 'Nous avons bien reçu votre candidature',
    body: [
      p(
        a.side === 'mentor'
          ? `Votre candidature comme mentor dans le programme ${a.cohortName} nous est parvenue le `
          : `Votre demande de mentor dans le programme ${a.cohortName} nous est parvenue le `,
        longMoment(a.receivedAt, a.timeZone, 'fr'),
        '.',
      ),
      p(
        'Vous pouvez modifier vos réponses jusqu’au ',
        strong(longMoment(a.closesAt, a.timeZone, 'fr')),
        ', sur votre page. Pour votre sécurité, elle envoie d’abord à cette adresse un second lien, qui fonctionne pendant une heure. Vous ne recevrez pas d’autre message si vous modifiez quelque chose.',
      ),
      button('Ma page', a.myDataUrl),
      p(a.next),
      p(
        'Cette candidature ne vient pas de vous ? Merci de répondre à ce message, pour que les RH puissent y remédier.',
      ),
    ],
    why: `Vous recevez ce message parce que vous avez candidaté dans le programme ${a.cohortName}.`,
  }),
};

export const applicationReceived = defineDirectMail('applicationReceived', words);
