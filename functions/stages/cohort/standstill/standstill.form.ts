import { defineForm } from '../../../forms/form.ts';
import { READERS } from '../../../forms/readers.ts';
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
    title: { en: 'No mentor has come forward', fr: 'Aucun mentor ne s’est proposé' },
    lead: {
      en: 'Nobody has answered the call for mentors. Without a mentor the cohort cannot go on.',
      fr: 'Personne n’a répondu à l’appel à mentors. Sans mentor, la cohorte ne peut pas continuer.',
    },
    ...CALL_AGAIN,
  },
  noMentees: {
    title: { en: 'Nobody has asked for a mentor', fr: 'Personne n’a demandé de mentor' },
    lead: {
      en: 'Nobody has answered the call for mentees. Without one the cohort cannot go on.',
      fr: 'Personne n’a répondu à l’appel aux personnes à accompagner. Sans elles, la cohorte ne peut pas continuer.',
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
    readers: READERS.hrDecision,
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'decision',
            label: { en: 'How do we go on?', fr: 'Comment continuons-nous ?' },
            options: [
              { value: 'again', label: words.again, hint: words.hint },
              {
                value: 'stop',
                label: { en: 'End the cohort', fr: 'Mettre fin à la cohorte' },
                hint: {
                  en: 'Those concerned are told that it does not take place, sponsor and leadership in one sentence.',
                  fr: 'Les personnes concernées apprennent qu’elle n’aura pas lieu, le sponsor et la direction en une phrase.',
                },
              },
            ],
          },
        ],
      },
    ],
    submitLabel: { en: 'See what will happen', fr: 'Voir ce qui va se passer' },
    final: true,
    next: {
      en: 'The cohort goes on, or ends, as you decided.',
      fr: 'La cohorte continue ou s’arrête selon votre décision.',
    },
  });
}
