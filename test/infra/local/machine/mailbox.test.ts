import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Mailbox } from '../../../../infra/local/machine/mail/mailbox.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentoring-mailbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string) => ({
  at: '2027-01-11T07:00:00.000Z',
  messageId: subject,
  from: 'hr@example.com',
  to: ['ada@example.com'],
  subject,
  tags: {},
  attachmentBytes: 0,
  fate: 'delivered' as const,
});
const keep = (subject: string, durability: 'process' | 'disk' = 'process') =>
  Mailbox.open(folder, durability).keep(mail(subject), Buffer.from(`Subject: ${subject}`));

test.each(['process', 'disk'] as const)(
  'keeps mails for their owner alone, safe from the %s',
  async (durability) => {
    await keep('one', durability);
    await keep('two', durability);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['000001.eml', '000002.eml', 'index.jsonl']);
    for (const file of files) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    expect(
      Mailbox.open(folder)
        .mails()
        .map(({ subject }) => subject),
    ).toEqual(['one', 'two']);
  },
);

test('what was half-written when the process died was never taken, and is gone', async () => {
  await keep('one');
  writeFileSync(join(folder, '000002.eml.next'), 'Subject: tw');
  appendFileSync(join(folder, 'index.jsonl'), '{"number":2,"at":"20');
  expect(Mailbox.open(folder).mails()).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(['000001.eml', 'index.jsonl']);
  await keep('two again');
  expect(readFileSync(join(folder, '000002.eml'), 'utf8')).toBe('Subject: two again');
  expect(
    Mailbox.open(folder)
      .mails()
      .map(({ number }) => number),
  ).toEqual([1, 2]);
});

test('damage in the middle of the index is told with its place, and nothing is touched', async () => {
  await keep('one');
  await keep('two');
  const index = join(folder, 'index.jsonl');
  const damaged = readFileSync(index, 'utf8').replace('"number"', '"num');
  writeFileSync(index, damaged);
  expect(() => Mailbox.open(folder)).toThrow(`${index}, line 1, is damaged: put the file back from a copy`);
  expect(readFileSync(index, 'utf8')).toBe(damaged);
});
