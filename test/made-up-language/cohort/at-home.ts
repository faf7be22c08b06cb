import { DAY_MS } from '../../../functions/time/day.ts';
import { IN_WORDS } from './acts.ts';
import type { ReadCohort } from './read-cohort.ts';

/** Whoever is called says that it is not for them, and takes it back. */
export async function notThisTime(cohort: ReadCohort, about: RegExp): Promise<void> {
  const page = cohort.link('n', { about });
  await cohort.look(page);
  for (const answer of ['not-this-time', 'perhaps']) {
    await cohort.press(page, { answer }, [303]);
    await cohort.look(page);
  }
}

/** What somebody has applied with: it is looked at, and not taken back. */
export async function atApplication(cohort: ReadCohort, about: RegExp, address: string): Promise<void> {
  const page = await cohort.enter(cohort.link('me', { about, address }));
  await cohort.look(page);
  await cohort.look(`${page}/application`);
  for (const side of ['mentor', 'mentee']) await cohort.press(`${page}/application`, { side }, [303, 422]);
}

/** The rooms in which nothing happens to a pair. @param page the home */
export async function atHome(cohort: ReadCohort, page: string): Promise<void> {
  for (const room of ['calendar', 'pause', 'erase']) await cohort.look(`${page}/${room}`);
  await cohort.press(`${page}/calendar`, { make: 'yes' }, [200]);
  await cohort.look(`${page}/calendar`);
  const from = new Date(cohort.now.getTime() + 10 * DAY_MS).toISOString().slice(0, 10);
  await cohort.press(`${page}/pause`, {}, [422]);
  await cohort.press(`${page}/pause`, { from }, [303]);
  for (const room of ['', '/pause']) await cohort.look(`${page}${room}`);
  await cohort.press(`${page}/pause`, { resume: 'yes' }, [303]);
  await cohort.press(`${page}/erase`, {}, [422]);
  await atOwnDetails(cohort, `${page}/details`);
}

/** Name and address, each once wrongly; then an address of which nobody says that it is theirs. */
async function atOwnDetails(cohort: ReadCohort, room: string): Promise<void> {
  await cohort.look(room);
  await cohort.press(room, { what: 'name', name: '' }, [422]);
  for (const address of ['', '…', 'm2@example.com'])
    await cohort.press(room, { what: 'address', address }, [422]);
  await cohort.press(room, { what: 'address', address: 'somebody.new@example.com' }, [303]);
  await cohort.look(room);
}

/** HR looks for somebody, and what it sends of them or of the whole file is wrong. */
export async function atPeople(cohort: ReadCohort, board: string): Promise<void> {
  await cohort.look(`${board}/people`);
  await cohort.look(`${board}/people?q=${encodeURIComponent('nobody')}`);
  await cohort.look(`${board}/people?q=m1`);
  await cohort.look(`${board}/people/person?id=m1`);
  const person = { do: 'person', person: 'm1', name: IN_WORDS, email: 'm1@example.com', managerId: '' };
  await cohort.press(`${board}/people`, { ...person, name: '' }, [422]);
  await cohort.press(`${board}/people`, { ...person, email: '…' }, [422]);
  await cohort.press(`${board}/people`, { ...person, managerId: 'm2' }, [200, 422]);
  await cohort.press(`${board}/people`, person, [200]);
  await cohort.press(`${board}/people`, { do: 'file', pasted: 'Α;Β\n1;2' }, [422]);
}

/** The two say when they meet and that they met, and both once wrongly. @param page the page of the pair */
export async function atMeetings(cohort: ReadCohort, page: string): Promise<void> {
  for (const act of ['met', 'arrange']) await cohort.press(page, { _meeting: act }, [422]);
  const metOn = cohort.now.toISOString().slice(0, 10);
  const met = { metOn, metFor: '60', metLine: IN_WORDS, metSure: 'yes' };
  await cohort.press(page, { _meeting: 'met', ...met }, [303]);
  await cohort.look(page);
}
