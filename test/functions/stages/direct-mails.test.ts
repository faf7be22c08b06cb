import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { raiseAlert } from '../../../functions/cohorts/alert.ts';
import { sendDoorLink } from '../../../functions/http/door/door-mail.ts';
import { tellHrOfAlerts } from '../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { DIRECT_MAILS, MAIL_KINDS } from '../../../functions/stages/mail-kinds.ts';
import { key } from '../../../functions/store/keys.ts';
import { newToken } from '../../../functions/web/link-token.ts';
import { StagedCohort } from '../../cohorts/staged-cohort.ts';
import { cohortInTable, personOf } from '../rounds/cohort-in-table.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let dynamodb: MemoryTable;

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());

/** A cohort in which HR has written a paragraph for every kind of mail: its own name. */
async function withParagraphs() {
  const table = await dynamodb.another();
  const { cohortId } = await cohortInTable(table, [personOf(1)]);
  const staged = new StagedCohort(table, cohortId);
  const { settings } = await staged.cohort();
  const extra = Object.fromEntries(MAIL_KINDS.map((kind) => [kind, `Our words for ${kind}.`]));
  await table.change(key.cohort(cohortId), {
    settings: { ...settings, mail: { extra }, leadership: settings.hr },
  });
  const texts: string[] = [];
  const { sender } = staged;
  const reading = {
    ...sender,
    mailer: {
      send: async (mail: Parameters<typeof sender.mailer.send>[0]) => {
        texts.push((await simpleParser(mail.raw)).text ?? '');
        return sender.mailer.send(mail);
      },
    },
  };
  return { staged, cohort: await staged.cohort(), sender: reading, texts };
}

/** The link of a mail to the first in HR's or leadership's list. */
function linkOf({ cohortId, now }: StagedCohort, role: 'hr' | 'leader') {
  const validUntil = now.toISOString();
  const link = { scope: role, cohortId, role, personId: '0', language: 'en', validUntil } as const;
  return { link, token: newToken() };
}

test('a mail outside of any round bears the paragraph for its own kind, and no other', async () => {
  const { staged, cohort, sender, texts } = await withParagraphs();
  await sendDoorLink({ cohort, ...linkOf(staged, 'hr'), page: 'board', below: '' }, sender);
  const alert = { alertId: 'a', kind: 'withdrawal' } as const;
  await raiseAlert(staged.table, staged.cohortId, { ...alert, facts: {} }, staged.now);
  await tellHrOfAlerts(cohort, sender);
  expect(texts.map((text) => text.match(/Our words for \w+/g))).toEqual([
    ['Our words for doorLink'],
    ['Our words for alert'],
  ]);
});

test('a link to the board or the report says so, and leads nobody to data of their own', async () => {
  const { staged, cohort, sender, texts } = await withParagraphs();
  await sendDoorLink({ cohort, ...linkOf(staged, 'hr'), page: 'board', below: '/alerts' }, sender);
  await sendDoorLink({ cohort, ...linkOf(staged, 'leader'), page: 'report', below: '' }, sender);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/Open the board:\s+https:\S+\/b\/[\w-]{43}\/alerts/);
  expect(texts[1]).toMatch(/Open the report:\s+https:\S+\/r\//);
  for (const text of texts) expect(text).not.toMatch(/form|My data/);
});

test('each kind of mail is there once, so that a paragraph is for one mail', () => {
  expect(new Set(MAIL_KINDS).size).toBe(MAIL_KINDS.length);
  expect(MAIL_KINDS).toEqual(expect.arrayContaining(DIRECT_MAILS.map(({ kind }) => kind)));
});
