import type { AnswersOf } from '../../../forms/answers/answer.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { selfViewQuestion } from '../../../forms/questions/leadership-view.ts';

/** A mentee looks at six behaviours at the start; the end form asks for the same again, and looking back. */
export function selfViewForm() {
  return defineForm({
    id: 'selfView',
    title: { en: 'Where you stand today', fr: 'Où vous en êtes aujourd’hui' },
    lead: [
      {
        en: 'Six short questions about leading. At the end of the programme we ask them again, so that you, and we, can see what has changed.',
        fr: 'Six questions courtes sur votre manière de diriger. Nous les reposerons à la fin du programme, pour que vous puissiez voir, et nous aussi, ce qui a changé.',
      },
      {
        en: 'There are no right answers, and this is not a validated scale.',
        fr: 'Il n’y a pas de bonne réponse, et ce n’est pas une échelle validée.',
      },
    ],
    readers: whoReads('selfView'),
    minutes: 2,
    sections: [
      {
        questions: [
          selfViewQuestion({
            name: 'view',
            label: {
              en: 'How often is this true of you today?',
              fr: 'À quelle fréquence est-ce vrai aujourd’hui ?',
            },
            missing: {
              en: 'Select how often this is true of you today',
              fr: 'Indiquez à quelle fréquence c’est vrai aujourd’hui',
            },
          }),
        ],
      },
    ],
    submitLabel: { en: 'Send my answers', fr: 'Envoyer mes réponses' },
    next: {
      en: 'We ask the same questions at the end. Until then there is nothing to do.',
      fr: 'Nous reposerons ces questions à la fin. D’ici là, vous n’avez rien à faire.',
    },
  });
}

export type SelfViewAnswers = AnswersOf<ReturnType<typeof selfViewForm>>;
