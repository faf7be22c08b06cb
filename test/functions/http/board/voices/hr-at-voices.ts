import { atPage } from '../../../../cohorts/at-a-page.ts';
import type { StagedCohort } from '../../../../cohorts/staged-cohort.ts';

/** A coordinator with the board open on a device, at what people wrote. */
export async function hrAtVoices(staged: StagedCohort) {
  const { press, look } = await atPage(staged, 'board', { role: 'hr', personId: '0' });
  return {
    post: async (fields: Record<string, string>) => (await press(fields, '/voices')).status,
    press: async () => (await press({ do: 'openVoices' }, '/voices')).status,
    look: (query = '?lang=en') => look(`/voices${query}`),
  };
}
