import { IN_WORDS } from './acts.ts';
import type { ReadCohort } from './read-cohort.ts';

/** HR looks at everything that its review of the pairs offers, and does what can and what cannot be done. */
export async function reviewed(cohort: ReadCohort, board: string): Promise<void> {
  const page = `${board}/matching`;
  const decide = async (act: string, fields: Record<string, string>, status: number) => {
    const [, seen = ''] = /name="seen" value="([\d.]+)"/.exec(await cohort.look(page)) ?? [];
    return cohort.press(page, { do: act, seen, reason: IN_WORDS, ...fields }, [status]);
  };
  await cohort.look(`${page}/policies`);
  for (const mentee of ['e1', 'e4', 'nobody']) await cohort.look(`${page}/pair?mentee=${mentee}`);
  for (const mentor of ['m1', 'm2', 'm3', 'boss']) {
    await cohort.look(`${page}/pair?mentee=e1&mentor=${mentor}`);
    await cohort.look(`${page}/pair?mentee=e4&mentor=${mentor}`);
  }
  await decide('move', { pair: 'e4~m1' }, 422);
  await decide('forbid', { pair: 'e1~m1', reason: '' }, 422);
  await decide('forbid', { pair: 'e1~m1', reason: 'Α'.repeat(500) }, 422);
  await decide('forbid', { pair: 'e1~m1', seen: '1.0' }, 409);
  await decide('lock', { pair: 'e9~m9' }, 409);
  await decide('policy', { objective: 'highestFloor', reason: '' }, 422);
  await decide('policy', { objective: 'highestFloor' }, 303);
  const [, pair = ''] = /name="pair" value="(e1~\w+)"/.exec(await cohort.look(page)) ?? [];
  await decide('forbid', { pair }, 303);
  await decide('recompute', {}, 303);
  const [, held = ''] = /name="pair" value="(e2~\w+)"/.exec(await cohort.look(page)) ?? [];
  await decide('holdBack', { pair: held }, 303);
  await cohort.look(page);
  await decide('release', { pair: held }, 303);
  const said = await decide('publish', {}, 200);
  const [, seal = ''] = /name="_seal" value="([^"]+)"/.exec(said) ?? [];
  await decide('publish', { _seal: seal }, 303);
  await cohort.look(page);
  await cohort.look(`${board}/timeline`);
}
