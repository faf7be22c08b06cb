import type { Side } from '../../../definition/side.ts';
import { longMoment } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `deadline`: until then the call is open, and the reader can apply again. */
export type ApplicationWithdrawnArgs = Participant & { side: Side; deadline?: string };

const words: Template<ApplicationWithdrawnArgs> = {
  en: (a) => ({
    subject: 'Your application: what has been done',
    preheader: 'As was asked on your page: there is nothing you need to do.',
    title: 'Your application is taken back',
    body: [
      p(
        a.side === 'mentor'
          ? 'You no longer apply to be a mentor: nobody decides on your application any more, and no reason is needed.'
          : 'You no longer apply for a mentor: nobody decides on your application any more, and no reason is needed.',
      ),
      ...(a.deadline === undefined
        ? [p('The call is over, so it is not possible to apply again in this programme.')]
        : [
            p(
              'Was it not you, or have you changed your mind? You can apply again on your page until ',
              strong(longMoment(a.deadline, a.timeZone, 'en')),
              '.',
            ),
            button('Open my page', a.myDataUrl),
          ]),
    ],
    why: `You receive this mail because an application in ${a.cohortName} was taken back on your page.`,
  }),
  fr: (a) => ({
    subject: 'Votre candidature : ce qui a été fait',
    preheader: 'Comme demandé sur votre page : vous n’avez rien à faire.',
    title: 'Votre candidature est retirée',
    body: [
      p(
        a.side === 'mentor'
          ? 'Vous ne proposez plus d’être mentor : plus personne ne décide de votre candidature, et aucune raison n’est demandée.'
          : 'Vous ne demandez plus de mentor : plus personne ne décide de votre candidature, et aucune raison n’est demandée.',
      ),
      ...(a.deadline === undefined
        ? [
            p(
              'L’appel est terminé : il n’est plus possible de présenter une nouvelle candidature dans ce programme.',
            ),
          ]
        : [
            p(
              'Ce n’était pas vous, ou vous avez changé d’avis ? Vous pouvez de nouveau candidater sur votre page jusqu’au ',
              strong(longMoment(a.deadline, a.timeZone, 'fr')),
              '.',
            ),
            button('Ouvrir ma page', a.myDataUrl),
          ]),
    ],
    why: `Vous recevez ce message parce qu’une candidature au programme ${a.cohortName} a été retirée sur votre page.`,
  }),
};

export const applicationWithdrawn = defineDirectMail('applicationWithdrawn', words);
