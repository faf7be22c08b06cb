import type { Locale } from '../../../../locales/locale.ts';
import { nameList } from '../../../../locales/name-list.ts';

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
  /** What HR has said already, and may say differently. */
  resolved: (count: number) => string;
  resolvedLead: string;
  youSaid: (names: readonly string[]) => string;
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
    notFound: 'We found nobody in the directory by these words.',
    notUnique: 'This may be any of several people. Until you say which, none of them is proposed.',
    whoIsMeant: 'Who is meant?',
    other: 'Somebody else',
    otherHint: 'Full name, mail address or staff number.',
    meant: 'Confirm who is meant',
    nobody: 'Nobody is meant',
    resolved: (count) => (count === 1 ? 'One name resolved by HR' : `${count} names resolved by HR`),
    resolvedLead:
      'Until the pairs are published you can still say something else: they are then computed again.',
    youSaid: (names) =>
      names.length === 0
        ? 'HR said that nobody is meant.'
        : `HR said who is meant: ${nameList(names, 'en')}.`,
    nobodyChosen: 'Choose who is meant, or say that nobody is.',
    otherNotFound: (written) =>
      `Nobody, or more than one person, is called ${written}: enter the mail address.`,
    notThereAnyMore: 'This name has been resolved or changed meanwhile.',
  },
  fr: {
    title: 'Personnes à éviter : noms à préciser',
    lead: 'Ces personnes ont demandé à ne pas former de binôme avec quelqu’un que nous n’identifions pas avec certitude. Dites de qui il s’agit avant de publier : les binômes sont alors recalculés.',
    mentor: 'mentor',
    mentee: 'personne à accompagner',
    notFound: 'Ces mots ne désignent personne dans l’annuaire.',
    notUnique:
      'Il peut s’agir de plusieurs personnes. Tant que vous n’avez pas précisé laquelle, aucune d’elles n’est proposée.',
    whoIsMeant: 'De qui s’agit-il ?',
    other: 'Une autre personne',
    otherHint: 'Nom complet, adresse mail ou matricule.',
    meant: 'Confirmer de qui il s’agit',
    nobody: 'Personne n’est concerné',
    resolved: (count) => (count === 1 ? 'Un nom précisé par les RH' : `${count} noms précisés par les RH`),
    resolvedLead:
      'Tant que les binômes ne sont pas publiés, vous pouvez changer d’avis : ils sont alors recalculés.',
    youSaid: (names) =>
      names.length === 0
        ? 'Selon les RH, personne n’est concerné.'
        : `Selon les RH, il s’agit de : ${nameList(names, 'fr')}.`,
    nobodyChosen: 'Choisissez de qui il s’agit, ou indiquez que personne n’est concerné.',
    otherNotFound: (written) =>
      `Personne, ou plus d’une personne, ne répond au nom ${written} : indiquez l’adresse mail.`,
    notThereAnyMore: 'Ce nom a été précisé ou modifié entre-temps.',
  },
};
