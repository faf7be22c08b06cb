import * as z from 'zod';
import { issueText, type Localised, readIssueText } from '../locales/locale.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { demographicReason } from './demographics.ts';

const FORMATS: Record<string, Localised> = {
  email: {
    en: 'must be an e-mail address such as "claire.martin@company.example"',
    fr: 'doit être une adresse e-mail, comme "claire.martin@company.example"',
  },
  date: { en: 'must be a date such as "2026-09-07"', fr: 'doit être une date, comme "2026-09-07"' },
  time: { en: 'must be a time of day such as "09:00"', fr: 'doit être une heure, comme "09:00"' },
  url: {
    en: 'must be an address that begins with https://',
    fr: 'doit être une adresse qui commence par https://',
  },
};

const OBJECT: Localised = { en: 'an object: { … }', fr: 'un objet : { … }' };
const TYPES: Record<string, Localised> = {
  string: { en: 'a text in quotes', fr: 'un texte entre guillemets' },
  number: { en: 'a number', fr: 'un nombre' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  array: { en: 'a list: [ … ]', fr: 'une liste : [ … ]' },
  object: OBJECT,
  record: OBJECT,
};

/**
 * What is wrong with a value and how to put it right, to be read after the field's name ("startDate must be a
 * date such as …"), in every language as {@link issueText} has it. For zod's `error` option; a message written in the
 * schema goes before it. For fields that do not exist there is one line for each, in the order of the issue's `keys`.
 */
export const issueWords: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => issueText(unknownField(key, fieldsOf(issue.inst)))).join('\n')
    : issueText(wordsOf(issue));

function wordsOf(issue: z.core.$ZodRawIssue): Localised {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type': {
      const type = typeWords(issue.expected);
      if (input === undefined) return { en: `is missing: give ${type.en}`, fr: `manque : donnez ${type.fr}` };
      return withFound({ en: `must be ${type.en}`, fr: `doit être ${type.fr}` }, input);
    }
    case 'too_small':
      return withFound(bound(issue.origin, { en: 'at least', fr: 'au moins' }, issue.minimum), input);
    case 'too_big':
      return withFound(bound(issue.origin, { en: 'at most', fr: 'au plus' }, issue.maximum), input);
    case 'invalid_format':
      return withFound(
        FORMATS[issue.format] ?? {
          en: 'is not written as it should be',
          fr: 'n’est pas écrit comme il faut',
        },
        input,
      );
    case 'invalid_value': {
      const values = issue.values.map((value) => `"${String(value)}"`);
      return withFound(
        { en: `must be ${values.join(' or ')}`, fr: `doit être ${values.join(' ou ')}` },
        input,
      );
    }
    case 'invalid_union':
      return withFound(
        {
          en: 'must be a text, or a text in each language such as {"en": "…", "fr": "…"}',
          fr: 'doit être un texte, ou un texte par langue, comme {"en": "…", "fr": "…"}',
        },
        input,
      );
    case 'invalid_key':
      return joined(issue.issues.map(({ message }) => readIssueText(message)));
    default:
      return { en: 'is not valid', fr: 'n’est pas valable' };
  }
}

function typeWords(expected: string): Localised {
  return TYPES[expected] ?? { en: `a ${expected}`, fr: `du type ${expected}` };
}

function bound(origin: string, { en, fr }: Localised, limit: number | bigint): Localised {
  if (origin === 'string')
    return limit === 1
      ? { en: 'must not be empty', fr: 'ne doit pas être vide' }
      : { en: `must have ${en} ${limit} characters`, fr: `doit compter ${fr} ${limit} caractères` };
  if (origin === 'array') {
    const isOne = Number(limit) === 1;
    return {
      en: `must have ${en} ${limit} ${isOne ? 'entry' : 'entries'}`,
      fr: `doit compter ${fr} ${limit} ${isOne ? 'élément' : 'éléments'}`,
    };
  }
  return { en: `must be ${en} ${limit}`, fr: `doit valoir ${fr} ${limit}` };
}

function unknownField(name: string, known: readonly string[]): Localised {
  const reason = demographicReason(name);
  if (reason) return reason;
  const meant = nearestWord(name, known);
  if (meant)
    return {
      en: `does not exist; did you mean "${meant}"?`,
      fr: `n’existe pas ; vouliez-vous dire "${meant}" ?`,
    };
  if (known.length === 0) return { en: 'does not exist', fr: 'n’existe pas' };
  const possible = known.join(', ');
  return {
    en: `does not exist; possible are ${possible}`,
    fr: `n’existe pas ; les champs possibles sont ${possible}`,
  };
}

function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Short values are shown as they came, so that the place is found even in a long file. */
function withFound({ en, fr }: Localised, input: unknown): Localised {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') return { en, fr };
  const shown = JSON.stringify(input);
  if (shown.length > 60 || input === '') return { en, fr };
  return { en: `${en}; here it is ${shown}`, fr: `${fr} ; la valeur reçue est ${shown}` };
}

function joined(texts: readonly Localised[]): Localised {
  return { en: texts.map(({ en }) => en).join('; '), fr: texts.map(({ fr }) => fr).join(' ; ') };
}
