import type { DemographicCategory } from '../../demographic-words.ts';
import type { FieldMeaning } from '../candidate.ts';
import type { ColumnField } from '../column.ts';
import type { HeaderMeaning } from '../header/header-meaning.ts';
import type { ColumnValues } from './column-values.ts';
import {
  isClearlyWorkStatus,
  isDate,
  isFlag,
  isFormOfAddress,
  isGender,
  isIban,
  isIdentifier,
  isIdentityNumber,
  isMail,
  isMaritalStatus,
  isPersonName,
  isWorkStatus,
} from './value-kinds.ts';

const MOST = 0.6;
const NEARLY_ALL = 0.9;

/** What a column holds by its header, put right by its values. */
export function columnMeaning(header: HeaderMeaning, values: ColumnValues): HeaderMeaning {
  if (header.kind === 'demographic') return header;
  if (values.filled === 0) return header;
  const category = personalContent(header, values);
  if (category) return { kind: 'demographic', category };
  switch (header.kind) {
    case 'title':
      return field('jobTitle', 1);
    case 'person':
      return whoItIs(values) ?? { kind: 'unknown' };
    case 'address':
      if (values.share(isMail) >= MOST) return field('email', 2);
      return header.isHome ? { kind: 'demographic', category: 'private address' } : { kind: 'idle' };
    case 'field':
      return agreeing(header, values);
    default:
      return header;
  }
}

/** What nobody's header says and the values give away. */
function personalContent(header: HeaderMeaning, values: ColumnValues): DemographicCategory | undefined {
  if (values.share(isIban) >= MOST) return 'bank account';
  if (values.share(isIdentityNumber) >= MOST) return 'identity number';
  const isOpen = header.kind === 'unknown' || header.kind === 'title' || header.kind === 'number';
  const field = header.kind === 'field' ? header.field : undefined;
  if ((isOpen || field === 'jobTitle') && values.share(isFormOfAddress) >= MOST) return 'gender';
  if ((isOpen || field === 'status') && values.share(isMaritalStatus) >= MOST) return 'family';
  const saysGender = isOpen && values.share(isGender) >= NEARLY_ALL && values.share(isFlag) < NEARLY_ALL;
  return saysGender && values.distinct.size > 1 ? 'gender' : undefined;
}

function whoItIs(values: ColumnValues): FieldMeaning | undefined {
  if (values.share(isMail) >= MOST) return field('email', 2);
  if (values.share(isPersonName) >= MOST) return field('name', 2);
  return values.share(isIdentifier) >= MOST ? field('id', 2) : undefined;
}

/** How many values must look like the field for a column to be it. */
const LOOKS: Partial<Record<ColumnField, readonly [(value: string) => boolean, number]>> = {
  email: [isMail, 0.5],
  startedOn: [isDate, 0.5],
  leftOn: [isDate, 0.5],
  status: [isWorkStatus, MOST],
};

function agreeing(header: FieldMeaning, values: ColumnValues): HeaderMeaning {
  const look = LOOKS[header.field];
  if (look && values.share(look[0]) < look[1]) return otherwise(header, values);
  if (header.field === 'id' && values.share(isMail) >= MOST) return field('email', 4);
  if (header.field === 'id' && values.share(isPersonName) >= MOST) return field('name', 4);
  if (header.field === 'name' && values.share(isMail) >= MOST) return field('email', 4);
  if (header.field === 'name' && values.share((value) => /\d/.test(value)) >= MOST && !isNames(values)) {
    return { kind: 'idle', near: 'name' };
  }
  // "Statut: A, B": a status of what?
  if (
    header.field === 'status' &&
    header.rank > 0 &&
    values.share(isClearlyWorkStatus) === 0 &&
    !hasBoth(values)
  ) {
    return { kind: 'idle', near: 'status' };
  }
  return header;
}

function otherwise(header: FieldMeaning, values: ColumnValues): HeaderMeaning {
  if (header.field === 'email' && values.share(isIdentifier) >= MOST) return { kind: 'unknown' };
  return { kind: 'idle', near: header.field };
}

/** "Anne Blanc (1001)" has digits and is a name. */
function isNames(values: ColumnValues): boolean {
  return values.share(isPersonName) >= MOST;
}

/** Letters or numbers by which programs keep whether somebody works there. */
function hasBoth(values: ColumnValues): boolean {
  return (
    [...values.distinct].every((value) => ['a', 'i', 't', 'l'].includes(value)) && values.distinct.has('a')
  );
}

function field(name: ColumnField, rank: number): FieldMeaning {
  return { kind: 'field', field: name, rank, sure: false };
}
