import { defineForm } from '../../../forms/form.ts';

/** From which day somebody wants to be written to again. */
export function pauseForm({ earliest, latest }: { earliest: string; latest: string }) {
  return defineForm({
    id: 'pause',
    title: { en: 'Pause my mails', fr: 'Suspendre mes mails' },
    lead: [
      {
        en: 'Until the day you choose, this programme sends you no forms, no reminders and no nudges. What you are asked meanwhile stands on your page, where you can answer it as long as it is open. Your silence in that time is not taken as a sign that your pair has stopped meeting; a form whose time is up closes as for everybody.',
        fr: 'Jusqu’au jour que vous choisissez, ce programme ne vous envoie ni formulaire, ni rappel, ni relance. Ce qui vous est demandé entre-temps figure sur votre page, où vous pouvez y répondre tant que c’est ouvert. Votre silence pendant ce temps n’est pas pris pour le signe que votre binôme ne se voit plus ; un formulaire dont le délai est passé se ferme comme pour tout le monde.',
      },
      {
        en: 'You still hear what becomes of you: whether you were selected, a partner who is proposed to you (without your answer, the proposal lapses), the date of the kickoff, the end of a pair, the end of the programme. You also receive what you ask for yourself, such as a link.',
        fr: 'Vous apprenez toujours ce qui vous concerne : la suite donnée à votre candidature, un binôme qui vous est proposé (sans réponse de votre part, la proposition tombe), la date du lancement, la fin d’un binôme, la fin du programme. Ce que vous demandez vous-même, comme un lien, vous parvient aussi.',
      },
    ],
    readers: {
      en: 'Neither your partner nor HR is told that you pause your mails.',
      fr: 'Ni l’autre personne de votre binôme ni les RH n’apprennent que vous suspendez vos mails.',
    },
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'date',
            name: 'from',
            label: {
              en: 'From which day may we write to you again?',
              fr: 'À partir de quel jour pouvons-nous de nouveau vous écrire ?',
            },
            subject: { en: 'The day', fr: 'le jour' },
            missing: {
              en: 'Enter the day from which we may write to you again',
              fr: 'Indiquez le jour à partir duquel nous pouvons de nouveau vous écrire',
            },
            earliest,
            latest,
          },
        ],
      },
    ],
    submitLabel: { en: 'Pause my mails', fr: 'Suspendre mes mails' },
    final: true,
  });
}
