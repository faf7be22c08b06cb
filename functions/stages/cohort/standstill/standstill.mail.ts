import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Addressed, Form } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import type { FormLetter, Template } from '../../../mail/letter.ts';
import { STOPPED_BECAUSE } from '../cohort-stopped/stopped-because.ts';
import type { Lacking } from './lacking.ts';

export type StandstillArgs = Addressed & Form;

const SUBJECTS = {
  noMentors: {
    en: 'To decide: no mentor',
    fr: 'À décider : aucun mentor',
  },
  noMentees: {
    en: 'To decide: nobody to be mentored',
    fr: 'À décider : personne à accompagner',
  },
  noPairs: { en: 'To decide: no pair', fr: 'À décider : aucun binôme' },
} as const satisfies Record<Lacking, unknown>;

const AGAIN = {
  noMentors: { en: 'call once more', fr: 'relancer l’appel' },
  noMentees: { en: 'call once more', fr: 'relancer l’appel' },
  noPairs: { en: 'match once more', fr: 'former les binômes une fois de plus' },
} as const satisfies Record<Lacking, unknown>;

/** To HR: the cohort lacks what it needs, and somebody has to say how it goes on. */
export function standstillMail(lacking: Lacking): Template<StandstillArgs> {
  return { en: english(lacking), fr: french(lacking) };
}

const english =
  (lacking: Lacking) =>
  (a: StandstillArgs): FormLetter => ({
    subject: SUBJECTS[lacking].en,
    preheader: 'The cohort waits for your decision: once more, or not at all?',
    title: 'How does the cohort go on?',
    body: [
      p(`${STOPPED_BECAUSE[lacking].en}: as it is, ${a.cohortName} cannot go on.`),
      p(`You can ${AGAIN[lacking].en}, or end the cohort.`),
      p(
        'If nobody decides by the date below, it ends: those concerned are told that it does not take place, and sponsor and leadership, where you named them, in one sentence.',
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'Decide',
      minutes: 1,
      readers: whoReads('standstill').en,
      reminder: `${STOPPED_BECAUSE[lacking].en}. You can ${AGAIN[lacking].en}, or end the cohort. If nobody decides by then, it ends.`,
    },
  });

const french =
  (lacking: Lacking) =>
  (a: StandstillArgs): FormLetter => ({
    subject: SUBJECTS[lacking].fr,
    preheader: 'La cohorte attend votre décision : une fois de plus, ou pas du tout ?',
    title: 'Comment la cohorte continue-t-elle ?',
    body: [
      p(`${STOPPED_BECAUSE[lacking].fr} : en l’état, le programme ${a.cohortName} ne peut pas continuer.`),
      p(`Vous pouvez ${AGAIN[lacking].fr}, ou mettre fin à la cohorte.`),
      p(
        'Sans décision d’ici à la date ci-dessous, elle prend fin : les personnes concernées apprennent qu’elle n’aura pas lieu, de même, en une phrase, que le sponsor et la direction si vous les avez indiqués.',
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Décider',
      minutes: 1,
      readers: whoReads('standstill').fr,
      reminder: `${STOPPED_BECAUSE[lacking].fr}. Vous pouvez ${AGAIN[lacking].fr}, ou mettre fin à la cohorte. Sans décision d’ici là, elle prend fin.`,
    },
  });
