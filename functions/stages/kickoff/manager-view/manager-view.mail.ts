import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

export type ManagerViewArgs = Participant & Form & { menteeName: string };

/** Asks about behaviour at work, never about the sessions: those are nobody else's business. */
export const managerViewMail: Template<ManagerViewArgs> = {
  en: (a) => ({
    subject: `Six questions about ${firstName(a.menteeName)} at work`,
    preheader: `${a.menteeName} starts with a mentor. Your view of today makes it possible to see what moves.`,
    title: 'Your view as a manager',
    body: [
      p(
        strong(a.menteeName),
        ' is about to work with a mentor. We would like to know how you see six behaviours at work today, such as giving feedback or delegating; we ask once more at the end.',
      ),
      p(
        'We never ask you about the conversations of the pair: they stay between the two of them, and we thank you for respecting that too.',
      ),
    ],
    why: `You receive this mail because somebody in your team takes part in ${a.cohortName}.`,
    ask: {
      button: 'Give my view',
      minutes: 2,
      readers: whoReads('managerView').en,
      reminder: `We still miss your view of how ${a.menteeName} works today. Six short questions; without them we cannot tell what has changed at the end.`,
    },
  }),
  fr: (a) => ({
    subject: `Six questions sur ${firstName(a.menteeName)} au travail`,
    preheader: `${a.menteeName} commence avec un mentor. Votre regard d’aujourd’hui permettra de voir ce qui évolue.`,
    title: 'Votre regard de responsable',
    body: [
      p(
        strong(a.menteeName),
        ' va travailler avec un mentor. Nous aimerions savoir comment vous voyez aujourd’hui six comportements au travail, comme donner du feedback ou déléguer ; nous vous le redemanderons une fois, à la fin.',
      ),
      p(
        'Nous ne vous demanderons jamais rien sur les échanges du binôme : ils restent entre ces deux personnes, et nous vous remercions de respecter aussi cette discrétion.',
      ),
    ],
    why: `Vous recevez ce message parce qu’une personne de votre équipe participe au programme ${a.cohortName}.`,
    ask: {
      button: 'Donner mon regard',
      minutes: 2,
      readers: whoReads('managerView').fr,
      reminder: `Il nous manque encore votre regard sur votre collègue ${a.menteeName}. Six courtes questions ; sans elles, nous ne pourrons pas dire à la fin ce qui a changé.`,
    },
  }),
};

export const managerViewEndMail: Template<ManagerViewArgs> = {
  en: (a) => ({
    subject: `The same six questions about ${firstName(a.menteeName)}`,
    preheader: `How do you see ${a.menteeName} at work now? Two minutes, for the last time.`,
    title: 'Your view at the end',
    body: [
      p(
        'The mentoring of ',
        strong(a.menteeName),
        ' is coming to its end. At the start we asked you about six behaviours at work; please give us your view once more.',
      ),
      p(
        'Answer for today, without looking for what you wrote before. As ever, we ask nothing about the conversations of the pair.',
      ),
    ],
    why: `You receive this mail because somebody in your team takes part in ${a.cohortName}.`,
    ask: {
      button: 'Give my view',
      minutes: 2,
      readers: whoReads('managerViewEnd').en,
      reminder: `We still miss your view of how ${a.menteeName} works now. Only people with both views, before and after, can be counted.`,
    },
  }),
  fr: (a) => ({
    subject: `Les six mêmes questions sur ${firstName(a.menteeName)}`,
    preheader: `Comment voyez-vous ${a.menteeName} au travail aujourd’hui ? Deux minutes, pour la dernière fois.`,
    title: 'Votre regard à la fin',
    body: [
      p(
        'Le mentorat suivi par ',
        strong(a.menteeName),
        ' touche à sa fin. Au départ, nos questions portaient sur six comportements au travail ; merci de nous donner votre regard une dernière fois.',
      ),
      p(
        'Répondez pour aujourd’hui, sans chercher ce que vous aviez écrit. Comme toujours, nous ne demandons rien sur les échanges du binôme.',
      ),
    ],
    why: `Vous recevez ce message parce qu’une personne de votre équipe participe au programme ${a.cohortName}.`,
    ask: {
      button: 'Donner mon regard',
      minutes: 2,
      readers: whoReads('managerViewEnd').fr,
      reminder: `Il nous manque encore votre regard sur votre collègue ${a.menteeName}. Seules les personnes dont nous avons les deux regards, avant et après, sont comptées.`,
    },
  }),
};
