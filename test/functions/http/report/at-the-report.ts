import { STAGES } from '../../../../functions/definition/stage-names.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import type { Report } from '../../../../functions/evaluation/report.ts';
import { freezeReport } from '../../../../functions/evaluation/report-record.ts';
import { type Pair, pairIdOf } from '../../../../functions/pairs/pair.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { key } from '../../../../functions/store/keys.ts';
import type { Table } from '../../../../functions/store/table.ts';
import { sampleCohort } from '../../evaluation/sample-cohort.ts';
import { CHIEF, Visitor, WatchedCohort } from '../door/at-the-door.ts';

export const SECOND = { name: 'Joseph Sharma', email: 'second@example.com' };

const IDS = ['m1', 'm2', 'm3', 'e1', 'e2', 'e3', 'boss1', 'boss2', 'x1'];

/** The figures of twenty pairs, which ask for a decision with changes. */
export const REPORT: Report = {
  ...evaluate(sampleCohort({ pairs: 20 })),
  decision: 'adjust',
  recommendations: ['planMeetingsAtKickoff', 'renewConfidentiality'],
};

const STARTED: Omit<Pair, 'pairId' | 'menteeId' | 'mentorId' | 'status'> = {
  proposal: 1,
  points: 0,
  criteria: [],
  proposedAt: '2026-10-19T07:00:00.000Z',
  startedAt: '2026-11-02T09:00:00.000Z',
};
/** One to the end, one that ended on the way, one that came to nothing. */
const PAIRS: readonly Pair[] = [
  { ...STARTED, ...pairOf('e1', 'm1'), status: 'active' },
  { ...STARTED, ...pairOf('e2', 'm2'), status: 'ended', endReason: 'silence' },
  { ...STARTED, ...pairOf('e3', 'm3'), status: 'declined', startedAt: undefined },
];

function pairOf(menteeId: string, mentorId: string) {
  return { pairId: pairIdOf(menteeId, mentorId), menteeId, mentorId };
}

/** A cohort whose report two leaders have got; it has closed, or is about to. */
export async function atTheReport(
  table: Table,
  { report = REPORT, closes = true, pairs = PAIRS, ...rest }: Setting = {},
): Promise<WatchedCohort> {
  const cohort = await WatchedCohort.launched(table, IDS, { leadership: [CHIEF, SECOND], ...rest });
  for (const stage of STAGES) await cohort.begin(stage);
  await table.putAll(pairs.map((pair) => ({ ...key.pair(cohort.cohortId, pair.pairId), ...pair })));
  cohort.now = new Date('2027-04-19T07:00:00Z');
  await freezeReport(cohort.table, cohort.cohortId, report);
  await cohort.hold('summary', 'summary');
  if (closes) await closeCohort(cohort.ref, cohort.at);
  return cohort;
}

interface Setting {
  report?: Report;
  closes?: boolean;
  pairs?: readonly Pair[];
  [field: string]: unknown;
}

/** A leader's browser with the report open, or HR's. */
export class Reader {
  readonly #browser: Visitor;
  readonly address: string;

  private constructor(browser: Visitor, address: string) {
    this.#browser = browser;
    this.address = address;
  }

  static async leader(cohort: WatchedCohort, { email }: { email: string }): Promise<Reader> {
    const reader = new Reader(new Visitor(cohort), cohort.link('r', email));
    await reader.post({ _press: 'open' });
    return reader;
  }

  static async hr(cohort: WatchedCohort, { email }: { email: string }): Promise<Reader> {
    const browser = new Visitor(cohort);
    return new Reader(browser, await browser.enter(cohort, cohort.link('r', email), email));
  }

  async page(lang = 'en', address = this.address): Promise<string> {
    return plain((await this.#browser.open(`${address}?lang=${lang}`)).text);
  }

  /** HR's, by the same link. */
  board(below = '', lang = 'en'): Promise<string> {
    return this.page(lang, `${this.address.replace('/r/', '/b/')}${below}`);
  }

  async post(fields: Record<string, string>, lang = 'en') {
    const answer = await this.#browser.post(`${this.address}?lang=${lang}`, fields);
    const [, seal] = /name="_seal" value="([^"]+)"/.exec(answer.text) ?? [];
    return { ...answer, text: plain(answer.text), seal };
  }

  /** Both presses. @returns the answer to the second */
  async decide(choice: string, note = '') {
    const { seal = '' } = await this.post({ choice, note });
    return this.post({ choice, note, _seal: seal });
  }
}

/** What is read on a page: without its elements, its spaces alike. */
function plain(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}
