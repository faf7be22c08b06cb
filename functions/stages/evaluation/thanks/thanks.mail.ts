import type { Side } from '../../../definition/side.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type ThanksArgs = Participant & {
  side: Side;
  partnerName?: string;
  followUps: boolean;
  /** When they hear what the cohort came to; nothing for those who were in no pair. */
  resultsAt?: string;
};

export const thanksMail: Template<ThanksArgs> = {
  en: (a) => ({
    subject: 'Thank you: the programme is complete',
    preheader:
      a.side === 'mentor'
        ? 'Thank you for the time and the experience you gave.'
        : 'Thank you for your trust and your work.',
    title: 'Thank you',
    body: [
      p(
        a.side === 'mentor'
          ? 'The programme ends today. You gave somebody time, attention and experience; few things in a company last longer. Thank you.'
          : 'The programme ends today. You took your development in hand, and that takes courage as well as time. Thank you for your trust.',
      ),
      ...(a.partnerName === undefined
        ? []
        : [
            p(
              'You and ',
              strong(a.partnerName),
              ' are free to stay in touch, as often as you both like: only our forms and reminders end.',
            ),
          ]),
      ...(a.resultsAt === undefined
        ? []
        : [
            p(
              'On ',
              strong(longDay(a.resultsAt, a.timeZone, 'en')),
              ' we write once more: what the cohort achieved, as far as it can be told, and what has been decided by then about how it goes on.',
            ),
          ]),
      ...(a.followUps
        ? [
            p(
              'In a few months we will ask you three short questions, as what mentoring brings often shows late. You need not answer them.',
            ),
          ]
        : []),
    ],
    why: `You receive this mail because you took part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Merci : le programme s’achève',
    preheader:
      a.side === 'mentor'
        ? 'Merci pour le temps et l’expérience que vous avez donnés.'
        : 'Merci pour votre confiance et votre engagement.',
    title: 'Merci',
    body: [
      p(
        a.side === 'mentor'
          ? 'Le programme s’achève aujourd’hui. Vous avez donné du temps, de l’attention et de l’expérience ; peu de choses durent plus longtemps dans une entreprise. Merci.'
          : 'Le programme s’achève aujourd’hui. Vous avez pris votre développement en main, ce qui demande du courage autant que du temps. Merci de votre confiance.',
      ),
      ...(a.partnerName === undefined
        ? []
        : [
            p(
              'Rien ne vous empêche de garder le contact avec ',
              strong(a.partnerName),
              ', au rythme qui vous convient : seuls nos formulaires et nos rappels s’arrêtent.',
            ),
          ]),
      ...(a.resultsAt === undefined
        ? []
        : [
            p(
              'Le ',
              strong(longDay(a.resultsAt, a.timeZone, 'fr')),
              ', nous vous écrirons encore une fois : ce que la cohorte a obtenu, autant qu’on puisse le dire, et ce qui aura été décidé d’ici là pour la suite.',
            ),
          ]),
      ...(a.followUps
        ? [
            p(
              'Dans quelques mois, nous vous poserons trois courtes questions, car ce qu’apporte un mentorat se voit souvent plus tard. Vous serez libre d’y répondre ou non.',
            ),
          ]
        : []),
    ],
    why: `Vous recevez ce message parce que vous avez participé au programme ${a.cohortName}.`,
  }),
};
