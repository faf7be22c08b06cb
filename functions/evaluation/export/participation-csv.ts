import type { Side } from '../../definition/side.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { type Cell, csv, type Separator } from './csv.ts';

/**
 * One participant as HR may take them along: who took part in what, and when. What a person answered is not here
 * and has no column: it was given in confidence and leaves the product in figures about groups only.
 */
export interface ParticipationRow {
  personId: string;
  name: string;
  email: string;
  side: Side;
  /** Status of the participant or pair, as the board names it in HR's language. */
  status: string;
  /** Dates are ISO 8601 days. */
  appliedOn: string;
  trainedOn?: string | undefined;
  partner?: string | undefined;
  pairStatus?: string | undefined;
  pairedOn?: string | undefined;
  endedOn?: string | undefined;
  formsSent: number;
  formsAnswered: number;
}

const HEADERS: Record<Locale, Record<keyof ParticipationRow, string>> = {
  en: {
    personId: 'Person',
    name: 'Name',
    email: 'Mail address',
    side: 'Role',
    status: 'Status',
    appliedOn: 'Applied on',
    trainedOn: 'Trained on',
    partner: 'Partner',
    pairStatus: 'Pair',
    pairedOn: 'Paired on',
    endedOn: 'Ended on',
    formsSent: 'Forms sent',
    formsAnswered: 'Forms answered',
  },
  fr: {
    personId: 'Personne',
    name: 'Nom',
    email: 'Adresse électronique',
    side: 'Rôle',
    status: 'Statut',
    appliedOn: 'Candidature le',
    trainedOn: 'Formation le',
    partner: 'Binôme avec',
    pairStatus: 'Statut du binôme',
    pairedOn: 'En binôme le',
    endedOn: 'Fin le',
    formsSent: 'Formulaires envoyés',
    formsAnswered: 'Formulaires remplis',
  },
};

const SIDES: Record<Locale, Record<Side, string>> = {
  en: { mentor: 'Mentor', mentee: 'Mentee' },
  fr: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
};

const COLUMNS = [
  'personId',
  'name',
  'email',
  'side',
  'status',
  'appliedOn',
  'trainedOn',
  'partner',
  'pairStatus',
  'pairedOn',
  'endedOn',
  'formsSent',
  'formsAnswered',
] as const satisfies readonly (keyof ParticipationRow)[];

/** HR's export of a cohort's participants: one line per participant and pair. */
export function participationCsv(
  rows: readonly ParticipationRow[],
  locale: Locale,
  separator: Separator = mannersOf[locale].csvSeparator,
): string {
  const cell = (row: ParticipationRow, column: keyof ParticipationRow): Cell =>
    column === 'side' ? SIDES[locale][row.side] : row[column];
  return csv(
    [
      COLUMNS.map((column) => HEADERS[locale][column]),
      ...rows.map((row) => COLUMNS.map((column) => cell(row, column))),
    ],
    separator,
  );
}
