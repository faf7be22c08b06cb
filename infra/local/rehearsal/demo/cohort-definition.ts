import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateCompany } from '../../example/company.ts';

export const EXAMPLE = fileURLToPath(new URL('../../example/cohorte-leadership.json', import.meta.url));

/** As HR would post it; only what the demo looks at is named here, the API checks the whole. */
export interface PostedCohort {
  name: string;
  startDate?: string;
  languages?: string[];
  hr: { email: string }[];
  sponsor?: { email: string };
  leadership?: { email: string }[];
  people: object[];
}

/**
 * The definition in a file, for its own people or for a generated company of another size.
 *
 * @throws Error when the file holds no JSON object
 */
export async function cohortDefinition(
  file: string,
  people: number | undefined,
  seed: number,
): Promise<PostedCohort> {
  const definition: PostedCohort = JSON.parse(await readFile(file, 'utf8'));
  if (typeof definition !== 'object' || definition === null)
    throw new Error(`${file} holds no cohort definition.`);
  if (people === undefined) return definition;
  const locale = definition.languages?.[0] === 'en' ? 'en' : 'fr';
  return { ...definition, people: generateCompany({ people, seed, locale }) };
}

/** Who answers everything: HR, the sponsor, leadership. */
export function peopleOnDuty({ hr, sponsor, leadership = [] }: PostedCohort): string[] {
  return [...hr, ...(sponsor ? [sponsor] : []), ...leadership].map(({ email }) => email.toLowerCase());
}
