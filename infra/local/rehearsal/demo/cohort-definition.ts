import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { PostedDefinition } from '../../../../functions/definition/definition.ts';
import { generateCompany, MIN_PEOPLE } from '../../example/company.ts';
import { CannotStart } from '../../startup/cannot-start.ts';

export const EXAMPLE = fileURLToPath(new URL('../../example/cohorte-leadership.json', import.meta.url));

/** A definition as HR writes it, of which it is known that it is one. */
export type PostedCohort = z.input<typeof PostedDefinition>;

const Contact = z.object({ email: z.string().toLowerCase() });

/**
 * What the demo itself looks at. A definition is the API's to check: whatever stands here in another form counts
 * as not there, and the API says what is wrong with it.
 */
const Noted = z.object({
  startDate: z.iso.date().optional().catch(undefined),
  languages: z.array(z.string()).catch([]),
  hr: z.array(Contact).catch([]),
  sponsor: Contact.optional().catch(undefined),
  leadership: z.array(Contact).catch([]),
});

/**
 * The definition in a file as it is to be posted, for its own people or for a generated company of another size.
 *
 * @throws CannotStart when there is no such file, it holds no JSON object, or the company is too small
 */
export async function cohortDefinition(
  file: string,
  people: number | undefined,
  seed: number,
): Promise<object> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(
      `The definition ${file} cannot be read: ${READING[error.code ?? ''] ?? error.message}.`,
    );
  });
  const { peopleCsv, ...definition } = definitionIn(text, file);
  if (people === undefined) return peopleCsv === undefined ? definition : { ...definition, peopleCsv };
  if (people < MIN_PEOPLE)
    throw new CannotStart(
      `A company of ${people} people is too small: nobody could be matched. --people takes ${MIN_PEOPLE} or more.`,
    );
  const locale = Noted.parse(definition).languages[0] === 'en' ? 'en' : 'fr';
  return { ...definition, people: generateCompany({ people, seed, locale }) };
}

const READING: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function definitionIn(text: string, file: string): Record<string, unknown> {
  try {
    // Windows' editors begin a file with a byte order mark.
    const definition = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (definition.success) return definition.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotStart(`${file} is not JSON: ${error.message}.`);
  }
  throw new CannotStart(
    `${file} holds JSON, but no cohort’s definition: that is an object with a name, people and so on, as in ${EXAMPLE}.`,
  );
}

/** Who answers everything: HR, the sponsor, leadership. */
export function peopleOnDuty(definition: object): string[] {
  const { hr, sponsor, leadership } = Noted.parse(definition);
  return [...hr, ...(sponsor ? [sponsor] : []), ...leadership].map(({ email }) => email);
}

/** HR's coordinators alone. */
export function coordinators(definition: object): string[] {
  return Noted.parse(definition).hr.map(({ email }) => email);
}

/** The day on which the cohort is to start, when the definition says one. */
export function startDateOf(definition: object): string | undefined {
  return Noted.parse(definition).startDate;
}
