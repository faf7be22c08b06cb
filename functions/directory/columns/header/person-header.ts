import type { ColumnField } from '../column.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import type { Said, Saying } from './said.ts';

/** Words that leave the meaning of the others as it is. */
const ADDS_NOTHING: readonly Saying[] = ['self', 'neutral', 'link'];

/** A number of which the word alone does not say whose it is. */
const ANY_NUMBER =
  /^(?:code|no|nr|n|nbr|num|number|numbers|key|ref|reference|referencenumber|numero|nummer|schlussel|schluessel)$/;

/** Fields of which an id or a code is another thing than the field itself. */
const NAMED_FIELDS: ReadonlySet<ColumnField> = new Set(['jobTitle', 'site', 'department', 'team']);

/** What a header means that speaks of the person of the line, or of nobody. */
export function personMeaning(said: Said): HeaderMeaning {
  return (
    mailMeaning(said) ??
    dateMeaning(said) ??
    fieldMeaning(said) ??
    nameMeaning(said) ??
    numberMeaning(said) ??
    rest(said)
  );
}

function mailMeaning(said: Said): HeaderMeaning | undefined {
  if (said.any('secondMail')) return { kind: 'idle', near: 'email' };
  if (said.any('mail', 'signInMail')) {
    if (said.unknown) return { kind: 'unknown' };
    // "Office" is a site as well.
    const atWork = said.fields.every(({ field: name, rank }) => name === 'site' && rank <= 1);
    if (!atWork || !said.only('mail', 'signInMail', 'id', 'address', 'company', 'field', ...ADDS_NOTHING))
      return { kind: 'idle' };
    return field('email', rankOfMail(said));
  }
  return said.any('address') && said.only('address', 'company', ...ADDS_NOTHING)
    ? { kind: 'address', isHome: !said.any('neutral', 'company') }
    : undefined;
}

function rankOfMail(said: Said): number {
  if (!said.any('mail')) return 3;
  return said.any('neutral', 'company', 'field') ? 0 : 1;
}

/** Only what leaves no doubt says that somebody has left: the planned end of a contract does not. */
function dateMeaning(said: Said): HeaderMeaning | undefined {
  if (!said.any('start', 'seniority', 'end')) return undefined;
  if (said.any('end')) {
    return said.only('end', 'since', 'company', ...ADDS_NOTHING) ? field('leftOn', 0) : { kind: 'idle' };
  }
  if (!said.only('start', 'seniority', 'since', 'company', ...ADDS_NOTHING))
    return { kind: 'idle', near: 'startedOn' };
  return field('startedOn', said.any('seniority') ? 3 : 0);
}

function fieldMeaning(said: Said): HeaderMeaning | undefined {
  const [first, ...others] = said.fields;
  if (!first) return undefined;
  const idle: HeaderMeaning = { kind: 'idle', near: first.field };
  if (said.any('phone', 'mail', 'count', 'since', 'idle', 'personal', 'firstName', 'lastName')) return idle;
  if (first.field !== 'status' && (said.any('flag') || said.asks)) return idle;
  const chosen = together([first, ...others]);
  if (!chosen) return idle;
  if (said.any('id', 'weakId') && NAMED_FIELDS.has(chosen.field)) return idle;
  return said.unknown
    ? { kind: 'field', field: chosen.field, rank: chosen.rank + 10, sure: false }
    : field(chosen.field, chosen.rank);
}

type FieldSaid = Said['fields'][number];

/** Several words of one field, or of two of which one makes the other precise; undefined when they are at odds. */
function together(said: readonly FieldSaid[]): FieldSaid | undefined {
  const best = said.toSorted((a, b) => a.rank - b.rank);
  const fields = new Set(said.map((one) => one.field));
  if (fields.size === 1) return best[0];
  if (fields.size > 2) return undefined;
  if (fields.has('grade') && fields.has('jobTitle')) return best.find((one) => one.field === 'grade');
  if (fields.has('team') && fields.has('department')) return best.find((one) => one.field === 'department');
  return undefined;
}

function nameMeaning(said: Said): HeaderMeaning | undefined {
  const first = said.any('firstName');
  const last = said.any('lastName');
  if (!first && !last && !said.any('name', 'fullName', 'shownName', 'legalName')) return undefined;
  const names: Saying[] = [
    'name',
    'firstName',
    'lastName',
    'fullName',
    'shownName',
    'legalName',
    'legal',
    'preferred',
  ];
  if (said.unknown) return { kind: 'unknown' };
  if (!said.only(...names, ...ADDS_NOTHING)) return { kind: 'idle' };
  const rank = said.any('preferred', 'shownName') ? 0 : said.any('legal', 'legalName') ? 3 : 1;
  if (first === last) return field('name', rank);
  return field(first ? 'firstName' : 'lastName', rank);
}

function numberMeaning(said: Said): HeaderMeaning | undefined {
  if (!said.any('id', 'weakId')) return undefined;
  if (said.unknown) {
    return said.any('self') && !said.any('idle', 'phone', 'since', 'personal')
      ? { kind: 'field', field: 'id', rank: 6, sure: false }
      : { kind: 'unknown' };
  }
  if (!said.only('id', 'weakId', ...ADDS_NOTHING)) return { kind: 'idle' };
  if (
    !said.any('self') &&
    said.parts.every(({ word, terms }) => terms.length === 0 || ANY_NUMBER.test(word))
  ) {
    return { kind: 'number' };
  }
  if (!said.any('id')) return field('id', 3);
  return field('id', said.parts.some(({ word }) => word.length > 2 && !ANY_NUMBER.test(word)) ? 0 : 1);
}

function rest(said: Said): HeaderMeaning {
  if (said.any('title') && said.only('title', ...ADDS_NOTHING)) return { kind: 'title' };
  if (said.any('self') && said.only(...ADDS_NOTHING)) return { kind: 'person' };
  return said.any('idle', 'company', 'phone', 'count', 'flag') ? { kind: 'idle' } : { kind: 'unknown' };
}

function field(name: ColumnField, rank: number): HeaderMeaning {
  return { kind: 'field', field: name, rank, sure: true };
}
