import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../../functions/time/day.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { executionsOf } from '../../infra/local/rehearsal/demo/executions.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { answerForm } from '../../infra/local/rehearsal/simulated-people/form-visit.ts';
import { linkTo } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { ORDINARY, Persona } from '../../infra/local/rehearsal/simulated-people/persona.ts';
import { postForm, send, sessionOf } from '../http/client.ts';
import { LivingCohort, type ReceivedMail } from '../http/living-cohort.ts';
import { smallCohort } from '../http/small-cohort.ts';
import { whoWasNotTold } from './everybody-was-told.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');

let folder: string;
let local: Local;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-rematch-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

/** At the next pulse this person leaves instead of answering. */
const leaveFrom =
  (living: LivingCohort) =>
  async (mail: ReceivedMail): Promise<void> => {
    const persona = new Persona(1, mail.to, false, { ...ORDINARY, leaves: 1, silent: 0, late: 0 });
    const desk = living.deskOf(mail.to);
    await answerForm(mail, linkTo('f', mail) ?? '', persona, { today: local.clock.now(), desk });
  };

async function killRoundOf(roundId: string): Promise<void> {
  for (const { arn: executionArn, machine, status } of await executionsOf(local)) {
    if (machine !== 'Round' || status !== 'RUNNING') continue;
    const { input } = await local.stepFunctions.call('DescribeExecution', { executionArn });
    if (JSON.parse(input ?? '{}').roundId !== roundId) continue;
    await local.stepFunctions.stopExecution({ executionArn, error: 'Killed' });
    return;
  }
  throw new Error(`no round ${roundId} is open`);
}

/** What a press will bring about is shown first; then it is pressed once more. */
async function sayYes(address: string, pressed: Record<string, string>, cookie: string): Promise<void> {
  const said = await postForm(address, pressed, { cookie });
  const [, seal = ''] = /name="_seal" value="([^"]+)"/.exec(said.text) ?? [];
  expect([said.status, seal]).toEqual([200, expect.stringMatching(/./)]);
  expect((await postForm(address, { ...pressed, _seal: seal }, { cookie })).status).toBe(303);
}

test('a mentor leaves: HR has the mentee matched again, also after a failure, and the new pair goes on to the end', async () => {
  const { definition, mentors, mentees, hr } = smallCohort('fr');
  const living = new LivingCohort(local);
  // One mentor is left over, and waits.
  living.ignore(mentees.at(-1) ?? '', 'menteeCall');
  const client = new HrClient(local.baseUrl, local.hrToken);
  const id = await local.clock.busy(() => client.launch(definition, 'rematch'));
  const idOf = new Map((definition.people ?? []).map((person) => [person.email, person.id]));
  await living.until('mentorUnmatched');

  await living.until('agreement');
  const [orphan = ''] = mentees;
  const pairOf = async (status: string) =>
    (await client.pairs(id)).find(
      (pair) => pair.status === status && pair.pairId.startsWith(`${idOf.get(orphan)}~`),
    );
  const first = await local.clock.busy(() => pairOf('active'));
  const leaver = mentors.find((address) => first?.pairId.endsWith(`~${idOf.get(address)}`)) ?? '';
  living.when(leaver, 'pulse', leaveFrom(living));
  await living.until('withdrawalAsked', leaver);
  const askedAt = local.clock.now();
  expect(living.lastMail(hr, 'withdrawalToHr').subject).not.toBe('');
  await living.until('pairEnded', orphan);
  // Two working days in which it could have been taken back: the second one's morning is the earliest.
  expect(local.clock.now().getTime() - askedAt.getTime()).toBeGreaterThan(DAY_MS);
  await living.days(7);

  const board = linkTo('b', living.lastMail(hr, 'withdrawalToHr')) ?? '';
  await local.clock.busy(async () => {
    const cookie = await sessionOf(board, { mailbox: local.mailbox, address: hr });
    const page = await send(`${board}/pairs?lang=en`, { headers: { cookie } });
    expect(page.text).toContain('One mentee waits, one place is free');
    const pressed = { do: 'matchAgain', reason: 'A mentor has left' };
    await sayYes(`${board}/pairs?lang=en`, pressed, cookie);
    expect((await send(`${board}/pairs?lang=en`, { headers: { cookie } })).text).toContain(
      'Those who wait are being matched again.',
    );
    const again = await send(`${local.baseUrl}/cohorts/${id}/rematch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${local.hrToken}` },
    });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('already')]);
  });
  await living.until('matchReview', hr);
  await local.clock.busy(() => killRoundOf('matchReview-2'));
  // The machine fails, HR is told, and asks again.
  await living.until('alerts', hr);
  await local.clock.busy(async () => {
    const link = linkTo('b', living.lastMail(hr, 'alerts')) ?? '';
    const cookie = await sessionOf(link, { mailbox: local.mailbox, address: hr });
    await sayYes(`${link}/pairs`, { do: 'matchAgain' }, cookie);
    const history = await send(`${link}/timeline?lang=en`, { headers: { cookie } });
    expect(history.text).toContain('“A mentor has left”');
  });

  await living.until('introduction', orphan);
  const second = await local.clock.busy(() => pairOf('active'));
  const newcomer = mentors.find((address) => second?.pairId.endsWith(`~${idOf.get(address)}`)) ?? '';
  expect(second?.pairId).not.toBe(first?.pairId);
  expect(living.lastMail(newcomer, 'mentorUnmatched').subject).not.toBe('');
  await living.until('pulse', newcomer);
  await living.until('thanks', newcomer);
  await local.clock.settled();

  const ending = await local.clock.busy(async () => ({
    status: (await client.overview(id)).status,
    people: await client.people(id),
    pairs: await client.pairs(id),
    mails: local.mailbox.mails(),
    answered: [],
  }));
  expect(whoWasNotTold(ending)).toEqual([]);
  expect((await pairOf('completed'))?.pairId).toBe(second?.pairId);
  const heard = ending.mails.filter(({ to }) => to.includes(newcomer)).map((mail) => kindOfMail(mail).kind);
  expect(heard).toEqual(expect.arrayContaining(['introduction', 'agreement', 'pulse', 'endForm', 'thanks']));
  const executions = await executionsOf(local);
  const ended = executions.filter(({ status }) => status !== 'SUCCEEDED' && status !== 'RUNNING');
  expect(ended.map(({ machine }) => machine).sort()).toEqual(['Rematch', 'Round']);
  expect(
    executions
      .filter(({ machine }) => machine === 'Rematch')
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['FAILED', 'SUCCEEDED']);
}, 240_000);
