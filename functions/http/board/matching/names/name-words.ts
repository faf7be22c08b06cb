import type { Locale } from '../../../../locales/locale.ts';

/** What HR reads of names that somebody wrote and nobody could be found by. */
interface NameWords {
  title: string;
  lead: string;
  mentor: string;
  mentee: string;
  notFound: string;
  notUnique: string;
  /** About the boxes of those it may be. */
  whoIsMeant: string;
  other: string;
  otherHint: string;
  meant: string;
  nobody: string;
  /** Refused. */
  nobodyChosen: string;
  otherNotFound: (written: string) => string;
  notThereAnyMore: string;
}

export const nameWords: Readonly<Record<Locale, NameWords>> = {
  en: {
    title: 'People to avoid: to be resolved',
    lead: 'These people asked not to be paired with somebody whom we cannot identify for certain. Say who is meant before you publish: the pairs are then computed again.',
    mentor: 'mentor',
    mentee: 'mentee',
    notFound: 'Nobody of the directory is called so.',
    notUnique: 'Several people may be meant. As long as it is open, they are paired with none of them.',
    whoIsMeant: 'Who is meant?',
    other: 'Somebody else',
    otherHint: 'Full name, mail address or your id of the person.',
    meant: 'These are meant',
    nobody: 'Nobody is meant',
    nobodyChosen: 'Choose who is meant, or say that nobody is.',
    otherNotFound: (written) =>
      `Nobody, or more than one person, is called ${written}: use the mail address.`,
    notThereAnyMore: 'This name has been resolved or changed meanwhile.',
  },
  fr: {
    title: 'Personnes à éviter : noms à préciser',
    lead: 'Ces personnes ont demandé à ne pas former de binôme avec quelqu’un que nous n’identifions pas avec certitude. Dites de qui il s’agit avant de publier : les binômes sont alors recalculés.',
    mentor: 'mentor',
    mentee: 'personne à accompagner',
    notFound: 'Personne dans l’annuaire ne porte ce nom.',
    notUnique:
      'Plusieurs personnes peuvent être désignées. Tant que ce n’est pas précisé, aucun binôme n’est formé avec elles.',
    whoIsMeant: 'De qui s’agit-il ?',
    other: 'Une autre personne',
    otherHint: 'Nom complet, adresse mail ou identifiant RH.',
    meant: 'Il s’agit de ces personnes',
    nobody: 'Il ne s’agit de personne',
    nobodyChosen: 'Choisissez de qui il s’agit, ou indiquez qu’il ne s’agit de personne.',
    otherNotFound: (written) =>
      `Personne, ou plus d’une personne, ne répond au nom ${written} : indiquez l’adresse mail.`,
    notThereAnyMore: 'Ce nom a été précisé ou modifié entre-temps.',
  },
};
