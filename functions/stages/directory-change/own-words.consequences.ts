import type { CountedWords } from '../consequence.ts';

/** Of what people have corrected themselves, with the day on which they did. */
export const OWN_NAME_KEPT: CountedWords = {
  one: {
    en: 'One person has corrected their name themselves, and the file says another. Theirs is kept unless you choose the file.',
    fr: 'Une personne a corrigé son nom elle-même, et le fichier en indique un autre. Le sien est gardé, sauf si vous choisissez le fichier.',
  },
  many: (count) => ({
    en: `${count} people have corrected their names themselves, and the file says others. Theirs are kept unless you choose the file.`,
    fr: `${count} personnes ont corrigé leur nom elles-mêmes, et le fichier en indique d’autres. Les leurs sont gardés, sauf si vous choisissez le fichier.`,
  }),
};
export const OWN_ADDRESS_KEPT: CountedWords = {
  one: {
    en: 'One person has corrected their address themselves, and the file says another. Theirs is kept unless you choose the file.',
    fr: 'Une personne a corrigé son adresse elle-même, et le fichier en indique une autre. La sienne est gardée, sauf si vous choisissez le fichier.',
  },
  many: (count) => ({
    en: `${count} people have corrected their addresses themselves, and the file says others. Theirs are kept unless you choose the file.`,
    fr: `${count} personnes ont corrigé leur adresse elles-mêmes, et le fichier en indique d’autres. Les leurs sont gardées, sauf si vous choisissez le fichier.`,
  }),
};
export const OWN_NAME_REPLACED: CountedWords = {
  one: {
    en: 'One person has corrected their name themselves: yours takes its place, and they are told.',
    fr: 'Une personne avait corrigé son nom elle-même : le vôtre le remplace, et elle en est informée.',
  },
  many: (count) => ({
    en: `${count} people have corrected their names themselves: yours take their place, and they are told.`,
    fr: `${count} personnes avaient corrigé leur nom elles-mêmes : les vôtres les remplacent, et elles en sont informées.`,
  }),
};
export const OWN_ADDRESS_REPLACED: CountedWords = {
  one: {
    en: 'One person has corrected their address themselves: yours takes its place, and they are told at both.',
    fr: 'Une personne avait corrigé son adresse elle-même : la vôtre la remplace, et elle en est informée aux deux.',
  },
  many: (count) => ({
    en: `${count} people have corrected their addresses themselves: yours take their place, and they are told at both.`,
    fr: `${count} personnes avaient corrigé leur adresse elles-mêmes : les vôtres les remplacent, et elles en sont informées aux deux.`,
  }),
};
export const OWN_AGREED: CountedWords = {
  one: {
    en: 'The file has what one person had corrected themselves: from now on your files count for it again.',
    fr: 'Le fichier contient ce qu’une personne avait corrigé elle-même : vos fichiers font de nouveau foi.',
  },
  many: (count) => ({
    en: `The file has what ${count} people had corrected themselves: from now on your files count for it again.`,
    fr: `Le fichier contient ce que ${count} personnes avaient corrigé elles-mêmes : vos fichiers font de nouveau foi.`,
  }),
};
