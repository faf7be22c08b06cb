import { whoReads } from '../../../forms/privacy/who-reads.ts';
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
        'Silence never counts as a yes. Please have a word with them, then say for each pair whether it goes ahead. If nobody decides by the date below, all of these pairs are dissolved: whoever is then without a partner is matched again where that is possible, or told that they wait.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'See the open proposals',
      minutes: Math.max(1, a.pairs),
      readers: whoReads('silentProposals').en,
      reminder:
        'Some proposals are still unanswered. If nobody decides by then, all of these pairs are dissolved.',
    },
  }),
  fr: (a) => ({
    subject: 'À décider : propositions sans réponse',
    preheader: 'Un silence ne vaut jamais un oui. Un mot de votre part suffit souvent.',
    title: 'Des propositions restent sans réponse',
    body: [
      p(
        a.pairs === 1
          ? 'Un binôme proposé attend encore la réponse de l’un ou des deux côtés.'
          : `${a.pairs} binômes proposés attendent encore la réponse de l’un ou des deux côtés.`,
      ),
      p(
        'Un silence ne vaut jamais un oui. Parlez-en avec les personnes concernées, puis dites pour chaque binôme s’il se forme. Sans décision d’ici à la date ci-dessous, tous ces binômes sont dissous : les personnes alors sans binôme participent à un nouvel appariement si c’est possible, ou apprennent qu’elles attendent.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Voir les propositions',
      minutes: Math.max(1, a.pairs),
      readers: whoReads('silentProposals').fr,
      reminder:
        'Des propositions restent sans réponse. Sans décision d’ici là, tous ces binômes sont dissous.',
    },
  }),
};
