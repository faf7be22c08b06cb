import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertsPage } from '../../functions/cohorts/board/alerts.tsx';
import type { BoardVisit } from '../../functions/cohorts/board/board-request.ts';
import { matchingPage } from '../../functions/cohorts/board/matching/matching-page.tsx';
import { overviewPage } from '../../functions/cohorts/board/overview.tsx';
import { pairsPage } from '../../functions/cohorts/board/pairs.tsx';
import { timelinePage } from '../../functions/cohorts/board/timeline.tsx';
import { Cohort } from '../../functions/cohorts/cohort.ts';
import { readDefinition } from '../../functions/cohorts/read-definition.ts';
import type { ProposedPair } from '../../functions/matching/proposal.ts';
import { putProposal } from '../../functions/matching/proposal-record.ts';
import { propose } from '../../functions/matching/propose.ts';
import { pairIdOf } from '../../functions/pairs/pair.ts';
import { key } from '../../functions/store/keys.ts';
import type { Table } from '../../functions/store/table.ts';
import { smallCohort } from '../http/small-cohort.ts';
import { company } from '../matching/people.ts';
import { openMemoryTable } from '../store/memory-table.ts';
import { AccessibilityCheck } from './accessibility.ts';
import { launchChromium } from './chromium.ts';

const NOW = new Date('2027-03-01T08:00:00Z');
const PAIRS = 2_000;
const MOST_BYTES = 50 * 1024;
const cohortId = 'large';
const at = NOW.toISOString();

/** A board in the middle of a review of 2,000 pairs, with as many alerts and as long a history. */
async function largeBoard(table: Table): Promise<BoardVisit> {
  const read = readDefinition(smallCohort('fr').definition, new Date('2027-01-11T07:00:00Z'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { people, ...settings } = read.definition;
  const cohort = Cohort.parse({
    cohortId,
    settings,
    status: 'running',
    stages: [{ name: 'callForMentors', startedAt: at }],
    createdAt: at,
    startsAt: at,
    kickoffAt: at,
    peopleCount: people.length,
  });
  const proposal = propose(company(3, { mentees: 60, mentors: 50 }));
  const proposed: ProposedPair[] = Array.from({ length: PAIRS }, (_, index) => {
    const pair = proposal.pairs[index % proposal.pairs.length];
    if (!pair) throw new Error('the company gave no pair');
    return { ...pair, menteeId: `e${index}`, mentorId: `o${index}` };
  });
  await table.putAll(
    proposed.flatMap(({ menteeId, mentorId, points, criteria }) => [
      ...[menteeId, mentorId].map((id) => ({
        ...key.person(cohortId, id),
        id,
        name: `Marie-Antoinette Dupont-Lajoie ${id}`,
        email: `${id}@example.org`,
        language: 'fr',
      })),
      {
        ...key.pair(cohortId, pairIdOf(menteeId, mentorId)),
        pairId: pairIdOf(menteeId, mentorId),
        menteeId,
        mentorId,
        points,
        criteria,
        status: 'active',
        proposal: 1,
        proposedAt: at,
        startedAt: at,
      },
      {
        ...key.alert(cohortId, menteeId),
        alertId: menteeId,
        kind: 'pairHealth',
        pairId: pairIdOf(menteeId, mentorId),
        raisedAt: at,
        facts: { reason: 'pulsesUnanswered' },
      },
      {
        ...key.event(cohortId, at, menteeId),
        at,
        what: 'pairsChanged',
        by: 'hr~0',
        facts: { act: 'forbid', menteeId, mentorId },
      },
    ]),
  );
  const overrides = { locked: proposed.slice(0, 100), forbidden: proposed.slice(100, 200) };
  await putProposal(
    table,
    cohortId,
    { number: 1, revision: 1, computedAt: at, overrides },
    { ...proposal, pairs: proposed },
  );
  const round = { cohortId, roundId: 'matchReview-1', kind: 'matchReview', number: 1, openedAt: at };
  const state = { deadline: '2027-03-09T08:00:00.000Z', reminders: [], recipients: 1, chunks: 1 };
  await table.put(key.round(cohortId, 'matchReview-1'), {
    ...round,
    ...state,
    wave: 0,
    chunk: 1,
    anyAnswerCloses: true,
  });
  const link = {
    scope: 'hr' as const,
    cohortId,
    role: 'hr' as const,
    personId: '0',
    language: 'fr' as const,
  };
  return {
    table,
    callback: async () => undefined,
    executions: { startRematch: async () => undefined, stateOfRematch: async () => 'notStarted' },
    sender: {
      table,
      mailer: { send: async () => ({ outcome: 'sent', messageId: '' }) },
      senderAddress: 'mentoring@example.org',
      baseUrl: 'https://example.org',
      now: () => NOW,
      timeLeft: () => 60_000,
    },
    visitor: { cohort, link: { ...link, validUntil: at }, locale: 'fr', path: `/b/${'x'.repeat(43)}` },
    query: {},
  };
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

test(`no view of a board of ${PAIRS} pairs weighs more than 50 KB, and each fits a phone`, async () => {
  await using memory = await openMemoryTable();
  const check = await AccessibilityCheck.open(browser, { width: 390, height: 844 });
  const visit = await largeBoard(await memory.another());
  const pages = { overviewPage, alertsPage, pairsPage, matchingPage, timelinePage };
  for (const [name, page] of Object.entries(pages)) {
    for (const query of [{}, { page: '7' }, { page: '99999' }, { q: 'MARIE' }]) {
      const html = await page({ ...visit, query });
      expect(Buffer.byteLength(html), `${name} ${JSON.stringify(query)}`).toBeLessThan(MOST_BYTES);
    }
    expect([name, await check.findings(await page(visit))]).toEqual([name, []]);
  }
});
