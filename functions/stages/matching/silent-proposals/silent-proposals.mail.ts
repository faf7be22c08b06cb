import { READERS } from '../../../forms/readers.ts';
import type { Addressed, Form } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type SilentProposalsArgs = Addressed & Form & { pairs: number };

export const silentProposalsMail: Template<SilentProposalsArgs> = {
  en: (a) => ({
    subject: 'To decide: proposals without an answer',
    preheader: 'Silence never counts as a yes. A word from you often settles it.',
    title: 'Some proposals are unanswered',
    body: [
      p(
        a.pairs === 1
          ? 'One proposed pair lacks the answer of one side or both.'
          : `${a.pairs} proposed pairs lack the answer of one side or both.`,
      ),
      p(
        'Silence never counts as a yes. Please have a word with them, then say for each pair whether it goes ahead. Pairs you leave open are dissolved at the deadline, and their members are matched again.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'See the open proposals',
      minutes: Math.max(1, a.pairs),
      readers: READERS.hrDecision.en,
      reminder:
        'Some proposals are still unanswered. Pairs you leave open are dissolved at the deadline, and their members are matched again.',
    },
  }),
  fr: (a) => ({
    subject: 'À décider : des propositions sans réponse',
    preheader: 'Un silence ne vaut jamais un oui. Un mot de votre part suffit souvent.',
    title: 'Des propositions restent sans réponse',
    body: [
      p(
        a.pairs === 1
          ? 'Un binôme proposé attend encore la réponse de l’un ou des deux côtés.'
          : `${a.pairs} binômes proposés attendent encore la réponse de l’un ou des deux côtés.`,
      ),
      p(
        'Un silence ne vaut jamais un oui. Parlez-en avec les personnes concernées, puis dites pour chaque binôme s’il se forme. Ceux que vous laissez ouverts sont dissous à l’échéance, et leurs membres participent au prochain appariement.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Voir les propositions',
      minutes: Math.max(1, a.pairs),
      readers: READERS.hrDecision.fr,
      reminder:
        'Des propositions restent sans réponse. Les binômes laissés ouverts sont dissous à l’échéance, et leurs membres participent au prochain appariement.',
    },
  }),
};
