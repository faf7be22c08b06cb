import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { closeRound } from '../../../../functions/rounds/close-round.ts';
import { getRound } from '../../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../../functions/rounds/send-what-is-due.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { selectApplicants } from '../../../../functions/stages/call-for-mentors/select-applicants.ts';
import { stopCohort } from '../../../../functions/stages/cohort/stop-cohort.ts';
import { INSTRUMENTS } from '../../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../../functions/stages/round/sending.ts';
import { ROUND_KINDS, roundOf } from '../../../../functions/stages/rounds.ts';
import { asMentor, RecordedExecutions } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { submitted } from '../../web/submitted.ts';
import { ADA, GRACE, type Page, Visitor, WatchedCohort } from '../door/at-the-door.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const CHOICES = { 'decision-m1': 'accept', 'decision-m2': 'decline' };

/** Two have applied, and both coordinators have HR's form open. */
async function selection() {
  const cohort = await WatchedCohort.launched(await memory.another(), ['m1', 'm2', 'e1']);
  await cohort.begin('callForMentors');
  await cohort.hold('mentorCall-1', 'mentorCall', ({ personId }) =>
    personId.startsWith('m') ? asMentor() : undefined,
  );
  await collectApplications({ ...cohort.ref, side: 'mentor' }, cohort.at);
  await cohort.open('mentorSelection', 'mentorSelection');
  const enter = async ({ email }: { email: string }) => {
    const browser = new Visitor(cohort);
    const link = await browser.enter(cohort, cohort.link('f', email, /mentorSelection/), email);
    return {
      get: () => browser.open(link),
      post: (fields: Record<string, string>, origin?: string) => browser.post(link, fields, origin),
    };
  };
  const round = () => getRound(cohort.table, { ...cohort.ref, roundId: 'mentorSelection' });
  const look = () =>
    sendWhatIsDue({ ...cohort.ref, roundId: 'mentorSelection' }, sendingOf(cohort.sender, INSTRUMENTS));
  return { cohort, ada: await enter(ADA), grace: await enter(GRACE), round, look };
}

/** What the page would send by this button. */
function by(button: string, { text }: Page): Record<string, string> {
  const found = new RegExp(`<button[^>]*name="([^"]+)" value="([^"]+)"[^>]*>${button}`).exec(text);
  const hidden = Object.entries(submitted(formWith(button, text))).map(([name, value]) => [
    name,
    String(value),
  ]);
  return { ...Object.fromEntries(hidden), ...(found && { [found[1] ?? '']: found[2] ?? '' }) };
}

function formWith(button: string, html: string): string {
  const form = html.split('<form').find((part) => part.includes(`>${button}</button>`));
  if (form === undefined) throw new Error(`no button says ${button}`);
  return `<form${form.split('</form>')[0]}</form>`;
}

test('an empty or incomplete post names what is missing, and decides nothing', async () => {
  const { ada, round } = await selection();
  const posts: Record<string, string>[] = [
    {},
    { _do: 'decide' },
    { 'decision-m1': 'accept', _do: 'decide' },
    { nonsense: 'x' },
  ];
  for (const fields of posts) {
    const { status, text } = await ada.post(fields);
    expect([status, text.includes('Select your decision on Person m2')]).toEqual([422, true]);
  }
  expect(await round()).toMatchObject({ decisions: 0 });
});

test('a complete post says what will happen, person by person; only the press on that page decides', async () => {
  const { cohort, ada, round, look } = await selection();
  const said = await ada.post(CHOICES);
  expect(said.status).toBe(200);
  for (const words of [
    'One person is selected as a mentor',
    'Person m1',
    'One person is not selected',
    'Person m2',
  ])
    expect(said.text).toContain(words);
  expect(said.text).toContain('at 10:00');
  // Whoever never saw the page, or saw another: it is shown first.
  const unseen: Record<string, string>[] = [{}, { _seal: 'made up', _decisions: '0' }];
  for (const fields of unseen)
    expect((await ada.post({ ...CHOICES, _do: 'decide', ...fields })).status).toBe(409);
  const altered = { ...by('Yes, do this', said), 'decision-m2': 'accept' };
  expect((await ada.post(altered)).text).toContain('2 people are selected as mentors');
  const changed = await ada.post(by('Change it', said));
  expect(changed.text).toMatch(/value="decline"[^>]*checked/);
  expect((await round()).decision).toBeUndefined();

  // Another site cannot press it.
  expect((await ada.post(by('Yes, do this', said), 'https://elsewhere.example')).status).toBe(403);
  for (let times = 0; times < 2; times++) expect((await ada.post(by('Yes, do this', said))).status).toBe(303);
  expect(await round()).toMatchObject({ decisions: 1, decision: { by: 'hr~0' } });
  expect(await look()).toMatchObject({ next: 'letStand' });
  expect(await look()).toMatchObject({ next: 'letStand' });
  const told = cohort.inbox.filter(({ about }) => about.startsWith('decisionTaken'));
  // Ada has read it on the page.
  expect(told.map(({ to }) => to)).toEqual([GRACE.email]);
  expect(told[0]?.subject).toContain('Ada Brook has decided');
  // Nothing of it is done before its time.
  expect((await participants(cohort.table, cohort.cohortId, 'mentor')).map(({ status }) => status)).toEqual([
    'applied',
    'applied',
  ]);
});

