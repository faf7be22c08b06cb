import { jsonPointer } from '../web/api/problem.ts';

/**
 * One thing to put right in a definition. Details may name people and addresses: they go back to HR, who sent
 * them, and never into a log.
 */
export interface Problem {
  /** "#/people/3/email" */
  pointer: string;
  /** A sentence that names the field and the remedy. */
  detail: string;
}

export type Path = ReadonlyArray<string | number>;

/** `words` go on after the field's name: "must be a date such as …". Whole sentences follow a colon. */
export function problemAt(path: Path, words: string): Problem {
  const separator = /^[\p{Lu}"“]/u.test(words) ? ': ' : ' ';
  return { pointer: jsonPointer(path), detail: `${label(path)}${separator}${words}` };
}

/** As one would write it in code: checkIns.pulses[2]. */
function label(path: Path): string {
  if (path.length === 0) return 'The definition';
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('');
}
