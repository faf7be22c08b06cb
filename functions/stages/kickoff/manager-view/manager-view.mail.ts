import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Locale } from '../../../locales/locale.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

/** Whoever leads several mentees is asked about all of them in one mail. */
export type ManagerViewArgs = Participant & Form & { menteeNames: string[] };

/** Asks about behaviour at work, never about the sessions: those are nobody else's business. */
export const managerViewMail: Template<ManagerViewArgs> = {
  en: (a) => ({
    subject: `Six questions about ${firstNames(a, 'en')} at work`,
    preheader: `${names(a, 'en')} ${isOne(a) ? 'starts' : 'start'} with a mentor. Your view of today makes it possible to see what moves.`,
    title: 'Your view as a manager',
    body: [
      p(
        strong(names(a, 'en')),
        isOne(a) ? ' is about to work with a mentor.' : ' are each about to work with a mentor.',
        ' We would like to know how you see six behaviours at work today, such as giving feedback or delegating; we ask once more at the end.',
      ),
      p(
        'We never ask you about the conversations of a pair: they stay between the two of them, and we thank you for respecting that too.',
      ),
    ],
    why: `You receive this mail because ${isOne(a) ? 'somebody in your team takes' : 'people in your team take'} part in ${a.cohortName}.`,
    ask: {
      button: 'Give my view',
      minutes: 2,
      readers: whoReads('managerView').en,
      reminder: `We still miss your view of how ${names(a, 'en')} ${isOne(a) ? 'works' : 'work'} today. Six short questions${isOne(a) ? '' : ' about each'}; without them we cannot tell what has changed at the end.`,
    },
  }),
  fr: (a) => ({
    subject: `Six questions sur ${firstNames(a, 'fr')} au travail`,
    preheader: `${names(a, 'fr')} ${isOne(a) ? 'commence' : 'commencent'} avec un mentor. Votre regard d’aujourd’hui permettra de voir ce qui évolue.`,
    title: 'Votre regard de responsable',
    body: [
      p(
        strong(names(a, 'fr')),
        isOne(a) ? ' va travailler avec un mentor.' : ' vont travailler avec un mentor.',
        ' Nous aimerions savoir comment vous voyez aujourd’hui six comportements au travail, comme donner du feedback ou déléguer ; nous vous le redemanderons une fois, à la fin.',
      ),
      p(
        'Nous ne vous demanderons jamais rien sur les échanges d’un binôme : ils restent entre ces deux personnes, et nous vous remercions de respecter aussi cette discrétion.',
      ),
    ],
    why: `Vous recevez ce message parce que ${isOne(a) ? 'quelqu’un de votre équipe participe' : 'des personnes de votre équipe participent'} au programme ${a.cohortName}.`,
    ask: {
      button: 'Donner mon regard',
      minutes: 2,
      readers: whoReads('managerView').fr,
      reminder: `Il nous manque encore votre regard sur ${names(a, 'fr')}. Six courtes questions${isOne(a) ? '' : ' pour chaque personne'} ; sans elles, nous ne pourrons pas dire à la fin ce qui a changé.`,
    },
  }),
};

export const managerViewEndMail: Template<ManagerViewArgs> = {
  en: (a) => ({
    subject: `The same six questions about ${firstNames(a, 'en')}`,
    preheader: `How do you see ${names(a, 'en')} at work now? For the last time.`,
    title: 'Your view at the end',
    body: [
      p(
        'The mentoring of ',
        strong(names(a, 'en')),
        ' is coming to its end. At the start we asked you about six behaviours at work; please give us your view once more.',
      ),
      p(
        'Answer for today, without looking for what you wrote before. As ever, we ask nothing about the conversations of a pair.',
      ),
    ],
    why: `You receive this mail because ${isOne(a) ? 'somebody in your team takes' : 'people in your team take'} part in ${a.cohortName}.`,
    ask: {
      button: 'Give my view',
      minutes: 2,
      readers: whoReads('managerViewEnd').en,
      reminder: `We still miss your view of how ${names(a, 'en')} ${isOne(a) ? 'works' : 'work'} now. Only people with both views, before and after, can be counted.`,
    },
  }),
  fr: (a) => ({
    subject: `Les six mêmes questions sur ${firstNames(a, 'fr')}`,
    preheader: `Comment voyez-vous ${names(a, 'fr')} au travail aujourd’hui ? Pour la dernière fois.`,
    title: 'Votre regard à la fin',
    body: [
      p(
        'Le mentorat suivi par ',
        strong(names(a, 'fr')),
        ' touche à sa fin. Au départ, nos questions portaient sur six comportements au travail ; merci de nous donner votre regard une dernière fois.',
      ),
      p(
        'Répondez pour aujourd’hui, sans chercher ce que vous aviez écrit. Comme toujours, nous ne demandons rien sur les échanges d’un binôme.',
      ),
    ],
    why: `Vous recevez ce message parce que ${isOne(a) ? 'quelqu’un de votre équipe participe' : 'des personnes de votre équipe participent'} au programme ${a.cohortName}.`,
    ask: {
      button: 'Donner mon regard',
      minutes: 2,
      readers: whoReads('managerViewEnd').fr,
      reminder: `Il nous manque encore votre regard sur ${names(a, 'fr')}. Seules les personnes dont nous avons les deux regards, avant et après, sont comptées.`,
    },
  }),
};

const isOne = ({ menteeNames }: ManagerViewArgs) => menteeNames.length === 1;

const names = ({ menteeNames }: ManagerViewArgs, locale: Locale) => nameList(menteeNames, locale);

const firstNames = ({ menteeNames }: ManagerViewArgs, locale: Locale) =>
  nameList(menteeNames.map(firstName), locale);
