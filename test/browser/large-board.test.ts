import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cohort } from '../../functions/cohorts/cohort.ts';
import { readDefinition } from '../../functions/definition/read-definition.ts';
import { alertsPage } from '../../functions/http/board/alerts.tsx';
import type { BoardVisit } from '../../functions/http/board/board-visit.ts';
import { matchingPage } from '../../functions/http/board/matching/matching-page.tsx';
import { overviewPage } from '../../functions/http/board/overview.tsx';
import { pairsPage } from '../../functions/http/board/pairs.tsx';
import { timelinePage } from '../../functions/http/board/timeline.tsx';
import { boardWords } from '../../functions/http/board/words/board-words.ts';
import type { ProposedPair } from '../../functions/matching/proposal/proposal.ts';
import { propose } from '../../functions/matching/proposal/propose.ts';
import { NAMED_CHANGES, type SinceBefore } from '../../functions/matching/proposal/since-before.ts';
import { putProposal } from '../../functions/matching/record/proposal-record.ts';
import { pairIdOf } from '../../functions/pairs/pair.ts';
import { referencesBy } from '../../functions/people/reference.ts';
import { WORDABLE_MAILS } from '../../functions/stages/mail-kinds.ts';
import { key } from '../../functions/store/keys.ts';
import type { Table } from '../../functions/store/table.ts';
import { company } from '../functions/matching/people.ts';
import { openMemoryTable } from '../functions/store/memory-table.ts';
import { smallCohort } from '../http/small-cohort.ts';
import { AccessibilityCheck } from './accessibility.ts';
import { launchChromium } from './chromium.ts';

const NOW = new Date('2027-03-01T08:00:00Z');
const PAIRS = 2_000;
const MOST_BYTES = 50 * 1024;
const cohortId = 'large';
const at = NOW.toISOString();
const ref = referencesBy('large');

/** A board in the middle of a review of 2,000 pairs, with as many alerts and as long a history. */
async function largeBoard(table: Table): Promise<BoardVisit> {
  const read = readDefinition(smallCohort('fr').definition, {
    now: new Date('2027-01-11T07:00:00Z'),
    mailKinds: WORDABLE_MAILS,
    teams: ['hr'],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { people, uncalled: _uncalled, ...settings } = read.definition;
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
    return { ...pair, menteeId: ref(`e${index}`), mentorId: ref(`o${index}`) };
  });
  await table.putAll(
    proposed.flatMap(({ menteeId, mentorId, points, criteria }, index) => [
      ...[menteeId, mentorId].map((id) => ({
        ...key.person(cohortId, id),
        id,
        staffId: `staff-${id}`,
        name: `Marie-Antoinette Dupont-Lajoie ${id.slice(-5)}`,
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
        facts: { act: 'forbid', menteeId, mentorId, number: 1, revision: index },
      },
      {
        ...key.reason(cohortId, 1, index),
        number: 1,
        revision: index,
        reason: 'Elles se connaissent déjà très bien. '.repeat(10),
      },
    ]),
  );
  // Two wait: the page of pairs offers to match them again.
  await table.putAll(
    (['mentor', 'mentee'] as const).map((side) => ({
      ...key[side](cohortId, `waiting-${side}`),
      personId: `waiting-${side}`,
      side,
      status: 'unmatched',
      appliedAt: at,
      trainedAt: at,
      application: {},
    })),
  );
  const overrides = { locked: proposed.slice(0, 100), forbidden: proposed.slice(100, 200) };
  await putProposal(
    table,
    cohortId,
    { number: 1, revision: 2, computedAt: at, overrides, heldBack: proposed.slice(200, 300) },
    { ...proposal, pairs: proposed },
    {
      firmness: Object.fromEntries(
        proposed.map((pair, at) => [pairIdOf(pair.menteeId, pair.mentorId), [at % 20, 20]]),
      ),
      since: allChanged(proposed),
    },
  );
  const round = { cohortId, roundId: 'matchReview-1', kind: 'matchReview', number: 1, openedAt: at };
  const state = { deadline: '2027-03-09T08:00:00.000Z', reminders: [], recipients: 1, chunks: 1 };
  await table.put(key.round(cohortId, 'matchReview-1'), {
    ...round,
    ...state,
    wave: 0,
    chunk: 1,
    decidedByHr: true,
    decisions: 0,
  });
  const link = {
    scope: 'hr' as const,
    cohortId,
    role: 'hr' as const,
    personId: '0',
    language: 'fr' as const,
  };
  const session = {
    hash: 'hash',
    role: 'hr' as const,
    personId: '0',
    openedAt: at,
    validUntil: at,
    remembered: true,
    device: {},
  };
  return {
    table,
    callback: async () => undefined,
    executions: {
      startRematch: async () => undefined,
      stateOfRematch: async () => 'notStarted',
      startDirectoryChange: async () => undefined,
    },
    sender: {
      table,
      mailer: { send: async () => ({ outcome: 'sent', messageId: '' }) },
      senderAddress: 'mentoring@example.org',
      baseUrl: 'https://example.org',
      now: () => NOW,
      timeLeft: () => 60_000,
    },
    visitor: {
      cohort,
      link: { ...link, validUntil: at },
      session,
      locale: 'fr',
      timeZone: cohort.settings.timeZone,
      path: `/b/${'x'.repeat(43)}`,
    },
    query: {},
  };
}

/** As when everybody has another mentor than before. */
function allChanged(pairs: readonly ProposedPair[]): SinceBefore {
  const named = pairs.slice(0, NAMED_CHANGES);
  return {
    number: 1,
    revision: 1,
    kept: 0,
    moved: PAIRS,
    gained: PAIRS,
    lost: PAIRS,
    named: {
      moved: named.map(({ menteeId, mentorId }) => ({ menteeId, from: mentorId, to: mentorId })),
      gained: named,
      lost: named,
    },
    servedDifference: 1,
    totalDifference: -12_345,
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
  expect(await pairsPage(visit)).toContain(boardWords.fr.matchAgain);
  const pages = {
    overviewPage,
    alertsPage,
    pairsPage,
    matchingPage: (seen: BoardVisit) => matchingPage(seen),
    timelinePage,
  };
  const attempt = {
    act: 'lock',
    pair: { menteeId: ref('e1'), mentorId: ref('o1') },
    reason: 'é'.repeat(400),
  } as const;
  const refused = await matchingPage(visit, { ...attempt, title: 'Claire Petit', lead: 'x'.repeat(200) });
  expect(Buffer.byteLength(refused)).toBeLessThan(MOST_BYTES);
  for (const [name, page] of Object.entries(pages)) {
    for (const query of [{}, { page: '7' }, { page: '99999' }, { q: 'MARIE' }]) {
      const html = await page({ ...visit, query });
      expect(Buffer.byteLength(html), `${name} ${JSON.stringify(query)}`).toBeLessThan(MOST_BYTES);
    }
    expect([name, await check.findings(await page(visit))]).toEqual([name, []]);
  }
});
