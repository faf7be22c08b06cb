import type { Side } from '../../../definition/side.ts';
import { mannersOf } from '../../../locales/manners.ts';
import type { Report } from '../../report.ts';
import { countText } from '../figure-text.ts';
import type { Part, Speech } from '../section.ts';
import { opinionChart, opinionText, toldOpinion } from './opinion-chart.ts';

const ORDER: readonly Side[] = ['mentee', 'mentor'];

/** One statement of both sides under one finding, which is the mentees' where it is told: it is about them. */
export function bothSides(
  statement: 'usesLearning' | 'goalAttainment',
  sides: Report['sides'],
  speech: Speech,
): Part[] {
  const { words, locale } = speech;
  const told = ORDER.flatMap((side) =>
    toldOpinion(words.side[side], sides[side].statements[statement]).map((opinion) => ({ side, opinion })),
  );
  const [first] = told;
  if (!first) return [];
  const { count, n } = first.opinion.favourable;
  const chart = opinionChart(
    words.finding[statement](words.people[first.side], countText(count, n, speech)),
    told.map(({ opinion }) => opinion),
    speech,
  );
  const colon = mannersOf[locale].colon;
  const items = told.map(({ side, opinion }) => `${words.side[side]}${colon}${opinionText(opinion, speech)}`);
  return [chart, { type: 'facts', items }];
}
