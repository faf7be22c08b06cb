import type { Addressed } from '../../../mail/args.ts';
import { button, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type WithdrawalTakenBackArgs = Addressed & { name: string; boardUrl: string };

const words: Template<WithdrawalTakenBackArgs> = {
  en: (a) => ({
    subject: 'To know: nothing changes after all',
    preheader: 'There is nothing you need to do.',
    title: 'Somebody stays after all',
    body: [
      p(strong(a.name), ' had asked to leave the cohort, and has taken it back.'),
      p(
        'What rested goes on, and forms that are still open are asked for again. There is nothing you need to do.',
      ),
      button('Open the board', a.boardUrl),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'À savoir : finalement, rien ne change',
    preheader: 'Vous n’avez rien à faire.',
    title: 'Finalement, une personne reste',
    body: [
      p(strong(a.name), ' avait demandé à quitter la cohorte, et y a renoncé.'),
      p(
        'Ce qui était en pause reprend, et les formulaires encore ouverts sont de nouveau demandés. Vous n’avez rien à faire.',
      ),
      button('Ouvrir le tableau de bord', a.boardUrl),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const withdrawalTakenBack = defineDirectMail('withdrawalTakenBack', words);
