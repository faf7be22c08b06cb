import type { Stage } from '../../../definition/stage-names.ts';
import { longDay, longMoment } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { link, list, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';
import { STAGE_NAMES } from './stage-names.ts';

/** To whom HR wants to be told when it does not decide: whom to reach, and until when. */
export type StageWaitsArgs = Addressed & {
  stage: Stage;
  failedAt: string;
  stopsAt: string;
  coordinators: { name: string; email: string }[];
};

const words: Template<StageWaitsArgs> = {
  en: (a) => ({
    subject: 'The mentoring programme waits for a decision of HR',
    preheader: 'We have reminded its coordinators. Could you reach one of them?',
    title: 'A decision is awaited',
    body: [
      p(
        `Since ${longDay(a.failedAt, a.timeZone, 'en')} a technical fault has kept the programme at this stage: `,
        strong(STAGE_NAMES.en[a.stage]),
        '. Nothing is lost. HR’s coordinators decide whether it is tried again, and have not done so yet, although we have reminded them.',
      ),
      p(
        'If nobody decides, the programme is stopped on ',
        strong(longMoment(a.stopsAt, a.timeZone, 'en')),
        '. Could you reach one of them, or somebody who decides in their place?',
      ),
      list(...a.coordinators.map(({ name, email }) => [`${name}, `, link(email, `mailto:${email}`)])),
    ],
    why: `You receive this mail because HR named you as somebody to tell when a decision on ${a.cohortName} is awaited.`,
  }),
  fr: (a) => ({
    subject: 'Le programme de mentorat attend une décision des RH',
    preheader: 'Nous l’avons rappelé à ses responsables. Pouvez-vous joindre l’une de ces personnes ?',
    title: 'Une décision est attendue',
    body: [
      p(
        `Depuis le ${longDay(a.failedAt, a.timeZone, 'fr')}, un incident technique retient le programme à cette étape : `,
        strong(STAGE_NAMES.fr[a.stage]),
        '. Rien n’est perdu. Il revient aux responsables RH de relancer l’étape ou non, et personne ne l’a encore fait malgré nos rappels.',
      ),
      p(
        'Si personne ne décide, le programme sera arrêté le ',
        strong(longMoment(a.stopsAt, a.timeZone, 'fr')),
        '. Pouvez-vous joindre l’une de ces personnes, ou quelqu’un qui décide à leur place ?',
      ),
      list(...a.coordinators.map(({ name, email }) => [`${name}, `, link(email, `mailto:${email}`)])),
    ],
    why: `Vous recevez ce message parce que les RH vous ont indiqué comme personne à prévenir quand une décision sur le programme ${a.cohortName} est attendue.`,
  }),
};

export const stageWaits = defineDirectMail('stageWaits', words);
