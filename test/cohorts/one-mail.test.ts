import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeRound, getRound, requests } from '../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../functions/rounds/send-what-is-due.ts';
import { INSTRUMENTS } from '../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../functions/stages/round/sending.ts';
import { askAgain } from '../../functions/stages/withdrawal/rest.ts';
import { key } from '../../functions/store/keys.ts';
import { formsOf, readMail } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { addressOf, launched, type StagedCohort } from './staged-cohort.ts';
import { accept, calls, kickoff, matching } from './stages-played.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** m1 has two mentees. */
async function started(): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'e1', 'e2'], {
    matching: { policy: { capacity: 2 } },
    mail: { extra: { pairConfirmed: 'A word on pairs', selfView: 'A word on the six questions' } },
  });
  await calls(staged, undefined, { m1: 2 });
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}

/** What the mails about a round, to one person, ask for: how many forms each, and how its subject begins. */
async function asked(staged: StagedCohort, personId: string, about: string) {
  const theirs = staged.mails.filter((mail) => mail.address === addressOf(personId) && mail.about === about);
  return Promise.all(theirs.map(async ({ raw }) => formsOf(await readMail(Buffer.from(raw))).length));
}

const sendDue = (staged: StagedCohort, roundId: string) =>
  sendWhatIsDue({ ...staged.ref, roundId }, sendingOf(staged.sender, INSTRUMENTS));

const AGREED = {
  goal1: 'Lead a team',
  cadence: 'monthly',
  confidentiality: true,
  noFaultExit: true,
} as const;

test('the confirmation of a pair comes with the invitation', async () => {
  const staged = await started();
  expect(staged.toldTo('e1')).toContain('kickoff');
  expect(staged.mails.filter(({ about }) => about.startsWith('pairConfirmed'))).toEqual([]);
  const [mail] = staged.mails.filter(
    ({ about, address }) => about === 'kickoff' && address === addressOf('m1'),
  );
  const { html } = await readMail(Buffer.from(mail?.raw ?? ''));
  expect(html).toContain('All of you have said yes');
  // What HR has written for either mail is read in the one that comes.
  expect(html).toContain('A word on pairs');
  expect(html).toContain(addressOf('e1'));
  expect(html).toContain(addressOf('e2'));
});

describe('a mentor of two', () => {
  test('is asked about both in one mail, and reminded of the one that is open', async () => {
    const staged = await started();
    await staged.open('pulse-1', 'pulse');
    expect(await asked(staged, 'm1', 'pulse-1')).toEqual([2]);
    expect(await asked(staged, 'e1', 'pulse-1')).toEqual([1]);
    await staged.answer('pulse-1', 'e1~m1~mentor', { helps: 4 });
    staged.later(9);
    await sendDue(staged, 'pulse-1');
    expect(await asked(staged, 'm1', 'pulse-1')).toEqual([2, 1]);
  });

  test('gets no second mail from a sender that goes over it once more', async () => {
    const staged = await started();
    await staged.open('pulse-1', 'pulse');
    const round = { ...staged.ref, roundId: 'pulse-1' };
    // As if the sender had died before it noted where it stood.
    await changeRound(staged.table, round, { wave: 0, chunk: 0 });
    await sendDue(staged, 'pulse-1');
    expect(await asked(staged, 'm1', 'pulse-1')).toEqual([2]);
  });

  test('nor from one that has died before it noted what was in the mail', async () => {
    const staged = await started();
    await staged.open('pulse-1', 'pulse');
    const round = { ...staged.ref, roundId: 'pulse-1' };
    await changeRound(staged.table, round, { wave: 0, chunk: 0 });
    await staged.table.delete(key.mail(staged.cohortId, 'pulse-1', 0, 'e2~m1~mentor'));
    await staged.answer('pulse-1', 'e1~m1~mentor', { helps: 4 });
    await sendDue(staged, 'pulse-1');
    expect(await asked(staged, 'm1', 'pulse-1')).toEqual([2]);
  });

  test('nor when one of the pairs pauses and goes on', async () => {
    const staged = await started();
    await staged.open('pulse-1', 'pulse');
    const { table } = staged;
    const all = await requests(table, { ...staged.ref, roundId: 'pulse-1' });
    const round = await getRound(table, { ...staged.ref, roundId: 'pulse-1' });
    const found = all.map((request) => ({ round, request }));
    await askAgain(found, await staged.cohort(), sendingOf(staged.sender, INSTRUMENTS));
    expect(await asked(staged, 'm1', 'pulse-1')).toEqual([2]);
  });
});

describe('the six questions of the start', () => {
  test('come with the mail of the agreement, not by themselves', async () => {
    const staged = await started();
    await staged.open('agreement', 'agreement');
    await staged.open('selfView', 'selfView');
    expect(await asked(staged, 'e1', 'agreement')).toEqual([2]);
    expect(await asked(staged, 'm1', 'agreement')).toEqual([2]);
    expect(staged.toldTo('e1')).not.toContain('selfView');
    const sent = staged.mails.find(
      ({ about, address }) => about === 'agreement' && address === addressOf('e1'),
    );
    const { html } = await readMail(Buffer.from(sent?.raw ?? ''));
    expect(html).toContain('A word on the six questions');
    expect(await requests(staged.table, { ...staged.ref, roundId: 'selfView' })).toHaveLength(2);
  });

  test('are reminded of with the agreement, or alone once that is settled; never twice', async () => {
    const staged = await started();
    await staged.open('agreement', 'agreement');
    await staged.open('selfView', 'selfView');
    await staged.answer('agreement', 'e1~m1~mentee', AGREED);
    staged.later(20);
    await sendDue(staged, 'agreement');
    await sendDue(staged, 'selfView');
    await sendDue(staged, 'selfView');
    expect(await asked(staged, 'e1', 'agreement')).toEqual([2]);
    expect(await asked(staged, 'e1', 'selfView')).toEqual([1]);
    expect(await asked(staged, 'e2', 'agreement')).toEqual([2, 2]);
    expect(await asked(staged, 'e2', 'selfView')).toEqual([]);
  });

  test('go by themselves where the mail of the agreement does not come', async () => {
    const staged = await started();
    await staged.open('selfView', 'selfView');
    expect(staged.toldTo('e1')).not.toContain('selfView');
    staged.now = new Date(staged.now.getTime() + 61 * 60_000);
    await sendDue(staged, 'selfView');
    expect(await asked(staged, 'e1', 'selfView')).toEqual([1]);
    // The agreement that comes late does not ask once more.
    await staged.open('agreement', 'agreement');
    expect(await asked(staged, 'e1', 'agreement')).toEqual([1]);
  });
});
