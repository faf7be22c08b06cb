import type { Template } from '../letter.ts';

/** The evaluation writes this mail whole; only the small print is ours. */
export const summary: Template<'summary'> = {
  en: (a) => ({
    subject: a.subject,
    preheader: 'The results against the objectives set at launch, with what we know and what we do not.',
    body: a.blocks,
    why:
      a.reader === 'hr'
        ? `You receive this mail because you coordinate ${a.cohortName}.`
        : `You receive this mail because HR named you as a reader of the results of ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: a.subject,
    preheader:
      'Les résultats face aux objectifs fixés au départ : ce que nous savons et ce que nous ignorons.',
    body: a.blocks,
    why:
      a.reader === 'hr'
        ? `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`
        : `Vous recevez ce message parce que les RH vous comptent parmi les destinataires du bilan du programme ${a.cohortName}.`,
  }),
};
