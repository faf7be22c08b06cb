import { longDay } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, facts, h2, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type CohortLaunchedArgs = Addressed & { boardUrl: string; people: number; calendar: CalendarEntry[] };

interface CalendarEntry {
  moment: 'mentorCall' | 'menteeCall' | 'matching' | 'kickoff' | 'evaluation' | 'end';
  on: string;
}

const MOMENTS_EN: Record<CalendarEntry['moment'], string> = {
  mentorCall: 'Call for mentors',
  menteeCall: 'Mentees apply',
  matching: 'Matching',
  kickoff: 'Kickoff',
  evaluation: 'End forms',
  end: 'End',
};
const MOMENTS_FR: Record<CalendarEntry['moment'], string> = {
  mentorCall: 'Appel à mentors',
  menteeCall: 'Demandes de mentor',
  matching: 'Formation des binômes',
  kickoff: 'Lancement',
  evaluation: 'Bilans',
  end: 'Fin',
};

export const cohortLaunchedMail: Template<CohortLaunchedArgs> = {
  en: (a) => ({
    subject: 'The cohort is launched: your board',
    preheader: 'Keep this mail: its link leads to the board, where you see and steer everything.',
    title: 'The cohort is launched',
    body: [
      p(
        `${a.cohortName} now runs by itself, with ${a.people} people in its directory. It writes to people, reminds them, and asks you when a decision is needed.`,
      ),
      button('Open the board', a.boardUrl),
      p(
        'Keep this mail. On a device that you use for the first time, its page sends you a second link, which works for one hour; the device can then be remembered for 30 days.',
      ),
      h2('The calendar'),
      p('As planned today. The days move when a call is extended or a decision takes longer.'),
      facts(
        ...a.calendar.map(({ moment, on }) => ({
          label: MOMENTS_EN[moment],
          value: longDay(on, a.timeZone, 'en'),
        })),
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'La cohorte est lancée : votre tableau de bord',
    preheader: 'Gardez ce message : son lien mène au tableau de bord, où tout se voit et se pilote.',
    title: 'La cohorte est lancée',
    body: [
      p(
        `Le programme ${a.cohortName} avance désormais seul, avec ${a.people} personnes dans son annuaire. Il écrit à chaque personne au bon moment, la relance et vous sollicite quand une décision est nécessaire.`,
      ),
      button('Ouvrir le tableau de bord', a.boardUrl),
      p(
        'Gardez ce message. Sur un appareil utilisé pour la première fois, sa page vous envoie un second lien, qui fonctionne pendant une heure ; l’appareil peut ensuite être mémorisé pendant 30 jours.',
      ),
      h2('Le calendrier'),
      p(
        'Tel que prévu aujourd’hui. Les dates bougent si un appel est prolongé ou si une décision prend plus de temps.',
      ),
      facts(
        ...a.calendar.map(({ moment, on }) => ({
          label: MOMENTS_FR[moment],
          value: longDay(on, a.timeZone, 'fr'),
        })),
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};
