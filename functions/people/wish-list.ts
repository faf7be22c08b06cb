import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { findPeople } from './directory.ts';
import { participants } from './participant.ts';

/**
 * As many names as a person will look through in a list. In a larger cohort wishes would be a lottery of the
 * names one happens to know, and the page would weigh hundreds of kilobytes.
 */
const MOST_MENTORS = 200;

const Wishable = z.object({ id: z.string(), name: z.string(), detail: z.string().optional() });
export type Wishable = z.infer<typeof Wishable>;

/**
 * Writes down the mentors whom mentees can wish for, when they are selected or one leaves: every mentee's form
 * shows them, and reading all mentors for each view would cost more than the mail that led there.
 */
export async function writeWishList(table: Table, cohortId: string): Promise<void> {
  const mentors = (await participants(table, cohortId, 'mentor')).filter(
    ({ status }) => status === 'selected' || status === 'trained',
  );
  const shown = mentors.length > MOST_MENTORS ? [] : mentors.map(({ personId }) => personId);
  const people = [...(await findPeople(table, cohortId, shown)).values()];
  await table.put(key.wishList(cohortId), {
    mentors: people
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ id, name, jobTitle, site }): Wishable => {
        const detail = [jobTitle, site].filter((part) => part !== undefined).join(', ');
        return { id, name, ...(detail === '' ? {} : { detail }) };
      }),
  });
}

/** Empty where there are too many to choose from, or none yet. */
export async function wishList(table: Table, cohortId: string): Promise<Wishable[]> {
  const found = await table.get(key.wishList(cohortId), z.object({ mentors: z.array(Wishable) }));
  return found?.mentors ?? [];
}
