import type { Side } from '../../../definition/side.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { orNobody } from '../../../forms/questions/nobody-left.ts';

export interface SilentProposalsContext {
  readonly pairs: readonly {
    readonly pairId: string;
    readonly menteeName: string;
    readonly mentorName: string;
    readonly silent: readonly Side[];
  }[];
}

/** HR settles pairs of which one side or both did not answer: silence never accepts. */
export function silentProposalsForm({ pairs }: SilentProposalsContext) {
  return defineForm({
    id: 'silentProposals',
    title: { en: 'Pairs without an answer', fr: 'Binômes sans réponse' },
    lead: [
      {
        en: 'These people did not say whether they accept. Please call or write to them, then tell us what they said. Decide on every pair: if nobody decides in time, all of them are dissolved.',
        fr: 'Ces personnes n’ont pas dit si elles acceptent. Appelez-les ou écrivez-leur, puis indiquez-nous leur réponse. Décidez pour chaque binôme : si personne ne décide à temps, tous sont dissous.',
      },
    ],
    readers: whoReads('silentProposals'),
    minutes: Math.max(1, pairs.length),
    sections: [
      {
        questions: orNobody(
          pairs.map(
            ({ pairId, menteeName, mentorName, silent }) =>
              ({
                kind: 'radio',
                name: `decision-${pairId}`,
                label: {
                  en: `${menteeName}, with ${mentorName} as mentor`,
                  fr: `${menteeName}, avec ${mentorName} comme mentor`,
                },
                missing: {
                  en: `Select your decision on ${menteeName} with ${mentorName} as mentor`,
                  fr: `Indiquez votre décision pour ${menteeName}, avec ${mentorName} comme mentor`,
                },
                hint: {
                  en: `No answer from: ${silentNames({ menteeName, mentorName, silent }, ' and ')}`,
                  fr: `Sans réponse : ${silentNames({ menteeName, mentorName, silent }, ' et ')}`,
                },
                options: [
                  {
                    value: 'accept',
                    label: {
                      en: 'I talked to them: they accept',
                      fr: 'Échange fait : le binôme est accepté',
                    },
                  },
                  { value: 'dissolve', label: { en: 'Dissolve the pair', fr: 'Dissoudre le binôme' } },
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

function silentNames(
  pair: Pick<SilentProposalsContext['pairs'][number], 'menteeName' | 'mentorName' | 'silent'>,
  and: string,
): string {
  return pair.silent.map((side) => (side === 'mentee' ? pair.menteeName : pair.mentorName)).join(and);
}
