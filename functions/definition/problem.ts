import type { Localised } from '../locales/locale.ts';
import { jsonPointer } from '../web/api/problem.ts';

/**
 * One thing to put right in a definition. Details may name people and addresses: they go back to HR, who sent
 * them, and never into a log.
 */
export interface Problem {
  /** "#/people/3/email" */
  pointer: string;
  /** A sentence that names the field and the remedy. */
  detail: Localised;
}

export type Path = ReadonlyArray<string | number>;

/** `words` go on after the field's name: "must be a date such as …". Whole sentences follow a colon. */
export function problemAt(path: Path, { en, fr }: Localised): Problem {
  const detail = {
    en: `${label(path) || 'The definition'}${isSentence(en) ? ':' : ''} ${en}`,
    fr: `${label(path) || 'La définition'}${isSentence(fr) ? ' :' : ''} ${fr}`,
  };
  return { pointer: jsonPointer(path), detail };
}

function isSentence(words: string): boolean {
  return /^[\p{Lu}"“«]/u.test(words);
}

/** As one would write it in code: checkIns.pulses[2]. Nothing for the definition itself. */
function label(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('');
}
