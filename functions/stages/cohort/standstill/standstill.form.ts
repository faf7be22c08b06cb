import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { Lacking } from './lacking.ts';

interface Words {
  title: Localised;
  lead: Localised;
  again: Localised;
  hint: Localised;
}

const CALL_AGAIN = {
  again: { en: 'Call once more', fr: 'Relancer l’appel' },
  hint: {
    en: 'Everybody who was called and has not answered is asked once more, for as long as an extended call.',
    fr: 'Les personnes sollicitées qui n’ont pas répondu le sont de nouveau, pour la durée d’un appel prolongé.',
  },
} as const;

const WORDS: Record<Lacking, Words> = {
  noMentors: {
    title: { en: 'There is no mentor', fr: 'Il n’y a pas de mentor' },
    lead: {
      en: 'The call for mentors has closed, and nobody takes part as a mentor. Without one the cohort cannot go on.',
      fr: 'L’appel à mentors est clos, et personne ne participe comme mentor. Sans mentor, la cohorte ne peut pas continuer.',
    },
    ...CALL_AGAIN,
  },
  noMentees: {
    title: { en: 'There is nobody to be mentored', fr: 'Il n’y a personne à accompagner' },
    lead: {
      en: 'The call for mentees has closed, and nobody takes part as a mentee. Without one the cohort cannot go on.',
      fr: 'L’appel aux personnes à accompagner est clos, et aucune ne participe. Sans elles, la cohorte ne peut pas continuer.',
    },
    ...CALL_AGAIN,
  },
  noPairs: {
    title: { en: 'No pair has come about', fr: 'Aucun binôme ne s’est formé' },
    lead: {
      en: 'After all proposals there is not a single pair. Without one the cohort cannot go on.',
      fr: 'Après toutes les propositions, il n’y a pas un seul binôme. Sans binôme, la cohorte ne peut pas continuer.',
    },
    again: { en: 'Match once more', fr: 'Former les binômes une fois de plus' },
    hint: {
      en: 'With everybody who takes part by then. What somebody has declined is not proposed again.',
      fr: 'Avec toutes les personnes qui participent alors. Ce que quelqu’un a décliné n’est pas proposé de nouveau.',
    },
  },
};

/** HR decides how a cohort goes on that lacks what it needs. */
export function standstillForm(lacking: Lacking) {
  const words = WORDS[lacking];
  return defineForm({
    id: lacking,
    title: words.title,
    lead: [words.lead],
    readers: whoReads('standstill'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'decision',
            label: { en: 'How do we go on?', fr: 'Comment continuons-nous ?' },
            missing: { en: 'Select how the cohort goes on', fr: 'Indiquez la suite à donner à la cohorte' },
            options: [
              { value: 'again', label: words.again, hint: words.hint },
              {
                value: 'stop',
                label: { en: 'End the cohort', fr: 'Mettre fin à la cohorte' },
                hint: {
                  en: 'Those concerned are told that it does not take place. The same happens if nobody decides in time.',
                  fr: 'Les personnes concernées apprennent qu’elle n’aura pas lieu. Il en sera de même si personne ne décide à temps.',
                },
              },
            ],
          },
        ],
      },
    ],
    submitLabel: { en: 'See what will happen', fr: 'Voir ce qui va se passer' },
    final: true,
  });
}
