import type { Stage } from '../../../definition/stage-names.ts';
import { longDay, longMoment } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, list, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';
import { STAGE_NAMES } from './stage-names.ts';

export type StageFailedArgs = Addressed & {
  stage: Stage;
  failedAt: string;
  stopsAt: string;
  isReminder: boolean;
  /** Names of those who get word of it, too, since nobody has decided. */
  alsoTold: string[];
  boardUrl: string;
};

const words: Template<StageFailedArgs> = {
  en: (a) => ({
    subject: a.isReminder
      ? 'Reminder: the cohort has halted and waits for you'
      : 'The cohort has halted and waits for you',
    preheader: 'A technical fault. Nothing is lost; you decide how it goes on.',
    title: a.isReminder ? 'The cohort still waits for you' : 'The cohort has halted',
    body: [
      a.isReminder
        ? p(
            `Since ${longDay(a.failedAt, a.timeZone, 'en')} a technical fault has kept the cohort at this stage: `,
            strong(STAGE_NAMES.en[a.stage]),
            '. Nobody has decided yet how it goes on. Nothing is lost: every answer and every decision is kept.',
          )
        : p(
            'A technical fault has halted the cohort at this stage: ',
            strong(STAGE_NAMES.en[a.stage]),
            '. Nothing is lost: every answer and every decision is kept.',
          ),
      p('You can:'),
      list(
        'try the stage again: what was done is not done twice, and no mail goes out a second time',
        'stop the cohort: everybody taking part is told',
      ),
      button('Open the board', a.boardUrl),
      p(
        'If nobody decides, the cohort is stopped on ',
        strong(longMoment(a.stopsAt, a.timeZone, 'en')),
        ', and everybody taking part is told.',
        a.isReminder ? '' : ' Until then we remind you now and then.',
      ),
      ...(a.alsoTold.length === 0
        ? []
        : [
            p(
              `As your definition wants, we tell ${a.alsoTold.join(', ')} as well that a decision is awaited.`,
            ),
          ]),
      p('If it fails again, please show this mail to the team that runs the service.'),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: a.isReminder
      ? 'Rappel : la cohorte s’est arrêtée et vous attend'
      : 'La cohorte s’est arrêtée et vous attend',
    preheader: 'Un incident technique. Rien n’est perdu ; vous décidez de la suite.',
    title: a.isReminder ? 'La cohorte vous attend toujours' : 'La cohorte s’est arrêtée',
    body: [
      a.isReminder
        ? p(
            `Depuis le ${longDay(a.failedAt, a.timeZone, 'fr')}, un incident technique retient la cohorte à cette étape : `,
            strong(STAGE_NAMES.fr[a.stage]),
            '. Personne n’a encore décidé de la suite. Rien n’est perdu : chaque réponse et chaque décision est conservée.',
          )
        : p(
            'Un incident technique a arrêté la cohorte à cette étape : ',
            strong(STAGE_NAMES.fr[a.stage]),
            '. Rien n’est perdu : chaque réponse et chaque décision est conservée.',
          ),
      p('Vous pouvez :'),
      list(
        'relancer l’étape : ce qui est fait n’est pas refait, et aucun mail ne part deux fois',
        'arrêter la cohorte : toutes les personnes qui participent sont prévenues',
      ),
      button('Ouvrir le tableau de bord', a.boardUrl),
      p(
        'Si personne ne décide, la cohorte sera arrêtée le ',
        strong(longMoment(a.stopsAt, a.timeZone, 'fr')),
        ', et toutes les personnes qui participent seront prévenues.',
        a.isReminder ? '' : ' D’ici là, nous vous le rappellerons de temps en temps.',
      ),
      ...(a.alsoTold.length === 0
        ? []
        : [
            p(
              `Comme le prévoit votre définition, nous prévenons aussi ${a.alsoTold.join(', ')} qu’une décision est attendue.`,
            ),
          ]),
      p('Si l’incident se répète, montrez ce message à l’équipe qui exploite le service.'),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const stageFailed = defineDirectMail('stageFailed', words);
