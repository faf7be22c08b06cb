import type { BoardVisit } from '../../../../functions/http/board/board-visit.ts';
import { actOnMatching } from '../../../../functions/http/board/matching/act-on-matching.ts';
import { seenOf } from '../../../../functions/http/board/matching/decision-form.tsx';
import { getProposal, type StoredProposal } from '../../../../functions/matching/record/proposal-record.ts';
import { pairIdOf } from '../../../../functions/pairs/pair.ts';
import type { PairOfIds } from '../../../../functions/pairs/pair-of-ids.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { calls } from '../../../cohorts/stages-played.ts';

const HR = ['Ada', 'Grace'].map((name) => ({
  name,
  email: `${name.toLowerCase()}.hr@example.com`,
  language: 'en',
}));

/** As when this coordinator has opened the board on a device. */
function sessionFor(coordinator: number): BoardVisit['visitor']['session'] {
  return {
    hash: 'hash',
    role: 'hr',
    personId: String(coordinator),
    openedAt: '2026-01-01T00:00:00.000Z',
    validUntil: '2030-01-01T00:00:00.000Z',
    remembered: true,
    device: {},
  };
}

/** Coordinators at their review: what they press is posted as the page posts it. */
export class ReviewDesk {
  readonly staged: StagedCohort;
  readonly #number: number;

  /** @param number the proposal under review */
  constructor(staged: StagedCohort, number = 1) {
    this.staged = staged;
    this.#number = number;
  }

  /** A cohort whose first proposal waits for the review. */
  static async open(table: Table, ids: readonly string[], rest: object = {}): Promise<ReviewDesk> {
    const staged = await launched(table, ids, { hr: HR, ...rest });
    await calls(staged);
    await proposePairs(staged.ref, staged.at);
    await staged.open('matchReview-1', 'matchReview', 1);
    return new ReviewDesk(staged);
  }

  stored(number = this.#number): Promise<StoredProposal> {
    return getProposal(this.staged.table, this.staged.cohortId, number);
  }

  async visit(query: BoardVisit['query'] = {}, coordinator = 0): Promise<BoardVisit> {
    const { staged } = this;
    const cohort = await staged.cohort();
    const { cohortId } = staged;
    return {
      table: staged.table,
      callback: staged.callback,
      executions: new RecordedExecutions(),
      sender: staged.sender,
      visitor: {
        cohort,
        link: {
          scope: 'hr',
          cohortId,
          role: 'hr',
          personId: String(coordinator),
          language: 'en',
          validUntil: '2030-01-01T00:00:00.000Z',
        },
        session: sessionFor(coordinator),
        locale: 'en',
        timeZone: cohort.settings.timeZone,
        path: '/b/token',
      },
      query,
    };
  }

  /** Presses a button. @returns the status and the page when it was not done */
  async press(
    act: string,
    { pair, by = 0, ...fields }: { pair?: PairOfIds; by?: number } & Record<string, unknown> = {},
  ): Promise<{ status: number; page: string } | undefined> {
    const stored = await this.stored();
    const body = {
      do: act,
      seen: seenOf(stored),
      reason: 'As agreed with the two',
      ...(pair && { pair: pairIdOf(pair.menteeId, pair.mentorId) }),
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    };
    const said = await actOnMatching(await this.visit({}, by), body);
    const seal = /name="_seal" value="([^"]+)"/.exec(said?.body ?? '')?.[1];
    const response =
      seal === undefined || fields._seal === ''
        ? said
        : await actOnMatching(await this.visit({}, by), { ...body, _seal: seal });
    return response && { status: response.statusCode ?? 0, page: response.body ?? '' };
  }

  async mentorOf(menteeId: string, number = this.#number): Promise<string | undefined> {
    const { proposal } = await this.stored(number);
    return proposal.pairs.find((pair) => pair.menteeId === menteeId)?.mentorId;
  }

  /** The pair of a mentee in the proposal. */
  async pairOf(menteeId: string): Promise<PairOfIds> {
    return { menteeId, mentorId: (await this.mentorOf(menteeId)) ?? '' };
  }
}
