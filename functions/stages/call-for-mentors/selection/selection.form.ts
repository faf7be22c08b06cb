import type { Side } from '../../../definition/side.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { orNobody } from '../../../forms/questions/nobody-left.ts';
import type { Fact } from '../../../forms/questions/question.ts';

export interface SelectionContext {
  readonly side: Side;
  readonly applicants: readonly {
    readonly id: string;
    readonly name: string;
    /** The application in short: `answersAsFacts`. */
    readonly summary: readonly Fact[];
  }[];
}

/** HR selects among those who applied. Everybody is told the outcome. */
export function selectionForm({ side, applicants }: SelectionContext) {
  return defineForm({
    id: side === 'mentor' ? 'mentorSelection' : 'menteeSelection',
    title:
      side === 'mentor'
        ? { en: 'Select the mentors', fr: 'Sélectionner les mentors' }
        : { en: 'Select the mentees', fr: 'Sélectionner les personnes à accompagner' },
    lead: [
      {
        en: 'Decide for each application. Whoever is not selected receives a considerate mail, without a reason.',
        fr: 'Décidez pour chaque candidature. Les personnes non retenues reçoivent un mail attentionné, sans motif.',
      },
      {
        en: 'If nobody decides in time, everybody who applied is selected.',
        fr: 'Si personne ne décide à temps, toutes les candidatures sont retenues.',
      },
    ],
    readers: whoReads(side === 'mentor' ? 'mentorSelection' : 'menteeSelection'),
    minutes: Math.max(2, Math.ceil(applicants.length / 2)),
    sections: [
      {
        questions: orNobody(
          applicants.map(
            ({ id, name, summary }) =>
              ({
                kind: 'radio',
                name: `decision-${id}`,
                label: { en: name, fr: name },
                missing: {
                  en: `Select your decision on ${name}`,
                  fr: `Indiquez votre décision pour ${name}`,
                },
                facts: summary,
                options: [
                  { value: 'accept', label: { en: 'Select', fr: 'Retenir' } },
                  { value: 'decline', label: { en: 'Not this time', fr: 'Pas cette fois' } },
                ],
              }) as const,
          ),
        ),
      },
    ],
    submitLabel: { en: 'See what will happen', fr: 'Voir ce qui va se passer' },
    final: true,
  });
}
