import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from '../../startup/cannot-start.ts';
import { EXAMPLE } from './cohort-definition.ts';

export const USAGE =
  'npm run demo -- [--definition FILE] [--people N] [--seed N] [--json FILE] [--folder FOLDER]';

export interface DemoArguments {
  /** File with the cohort's definition. */
  definition: string;
  /** For a generated company of this size instead of the definition's own people. */
  people: number | undefined;
  seed: number;
  /** Where the report goes, beside the folder. */
  json: string | undefined;
  /** Emptied at the start. */
  folder: string;
}

/** @throws CannotStart with the usage when an option is no number */
export function readArguments(): DemoArguments {
  const { values } = parseArgs({
    options: {
      definition: { type: 'string' },
      people: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  const people = values.people === undefined ? undefined : wholeNumber(values.people, '--people');
  return {
    definition: values.definition ?? EXAMPLE,
    people,
    seed: values.seed === undefined ? 1 : wholeNumber(values.seed, '--seed'),
    json: values.json,
    folder: resolve(values.folder ?? '.data/demo'),
  };
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CannotStart(`${option} takes a whole number.\n${USAGE}`);
}
