import * as z from 'zod';
import { nearestWord } from '../text/nearest-word.ts';
import { demographicReason } from './demographics.ts';

const FORMATS: Record<string, string> = {
  email: 'must be an e-mail address such as "claire.martin@company.example"',
  date: 'must be a date such as "2026-09-07"',
  time: 'must be a time of day such as "09:00"',
  url: 'must be an address that begins with https://',
};

const TYPES: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
  record: 'an object: { … }',
};

/**
 * What is wrong with a value and how to put it right, to be read after the field's name ("startDate must be a
 * date such as …"). For zod's `error` option; a message written in the schema goes before it. For fields that
 * do not exist there is one line for each, in the order of the issue's `keys`.
 */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `is missing: give ${typeWords(issue.expected)}`;
      return `must be ${typeWords(issue.expected)}${found(issue.input)}`;
    case 'too_small':
      return `must ${bound(issue.origin, 'at least', issue.minimum)}${found(issue.input)}`;
    case 'too_big':
      return `must ${bound(issue.origin, 'at most', issue.maximum)}${found(issue.input)}`;
    case 'invalid_format':
      return `${FORMATS[issue.format] ?? 'is not written as it should be'}${found(issue.input)}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}${found(issue.input)}`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, fieldsOf(issue.inst))).join('\n');
    case 'invalid_union':
      return `must be a text, or a text in each language such as {"en": "…", "fr": "…"}${found(issue.input)}`;
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    default:
      return 'is not valid';
  }
};

function typeWords(expected: string): string {
  return TYPES[expected] ?? `a ${expected}`;
}

function bound(origin: string, comparison: string, limit: number | bigint): string {
  if (origin === 'string') return limit === 1 ? 'not be empty' : `have ${comparison} ${limit} characters`;
  if (origin === 'array') return `have ${comparison} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
  return `be ${comparison} ${limit}`;
}

function unknownField(name: string, known: readonly string[]): string {
  const reason = demographicReason(name);
  if (reason) return reason;
  const meant = nearestWord(name, known);
  if (meant) return `does not exist; did you mean "${meant}"?`;
  return `does not exist${known.length > 0 ? `; possible are ${known.join(', ')}` : ''}`;
}

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Short values are shown as they came, so that the place is found even in a long file. */
function found(input: unknown): string {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') return '';
  const shown = JSON.stringify(input);
  return shown.length > 60 || input === '' ? '' : `; here it is ${shown}`;
}
