import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { propose } from '../../../../functions/matching/proposal/propose.ts';
import { NO_OVERRIDES, putProposal } from '../../../../functions/matching/record/proposal-record.ts';
import type { Pair } from '../../../../functions/pairs/pair.ts';
import type { Participant } from '../../../../functions/people/participant.ts';
import { key } from '../../../../functions/store/keys.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { company } from '../../matching/people.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { answerOf, ask } from './hr-program.ts';

const PEOPLE = 20_000;
const PAIRS = PEOPLE / 2;
/** Each list of the proposal has so many: together they would be more than an answer. */
const IN_PROPOSAL = 2_000;
/** Lambda's limit for an answer, and far from it. */
const LAMBDA_BYTES = 6 * 1024 * 1024;
const FAR_BELOW = LAMBDA_BYTES / 3;
const AT = '2026-10-01T08:00:00.000Z';

let memory: MemoryTable;
let staged: StagedCohort;

/** A directory as a large company has it, everybody in a pair: names, mail addresses and posts of some length. */
const directory = Array.from({ length: PEOPLE }, (_, index) => ({
  id: `staff-${String(index).padStart(6, '0')}`,
  name: `Marie-Antoinette Éléonore Joséphine de la Rochefoucauld-Montmorency d’Aubigné-Villeneuve ${index}`,
  email: `marie-antoinette.de-la-rochefoucauld.${index}@subsidiary.brumeval-industries.example`,
  language: 'fr',
  department: 'Direction des opérations industrielles et de la chaîne logistique',
  jobTitle: 'Responsable de la planification des approvisionnements internationaux',
  attributes: { filiere: 'Encadrement supérieur', etablissement: 'Site de Villeneuve-d’Ascq' },
}));
const idOf = (index: number) => directory[index]?.id ?? '';

beforeAll(async () => {
  memory = await openMemoryTable();
  staged = await launched(await memory.another(), [], { people: directory });
  const { table, cohortId } = staged;
  const participants = directory.map(({ id }, index): Participant => {
    const side = index < PAIRS ? 'mentor' : 'mentee';
    return { personId: id, side, status: 'paired', appliedAt: AT, selectedAt: AT, application: {} };
  });
  await table.putAll(participants.map((one) => ({ ...key[one.side](cohortId, one.personId), ...one })));
  const pairs = Array.from({ length: PAIRS }, (_, index): Pair => {
    const [mentorId, menteeId] = [idOf(index), idOf(PAIRS + index)];
    const ids = { pairId: `${menteeId}~${mentorId}`, menteeId, mentorId };
    return {
      ...ids,
      status: 'active',
      proposal: 1,
      points: 7_500,
      proposedAt: AT,
      startedAt: AT,
      criteria: [],
    };
  });
  await table.putAll(pairs.map((pair) => ({ ...key.pair(cohortId, pair.pairId), ...pair })));
  await putLargeProposal();
}, 300_000);
afterAll(() => memory[Symbol.asyncDispose]());

/** A real proposal for a few, with its pairs and its unmatched again and again under the ids of all. */
async function putLargeProposal(): Promise<void> {
  const small = propose(company(7, { mentees: 12, mentors: 5 }));
  const as = <T>(list: readonly T[], index: number): T => {
    const found = list[index % list.length];
    if (found === undefined) throw new Error('the small proposal lacks what the large one is made of');
    return found;
  };
  const proposal = {
    ...small,
    pairs: Array.from({ length: IN_PROPOSAL }, (_, index) => ({
      ...as(small.pairs, index),
      mentorId: idOf(index),
      menteeId: idOf(PAIRS + index),
    })),
    unmatched: Array.from({ length: IN_PROPOSAL }, (_, index) => ({
      ...as(small.unmatched, index),
      menteeId: idOf(PAIRS + PAIRS / 2 + index),
    })),
    spare: Array.from({ length: IN_PROPOSAL }, (_, index) => ({
      mentorId: idOf(PAIRS / 2 + index),
      places: 1,
    })),
  };
  const head = { number: 1, computedAt: AT, overrides: NO_OVERRIDES, revision: 1 };
  await putProposal(staged.table, staged.cohortId, head, proposal);
}

const Page = z.looseObject({ next: z.string().optional() });

/** Every page of a list, each far below what Lambda may answer with. */
async function pagesOf(route: string, query: Record<string, string> = {}): Promise<z.infer<typeof Page>[]> {
  const pages: z.infer<typeof Page>[] = [];
  let after: string | undefined;
  do {
    const { response, text } = await answerOf(staged, route, {
      query: { ...query, ...(after && { after }) },
    });
    expect(response.statusCode).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(FAR_BELOW);
    const page = Page.parse(JSON.parse(text));
    pages.push(page);
    after = page.next;
  } while (after !== undefined);
  return pages;
}

describe(`of ${PEOPLE} people`, () => {
  test('the directory comes in pages, whole and in order', async () => {
    const People = z.array(z.looseObject({ id: z.string(), roles: z.array(z.unknown()) }));
    const people = (await pagesOf('GET /cohorts/{id}/people', { limit: '500' })).flatMap((page) =>
      People.parse(page.people),
    );
    expect(people.map(({ id }) => id)).toEqual(directory.map(({ id }) => id));
    for (const index of [0, PAIRS - 1, PAIRS, PEOPLE - 1]) {
      const side = index < PAIRS ? 'mentor' : 'mentee';
      // What no criterion or rule of the cohort asks for is not kept.
      const { department: _department, attributes: _attributes, ...kept } = directory[index] ?? {};
      expect(people[index]).toEqual({
        ...kept,
        roles: [{ side, status: 'paired' }],
        leftAt: null,
        leavesAt: null,
      });
    }
  });

  test('so do the pairs', async () => {
    const Pairs = z.array(z.looseObject({ mentor: z.string(), mentee: z.string() }));
    const pairs = (await pagesOf('GET /cohorts/{id}/pairs')).flatMap((page) => Pairs.parse(page.pairs));
    expect(pairs.map(({ mentor }) => mentor)).toEqual(directory.slice(0, PAIRS).map(({ name }) => name));
  });

  test('and the proposal, with a reason for each pair and for each who has none', async () => {
    const Reasoned = z.array(z.looseObject({ why: z.array(z.string()).min(1) }));
    const Proposal = z.looseObject({ pairs: Reasoned, unmatched: Reasoned, spare: z.array(z.unknown()) });
    const parts = (await pagesOf('GET /cohorts/{id}/matching', { limit: '500' })).map(({ proposal }) =>
      Proposal.parse(proposal),
    );
    expect(parts.flatMap(({ pairs }) => pairs)).toHaveLength(IN_PROPOSAL);
    expect(parts.flatMap(({ unmatched }) => unmatched)).toHaveLength(IN_PROPOSAL);
    expect(parts.flatMap(({ spare }) => spare)).toHaveLength(IN_PROPOSAL);
  });

  test('who took part in what is one file: compressed, or refused with how to ask for it', async () => {
    const route = 'GET /cohorts/{id}/participation.csv';
    const { response, text } = await answerOf(staged, route, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.statusCode).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(LAMBDA_BYTES);
    expect(Buffer.byteLength(text)).toBeGreaterThan(LAMBDA_BYTES);
    expect(text.trimEnd().split('\n')).toHaveLength(PEOPLE + 1);
    expect(await ask(staged, route)).toMatchObject({
      status: 406,
      body: { detail: expect.stringContaining('Accept-Encoding: gzip') },
    });
  });

  test('at a glance it is small', async () => {
    const { response } = await answerOf(staged, 'GET /cohorts/{id}');
    expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(10_000);
  });
});