test('another coordinator sees it, cannot overwrite it, and takes it back: the form opens with what was chosen', async () => {
  const { cohort, ada, grace, round, look } = await selection();
  const early = await grace.post({ ...CHOICES, 'decision-m2': 'accept' });
  await ada.post(by('Yes, do this', await ada.post(CHOICES)));
  const late = await grace.post(by('Yes, do this', early));
  expect([late.status, late.text.includes('Ada Brook was first')]).toEqual([409, true]);
  const seen = await grace.get();
  for (const words of ['Ada Brook decided on', 'at 10:00', 'Person m2']) expect(seen.text).toContain(words);

  cohort.minutesLater(1);
  // One press more than a mail scanner makes, on a page of its own.
  const asked = await grace.post(by('Take it back', seen));
  expect(asked.text).toContain('Take the decision back?');
  expect((await round()).decision).toBeDefined();
  for (let times = 0; times < 2; times++)
    expect((await grace.post(by('Yes, take it back', asked))).status).toBe(303);
  expect((await round()).decision).toBeUndefined();
  const again = await grace.get();
  expect(again.text).toContain('Grace Osei took the decision back');
  expect(again.text).toMatch(/value="decline"[^>]*checked/);
  expect(await look()).toMatchObject({ next: 'wait' });
  const told = (await timeline(cohort.table, cohort.cohortId)).filter(({ what }) =>
    what.startsWith('decision'),
  );
  expect(told.map(({ what, by: whose }) => [what, whose])).toEqual([
    ['decisionTaken', 'hr~0'],
    ['decisionTakenBack', 'hr~1'],
  ]);

  // The page that Ada opened before knows nothing of it.
  const stale = { ...by('Yes, do this', early), ...CHOICES };
  expect((await ada.post(stale)).status).toBe(409);
  await grace.post(by('Yes, do this', await grace.post({ ...CHOICES, 'decision-m2': 'accept' })));
  expect(await round()).toMatchObject({ decisions: 3, decision: { by: 'hr~1' } });
});

test('once it is carried out it stands, and the page says so', async () => {
  const { cohort, ada, look } = await selection();
  await ada.post(by('Yes, do this', await ada.post(CHOICES)));
  const seen = await ada.get();
  const asked = await ada.post(by('Take it back', seen));
  cohort.minutesLater(59);
  const sameDoor = await ada.get();
  expect(sameDoor.status).toBe(200);
  cohort.minutesLater(1);
  const tooLate = await ada.post(by('Yes, take it back', asked));
  expect([tooLate.status, tooLate.text.includes('It was too late to take it back')]).toEqual([409, true]);
  expect(await look()).toEqual({ next: 'close' });
  await closeRound({ ...cohort.ref, roundId: 'mentorSelection' }, cohort.at);
  await selectApplicants({ ...cohort.ref, side: 'mentor' }, cohort.at);
  expect((await participants(cohort.table, cohort.cohortId, 'mentor')).map(({ status }) => status)).toEqual([
    'selected',
    'notSelected',
  ]);
  const { text } = await ada.get();
  expect(text).toContain('It was carried out on');
  expect(text).not.toContain('Take it back');
});

test('the cohort is stopped before its time: the page does not say that it was carried out', async () => {
  const { cohort, ada, look } = await selection();
  await ada.post(by('Yes, do this', await ada.post(CHOICES)));
  await look();
  cohort.minutesLater(5);
  await stopCohort(cohort.ref, { ...cohort.at, executions: new RecordedExecutions() });
  const { text } = await ada.get();
  expect(text).toContain('It was not carried out: the cohort was stopped on');
  expect(text).not.toMatch(/It was carried out|Take it back/);
});

test('every decision of HR says what it will bring about', () => {
  for (const kind of ROUND_KINDS) {
    const { asks } = roundOf(kind);
    expect([kind, asks?.consequences !== undefined]).toEqual([kind, asks?.decidedByHr === true]);
  }
});
