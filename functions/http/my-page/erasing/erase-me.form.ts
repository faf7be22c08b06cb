import { defineForm } from '../../../forms/form.ts';

/** Somebody leaves the cohort and has their data erased. No reason is asked. */
export function eraseMeForm({ paired }: { readonly paired: boolean }) {
  return defineForm({
    id: 'eraseMe',
    title: { en: 'Erase my data', fr: 'Effacer mes données' },
    lead: [
      {
        en: 'You leave this programme, and then your personal data in it is erased for good: who you are, your applications and your answers. A mail says on which day; until then you can take it back here.',
        fr: 'Vous quittez ce programme, puis vos données personnelles y sont effacées définitivement : votre identité, vos candidatures et vos réponses. Un mail vous dira quel jour ; d’ici là, vous pouvez y renoncer ici.',
      },
      ...(paired
        ? [
            {
              en: 'On that day the other person is told that the pair has ended, without a reason, and may be matched again.',
              fr: 'Ce jour-là, l’autre personne apprend que le binôme est terminé, sans qu’une raison lui soit donnée, et pourra rejoindre un autre binôme.',
            },
          ]
        : []),
      {
        en: 'HR learns of it at once. What others have received by mail stays with them, what was counted stays counted, and our backups hold your data for another 14 days.',
        fr: 'Les RH l’apprennent aussitôt. Les mails que d’autres ont déjà reçus restent dans leur messagerie, ce qui a été compté le reste, et nos sauvegardes gardent vos données 14 jours de plus.',
      },
    ],
    readers: { en: 'No reason is asked.', fr: 'Aucune raison n’est demandée.' },
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'consent',
            name: 'erase',
            label: {
              en: 'Yes, I want to leave this programme and have my data erased.',
              fr: 'Oui, je souhaite quitter ce programme et faire effacer mes données.',
            },
            missing: {
              en: 'Tick the box to confirm that you want your data erased',
              fr: 'Cochez la case pour confirmer que vous souhaitez faire effacer vos données',
            },
          },
        ],
      },
    ],
    submitLabel: { en: 'Ask for erasure', fr: 'Demander l’effacement' },
    final: true,
  });
}
