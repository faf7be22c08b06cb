import type { DirectoryReport } from '../../directory/report/directory-report.ts';
import type { Locale } from '../../locales/locale.ts';
import { numbersIn } from '../../locales/numbers.ts';
import type { WayIn } from './check-people.ts';

type Encoding = DirectoryReport['file']['encoding'];

interface CheckWords {
  file: (encoding: string, separator: string, headerLine: number) => string;
  encodings: Record<Encoding, string>;
  tab: string;
  people: (people: string, hasLeft: string, noAddress: string) => string;
  managers: (withManager: string, withoutManager: string, depth: string, top: string) => string;
  columns: string;
  leftOutAs: string;
  own: string;
  refused: string;
  confirm: string;
  confirmWith: (confirmation: string) => string;
  leftOut: string;
  said: string;
  size: string;
  ways: Record<WayIn['way'], string>;
  /** A name and what is said of it. */
  entry: (name: string, said: string) => string;
  fits: (size: string, limit: string) => string;
  tooLong: (size: string, limit: string) => string;
  kilobytes: (number: string) => string;
  megabytes: (number: string) => string;
  taken: string;
  notTaken: string;
  written: (file: string) => string;
}

const en: CheckWords = {
  file: (encoding, separator, headerLine) =>
    `Read as ${encoding}, the cells separated by ${separator}, the headers in line ${headerLine}.`,
  encodings: {
    text: 'text',
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (big-endian)',
    'windows-1252': 'Windows-1252',
    mixed: 'UTF-8 in some lines and Windows-1252 in others',
  },
  tab: 'tabs',
  people: (people, hasLeft, noAddress) =>
    `People who can be written to: ${people}. Kept for the reporting lines only: ${hasLeft} who have left, ${noAddress} without an address.`,
  managers: (withManager, withoutManager, depth, top) =>
    `With a manager: ${withManager}; without: ${withoutManager}; levels: ${depth}; at the top: ${top}.`,
  columns: 'Columns',
  leftOutAs: 'left out',
  own: 'kept as it is',
  refused: 'To be put right',
  confirm: 'To be confirmed or put right',
  confirmWith: (confirmation) => `"confirm": ["${confirmation}"] in the definition`,
  leftOut: 'Left out',
  said: 'To know',
  size: 'Sending it',
  ways: {
    field: 'In the definition, as peopleCsv',
    file: 'As a file beside the definition',
    compressed: 'As a compressed file beside the definition',
  },
  entry: (name, said) => `${name}: ${said}`,
  fits: (size, limit) => `${size} of ${limit}: fits`,
  tooLong: (size, limit) => `${size} of ${limit}: too long`,
  kilobytes: (number) => `${number} kB`,
  megabytes: (number) => `${number} MB`,
  taken: 'The file is taken as it is.',
  notTaken: 'The file is not taken yet.',
  written: (file) => `The compressed file is ${file}.`,
};

const fr: CheckWords = {
  file: (encoding, separator, headerLine) =>
    `Lu en ${encoding}, cellules séparées par ${separator}, en-têtes à la ligne ${headerLine}.`,
  encodings: {
    text: 'texte',
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (gros-boutiste)',
    'windows-1252': 'Windows-1252',
    mixed: 'UTF-8 pour certaines lignes et en Windows-1252 pour d’autres',
  },
  tab: 'des tabulations',
  people: (people, hasLeft, noAddress) =>
    `Personnes à qui l’on peut écrire : ${people}. Gardées pour les seules lignes hiérarchiques : ${hasLeft} déjà parties, ${noAddress} sans adresse.`,
  managers: (withManager, withoutManager, depth, top) =>
    `Avec responsable : ${withManager} ; sans : ${withoutManager} ; niveaux : ${depth} ; au sommet : ${top}.`,
  columns: 'Colonnes',
  leftOutAs: 'écartée',
  own: 'gardée telle quelle',
  refused: 'À corriger',
  confirm: 'À confirmer ou à corriger',
  confirmWith: (confirmation) => `"confirm": ["${confirmation}"] dans la définition`,
  leftOut: 'Laissé de côté',
  said: 'À savoir',
  size: 'Pour l’envoyer',
  ways: {
    field: 'Dans la définition, comme peopleCsv',
    file: 'En fichier à côté de la définition',
    compressed: 'En fichier compressé à côté de la définition',
  },
  entry: (name, said) => `${name} : ${said}`,
  fits: (size, limit) => `${size} sur ${limit}, cela passe`,
  tooLong: (size, limit) => `${size} sur ${limit}, c’est trop`,
  kilobytes: (number) => `${number} ko`,
  megabytes: (number) => `${number} Mo`,
  taken: 'Le fichier est accepté tel quel.',
  notTaken: 'Le fichier n’est pas encore accepté.',
  written: (file) => `Le fichier compressé est ${file}.`,
};

const WORDS: Readonly<Record<Locale, CheckWords>> = { en, fr };

/** What a check of people says around the report, in the reader's language. */
export function checkWords(locale: Locale): CheckWords {
  return WORDS[locale];
}

/** A way in, with how long the people are in it and may be. */
export function wayInWords({ way, bytes, limit }: WayIn, locale: Locale): string {
  const words = WORDS[locale];
  const { whole, decimal } = numbersIn(locale);
  const size = (count: number) =>
    count < 1_000_000
      ? words.kilobytes(whole(Math.ceil(count / 1_000)))
      : words.megabytes(decimal(count / 1_000_000));
  const said = bytes <= limit ? words.fits : words.tooLong;
  return words.entry(words.ways[way], said(size(bytes), size(limit)));
}
