import type { Side } from '../../../definition/side.ts';
import type { Participant } from '../../../mail/args.ts';
import { list, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** HR has entered the person by hand. */
export type RegisteredArgs = Participant & { side: Side };

/** Somebody whom HR entered by hand did not ask for it through us: what was entered, and the way out, come first. */
const words: Template<RegisteredArgs> = {
  en: (a) => ({
    subject: `${a.hr.name} has registered you as a ${a.side}`,
    preheader: 'What this means, and what to do if it is not what you want.',
    title: `You are registered as a ${a.side}`,
    body: [
      p(
        `${a.hr.name} has registered you as a ${a.side} in ${a.cohortName} and has filled in the application for you.`,
      ),
      list(
        `As soon as there is a ${a.side === 'mentor' ? 'mentee' : 'mentor'} to suggest, we write to you. You can accept or decline: nothing is settled before both have said yes.`,
        'With the link below you see what has been entered about you: its page first sends you a second link, which works for one hour.',
        'If you would rather not take part, the same link lets you leave. No reason is needed.',
      ),
      p('There is nothing you need to do now.'),
    ],
    why: `You receive this mail because HR has registered you in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject:
      a.side === 'mentor'
        ? `Votre inscription comme mentor, par ${a.hr.name}`
        : `${a.hr.name} a demandé un mentor pour vous`,
    preheader: 'Ce que cela veut dire, et que faire si vous ne le souhaitez pas.',
    title: a.side === 'mentor' ? 'Votre inscription comme mentor' : 'Votre inscription',
    body: [
      p(
        a.side === 'mentor'
          ? `${a.hr.name} vous compte désormais parmi les mentors du programme ${a.cohortName} et a rempli la candidature pour vous.`
          : `${a.hr.name} vous compte désormais parmi les personnes qui cherchent un mentor dans le programme ${a.cohortName} et a rempli la candidature pour vous.`,
      ),
      list(
        `Dès que nous aurons ${a.side === 'mentor' ? 'une personne' : 'un mentor'} à vous proposer, nous vous écrirons. Vous pourrez accepter ou refuser : rien n’est décidé avant un oui des deux côtés.`,
        'Le lien ci-dessous mène à ce qui a été saisi à votre sujet : sa page vous envoie d’abord un second lien, qui fonctionne pendant une heure.',
        'Si vous préférez ne pas participer, ce même lien permet de quitter le programme. Aucune raison n’est demandée.',
      ),
      p('Vous n’avez rien à faire pour le moment.'),
    ],
    why: `Vous recevez ce message parce que les RH ont enregistré votre participation au programme ${a.cohortName}.`,
  }),
};

export const registered = defineDirectMail('registered', words);
