import type { Addressed } from '../../../mail/args.ts';
import type { Block } from '../../../mail/blocks.ts';
import { button, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** To leadership and HR. The blocks come from the evaluation, in the reader's language. */
export type SummaryArgs = Addressed & {
  reader: 'leadership' | 'hr';
  blocks: Block[];
  /** Whether the reader can decide on the report's page, or at least ask for a talk there. */
  decides: 'nothing' | 'talk' | 'decision';
  reportUrl: string;
  pdfAttached: boolean;
};

const DECIDES_EN = {
  decision: 'You can answer on the report’s page, with one button and, if you like, a word to HR.',
  talk: 'If you want to talk about it, you can tell HR so on the report’s page.',
} as const;
const DECIDES_FR = {
  decision:
    'Vous pouvez répondre sur la page du bilan, d’un bouton et, si vous le souhaitez, d’un mot aux RH.',
  talk: 'Si vous souhaitez en parler, vous pouvez le dire aux RH sur la page du bilan.',
} as const;

/** One screen: the evaluation's verdict, figures and decision; the rest is behind the button. */
export const summaryMail: Template<SummaryArgs> = {
  en: (a) => ({
    subject: 'What the mentoring programme has brought',
    preheader: 'The results against the objectives set at launch, with what we know and what we do not.',
    title: 'What the programme has brought',
    body: [
      ...a.blocks,
      ...(a.decides === 'nothing' ? [] : [p(DECIDES_EN[a.decides])]),
      button(a.decides === 'decision' ? 'Read and decide' : 'Read the report', a.reportUrl),
      ...(a.pdfAttached ? [p('The same report is attached as a PDF.')] : []),
    ],
    why:
      a.reader === 'hr'
        ? `You receive this mail because you coordinate ${a.cohortName}.`
        : `You receive this mail because HR named you as a reader of the results of ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Ce que le programme de mentorat a apporté',
    preheader:
      'Les résultats face aux objectifs fixés au départ : ce que nous savons et ce que nous ignorons.',
    title: 'Ce que le programme a apporté',
    body: [
      ...a.blocks,
      ...(a.decides === 'nothing' ? [] : [p(DECIDES_FR[a.decides])]),
      button(a.decides === 'decision' ? 'Lire et décider' : 'Lire le rapport', a.reportUrl),
      ...(a.pdfAttached ? [p('Le même rapport est joint en PDF.')] : []),
    ],
    why:
      a.reader === 'hr'
        ? `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`
        : `Vous recevez ce message parce que les RH vous comptent parmi les destinataires du bilan du programme ${a.cohortName}.`,
  }),
};
