import type { Addressed } from '../../../mail/args.ts';
import type { Fact } from '../../../mail/blocks.ts';
import { button, facts, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type AlertArgs = Addressed & { title: string; facts: Fact[]; boardUrl: string };

const words: Template<AlertArgs> = {
  en: (a) => ({
    subject: 'On your board: something to look at',
    preheader: 'Somebody should look at this. The board has the details.',
    title: a.title,
    body: [
      p('Something in the cohort needs a person to look at it.'),
      ...(a.facts.length === 0 ? [] : [facts(...a.facts)]),
      button('Open the board', a.boardUrl),
      p('On the board you can see what led to it, and mark it as done.'),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Sur votre tableau de bord : à regarder',
    preheader: 'Ceci demande un regard humain. Les détails sont sur le tableau de bord.',
    title: a.title,
    body: [
      p('Quelque chose dans la cohorte demande un regard humain.'),
      ...(a.facts.length === 0 ? [] : [facts(...a.facts)]),
      button('Ouvrir le tableau de bord', a.boardUrl),
      p('Le tableau de bord montre ce qui s’est passé ; vous pouvez y indiquer que c’est fait.'),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const alert = defineDirectMail('alert', words);
