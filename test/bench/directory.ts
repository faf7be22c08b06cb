import { resourceUsage } from 'node:process';
import { gzipSync } from 'node:zlib';
import { OPTIONAL_FIELDS } from '../../functions/directory/columns/column.ts';
import { readPeople } from '../../functions/directory/read-people.ts';
import type { Reading } from '../../functions/directory/reading/reading.ts';

/** Every part of a person is read. */
const READING: Reading = {
  languages: ['en', 'fr'],
  timeZone: 'Europe/Paris',
  country: 'FR',
  today: '2026-11-28',
  columns: {},
  grades: [],
  confirmed: new Set(),
  known: [],
  keeps: {
    fields: new Set(OPTIONAL_FIELDS),
    columns: new Set(['Work mode']),
  },
};

const HEADER =
  'Matricule;Nom complet;Courriel;Responsable;Site;Direction;Équipe;Poste;Niveau;Date d’entrée;Langue;Fuseau horaire;Statut;Étage;Work mode';
const FIRST = [
  'Anne',
  'Luc',
  'Eva',
  'Samir',
  'Leïla',
  'Joseph',
  'Anjali',
  'Ruth',
  'Claire',
  'Jean-Luc',
  'Seán',
  'Amina',
  'Karim',
  'Yuki',
  'Chen',
  'Olga',
];
const LAST = [
  'Blanc',
  'Noir',
  'Vert',
  'Cissé',
  'Hughes',
  'Sharma',
  'Reid',
  'Ellison',
  'Martin',
  'Étienne',
  'O’Brien',
  'Diallo',
  'Haddad',
  'Tanaka',
  'Wang',
  'Petrova',
];

/** How managers stand in the file. By name is the dearest: each has to be found among all. */
export type Notation = 'id' | 'name';

export interface DirectoryBenchmark {
  people: number;
  managersBy: Notation;
  megabytes: number;
  compressedMegabytes: number;
  seconds: number;
  cpuSeconds: number;
  /** Of the whole process, Node and the file among it. */
  peakRssMb: number;
  /** Levels of the hierarchy: that the managers were found. */
  depth: number;
}

/** Reads and checks a file of so many people, each with fifteen columns. */
export function directoryBenchmark(people = 50_000, managersBy: Notation = 'name'): DirectoryBenchmark {
  const file = fileOf(people, managersBy);
  const before = process.cpuUsage();
  const start = performance.now();
  const { report } = readPeople(file, READING);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (report.people !== people || report.managers.withManager !== people - 1)
    throw new Error(`not everybody was read: ${JSON.stringify(report.notices)}`);
  return {
    people,
    managersBy,
    megabytes: rounded(file.byteLength / 1e6),
    compressedMegabytes: rounded(gzipSync(file).byteLength / 1e6),
    seconds: rounded(seconds),
    cpuSeconds: rounded((user + system) / 1e6),
    peakRssMb: Math.round(resourceUsage().maxRSS / 1024),
    depth: report.managers.depth,
  };
}

function fileOf(people: number, managersBy: Notation): Buffer {
  const idOf = (at: number) => `E${String(at).padStart(6, '0')}`;
  const nameOf = (at: number) =>
    [
      FIRST[at % 16],
      LAST[(at >> 4) % 16],
      LAST[(at >> 8) % 16],
      ...(at >= 4096 ? [`${FIRST[(at >> 12) % 16]}ez`] : []),
    ].join(' ');
  const managerOf = (at: number) => (managersBy === 'id' ? idOf : nameOf)((at - 1) >> 3);
  const rows = Array.from({ length: people }, (_, at) =>
    [
      idOf(at),
      nameOf(at),
      `p${at}@brumeval.example`,
      at === 0 ? '' : managerOf(at),
      ['Lyon', 'Toulouse', 'Nantes'][at % 3],
      ['Ventes', 'Production', 'Recherche'][at % 3],
      `Équipe ${at % 400}`,
      'Ingénierie',
      at % 20,
      `${1 + (at % 28)}/${1 + (at % 12)}/${2005 + (at % 20)}`,
      'Français',
      'Europe/Paris',
      'Actif',
      at % 9,
      ['Hybride', 'Sur site'][at % 2],
    ].join(';'),
  );
  return Buffer.from([HEADER, ...rows].join('\r\n'));
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}
