import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Fact } from '../../../forms/questions/question.ts';

export interface ReadinessContext {
  /** The figures of the readiness sheet: trained mentors, places, mentees, and what is short. */
  readonly sheet: readonly Fact[];
  /** Whether there is anybody to match. */
  readonly canMatch: boolean;
  /** It can be put off once more, and then no further. */
  readonly isLast: boolean;
}

const MATCH_NOW = {
  value: 'proceed',
  label: { en: 'Match now', fr: 'Former les binômes maintenant' },
  hint: {
    en: 'With those who are ready. Whoever remains without a pair is told and waits.',
    fr: 'Avec les personnes prêtes. Celles qui restent sans binôme en sont informées et attendent.',
  },
};

const ASKED_AGAIN = {
  en: 'You are asked again then, unless everything is in place.',
  fr: 'La question vous sera alors reposée, sauf si tout est réuni.',
};
const LAST_TIME = {
  en: 'It can be put off no further: then the matching begins or, if there is nobody to match, the cohort ends.',
  fr: 'Il n’y a plus d’autre report : ensuite, l’appariement commence ou, s’il n’y a personne à apparier, la cohorte prend fin.',
};

const IF_NOBODY_DECIDES = {
  matched: {
    en: 'If nobody decides in time, the matching begins with those who are ready.',
    fr: 'Si personne ne décide à temps, l’appariement commence avec les personnes prêtes.',
  },
  ends: {
    en: 'As it is there is nobody to match. If nobody decides in time, the cohort ends.',
    fr: 'En l’état, aucun binôme n’est possible. Si personne ne décide à temps, la cohorte prend fin.',
  },
};

/** HR decides whether matching starts although something is short. */
export function readinessForm({ sheet, canMatch, isLast }: ReadinessContext) {
  return defineForm({
    id: 'readiness',
    title: { en: 'Start the matching?', fr: 'Lancer la formation des binômes ?' },
    lead: [
      {
        en: 'Not everything is in place yet. You decide how to go on.',
        fr: 'Tout n’est pas encore en place. C’est à vous de décider de la suite.',
      },
      canMatch ? IF_NOBODY_DECIDES.matched : IF_NOBODY_DECIDES.ends,
    ],
    readers: whoReads('readiness'),
    minutes: 2,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'decision',
            label: { en: 'How do we go on?', fr: 'Comment continuons-nous ?' },
            missing: { en: 'Select how the cohort goes on', fr: 'Indiquez la suite à donner à la cohorte' },
            facts: sheet,
            options: [
              ...(canMatch ? [MATCH_NOW] : []),
              {
                value: 'wait',
                label: { en: 'Wait a week', fr: 'Attendre une semaine' },
                hint: isLast ? LAST_TIME : ASKED_AGAIN,
              },
              {
                value: 'stop',
                label: { en: 'Stop the cohort', fr: 'Arrêter la cohorte' },
                hint: {
                  en: 'Everybody involved is told.',
                  fr: 'Toutes les personnes concernées sont informées.',
                },
              },
            ],
          },
          {
            kind: 'text',
            name: 'note',
            label: { en: 'A note for the record', fr: 'Une note pour mémoire' },
            subject: { en: 'Your note', fr: 'votre note' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
        ],
      },
    ],
    submitLabel: { en: 'See what will happen', fr: 'Voir ce qui va se passer' },
    final: true,
  });
}
