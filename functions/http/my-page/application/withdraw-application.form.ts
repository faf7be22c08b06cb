import type { Side } from '../../../definition/side.ts';
import { defineForm } from '../../../forms/form.ts';

/** Somebody takes back what they have applied with. The box is ticked by them: a form posted as it is found does nothing. */
export function withdrawApplicationForm(side: Side) {
  const asMentor = side === 'mentor';
  return defineForm({
    id: 'withdrawApplication',
    title: asMentor
      ? { en: 'Your application as a mentor', fr: 'Votre candidature comme mentor' }
      : { en: 'Your application for a mentor', fr: 'Votre demande de mentor' },
    lead: [],
    readers: { en: 'No reason is asked.', fr: 'Aucune raison n’est demandée.' },
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'consent',
            name: `withdraw-${side}`,
            label: asMentor
              ? {
                  en: 'Yes, I withdraw my application as a mentor.',
                  fr: 'Oui, je retire ma candidature comme mentor.',
                }
              : {
                  en: 'Yes, I withdraw my application for a mentor.',
                  fr: 'Oui, je retire ma demande de mentor.',
                },
            missing: asMentor
              ? {
                  en: 'Tick the box to confirm that you withdraw your application as a mentor',
                  fr: 'Cochez la case pour confirmer que vous retirez votre candidature comme mentor',
                }
              : {
                  en: 'Tick the box to confirm that you withdraw your application for a mentor',
                  fr: 'Cochez la case pour confirmer que vous retirez votre demande de mentor',
                },
          },
        ],
      },
    ],
    submitLabel: { en: 'Withdraw the application', fr: 'Retirer la candidature' },
    final: true,
  });
}
