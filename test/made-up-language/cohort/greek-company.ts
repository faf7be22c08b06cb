import type { z } from 'zod';
import type { PostedDefinition } from '../../../functions/definition/definition.ts';
import { MAIL_KINDS } from '../../../functions/stages/mail-kinds.ts';
import { addressOf } from '../../cohorts/staged-cohort.ts';
import { MADE_UP } from '../fixtures/made-up.ts';

const NAMES = [
  'Αλέξανδρος',
  'Βασιλική',
  'Γεώργιος',
  'Δήμητρα',
  'Ελένη',
  'Ζωή',
  'Ηλίας',
  'Θάλεια',
  'Ιωάννα',
  'Κώστας',
];

const contact = (name: string, id: string) => ({ name, email: addressOf(id), language: MADE_UP });

/**
 * A company whose people, places and own words are Greek: whatever Latin letter stands on a page or in a mail of
 * theirs is the product's. It uses everything that a definition offers words for.
 */
export function greekCompany(ids: readonly string[]): Partial<z.input<typeof PostedDefinition>> {
  return {
    name: 'Ηγεσία 2026',
    languages: [MADE_UP],
    country: 'GR',
    hr: [contact('Άννα', 'hr')],
    leadership: [contact('Μαρία', 'leader')],
    sponsor: { ...contact('Μαρία', 'leader'), title: 'Πρόεδρος', message: 'Καλή αρχή.\nΚαλή συνέχεια.' },
    objectives: [
      { id: 'pairs', statement: 'Πέντε ζευγάρια', indicator: { measure: 'pairsFormed' }, target: 5 },
      {
        id: 'stay',
        statement: 'Μένουν όλοι',
        indicator: { measure: 'reported', name: 'Παραμονή', unit: '%', better: 'higher' },
        target: 90,
      },
    ],
    people: ids.map((id, number) => ({
      ...contact(`${NAMES[number % NAMES.length]} ${number}`, id),
      id,
      jobTitle: 'Μηχανικός',
      department: 'Παραγωγή',
      site: number % 2 === 0 ? 'Πάτρα' : 'Βόλος',
      grade: id.startsWith('m') ? 14 : 9,
      spokenLanguages: ['el', 'ro'],
      attributes: { Κλάδος: number % 3 === 0 ? 'Α' : 'Β' },
      ...(id.startsWith('e') && { managerId: 'boss' }),
    })),
    callForMentors: { placesWanted: 20 },
    callForMentees: { selection: 'hr' },
    training: { materialUrl: 'https://example.com/training', note: 'Δύο ώρες.' },
    matching: {
      policy: {
        capacity: 1,
        attributes: [{ column: 'Κλάδος', weight: 20, prefer: 'same' }],
        mustHave: { forbidden: ['m1', 'm2', 'm3', 'm4'].map((mentorId) => ({ menteeId: 'e4', mentorId })) },
      },
    },
    kickoff: { place: 'Αίθουσα 1' },
    evaluation: { managerView: true },
    forms: {
      mentorApplication: [{ id: 'hope', label: 'Τι ελπίζετε;' }],
      menteeApplication: [{ id: 'hope', label: 'Τι ελπίζετε;', optional: false }],
      pulse: [{ id: 'more', label: 'Κάτι άλλο;' }],
      endForm: [{ id: 'more', label: 'Κάτι άλλο;' }],
    },
    mail: { extra: Object.fromEntries(MAIL_KINDS.map((kind) => [kind, 'Δικά μας λόγια.\nΚι άλλα.'])) },
  };
}
