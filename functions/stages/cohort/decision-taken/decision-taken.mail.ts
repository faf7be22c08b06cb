import { longMoment } from '../../../locales/dates.ts';
import { ofName } from '../../../locales/fr/elision.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, list, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type DecisionTakenArgs = Addressed & {
  /** The coordinator who decided. */
  decidedBy: string;
  /** What it will bring about, a sentence each. */
  consequences: readonly string[];
  carryOutAt: string;
  /** Where it can be taken back. */
  url: string;
};

const words: Template<DecisionTakenArgs> = {
  en: (a) => ({
    subject: `${a.decidedBy} has decided: you can still take it back`,
    preheader: `It is carried out on ${longMoment(a.carryOutAt, a.timeZone, 'en')}.`,
    title: `A decision by ${a.decidedBy}`,
    body: [
      p('This will happen:'),
      list(...a.consequences),
      p(
        'It is carried out on ',
        strong(longMoment(a.carryOutAt, a.timeZone, 'en')),
        '. Until then every HR coordinator can take it back on its page.',
      ),
      button('See the decision', a.url),
      p('If it is right, there is nothing you need to do. If nobody meant it, please take it back.'),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Décision ${ofName(a.decidedBy)} : elle peut encore être annulée`,
    preheader: `Elle sera appliquée le ${longMoment(a.carryOutAt, a.timeZone, 'fr')}.`,
    title: `Une décision ${ofName(a.decidedBy)}`,
    body: [
      p('Voici ce qui va se passer :'),
      list(...a.consequences),
      p(
        'Elle sera appliquée le ',
        strong(longMoment(a.carryOutAt, a.timeZone, 'fr')),
        '. D’ici là, chaque membre de l’équipe RH peut l’annuler sur sa page.',
      ),
      button('Voir la décision', a.url),
      p('Si elle est juste, vous n’avez rien à faire. Si personne ne l’a voulue, merci de l’annuler.'),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const decisionTaken = defineDirectMail('decisionTaken', words);
