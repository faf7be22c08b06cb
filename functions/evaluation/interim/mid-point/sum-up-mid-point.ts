import type { Side } from '../../../definition/side.ts';
import type { EvaluationData, PulseRecord } from '../../data.ts';
import { answerLevels } from '../../figures/answer-levels.ts';
import { meetingsPerPair } from '../../figures/meetings.ts';
import { statementResult } from '../../figures/statement-results.ts';
import { pairsByMeetings } from '../../participation.ts';
import type { Counted, StatementResult } from '../../report.ts';
import type { MidPoint } from './mid-point.ts';

/** What a mid-point summary is made of, as plain data. */
export type MidPointData = Pick<EvaluationData, 'frozenAt' | 'anonymity' | 'pairs'> &
  Pick<MidPoint, 'cohort' | 'hr'> & {
    /** Of all pulses so far. */
    pulses: readonly PulseRecord[];
    /** The one that is summed up. */
    pulse: {
      number: number;
      /** The calendar has none after it. */
      isLast: boolean;
      /** How many different people were asked. */
      asked: Readonly<Record<Side, number>>;
    };
  };

/**
 * Store it as it is, and let no other report tell what people think by this pulse: each answer is in one figure, for
 * ever. So a pulse after which there is no other is left to the final report.
 */
export function sumUpMidPoint(data: MidPointData): MidPoint {
  const { frozenAt, cohort, anonymity, pairs, pulses, pulse, hr } = data;
  const formed = pairs.filter(({ goesOnAs }) => goesOnAs === undefined);
  const active = formed.filter(({ activeAtEnd }) => activeAtEnd).length;
  const meetings = meetingsPerPair(pulses, pairs);
  const met = meetings.filter((count) => count > 0);
  return {
    schemaVersion: 1,
    frozenAt,
    cohort: { ...cohort },
    anonymity: { scores: anonymity.scores },
    pulse: pulse.number,
    pairsActive: { kind: 'counted', of: formed.length, count: active },
    pairsEnded: { kind: 'count', count: formed.length - active },
    pairsMet: { kind: 'count', count: met.length },
    pairsNotMet: { kind: 'count', count: meetings.length - met.length },
    pairsNotHeardOf: { kind: 'count', count: formed.length - meetings.length },
    pairsByMeetings: pairsByMeetings(met, met.length).filter(({ from }) => from > 0),
    hr: { ...hr },
    response: { mentor: response(data, 'mentor'), mentee: response(data, 'mentee') },
    opinions: pulse.isLast
      ? { kind: 'keptForReport' }
      : { kind: 'told', sides: { mentor: opinions(data, 'mentor'), mentee: opinions(data, 'mentee') } },
  };
}

const ofPulse = ({ pulses, pulse }: MidPointData, side: Side) =>
  pulses.filter((answer) => answer.number === pulse.number && answer.side === side);

function response(data: MidPointData, side: Side): Counted {
  const people = new Set(ofPulse(data, side).map(({ participant }) => participant));
  return { kind: 'counted', of: data.pulse.asked[side], count: people.size };
}

function opinions(data: MidPointData, side: Side): Record<'helpfulness' | 'openness', StatementResult> {
  const { helpfulness, openness } = answerLevels([], ofPulse(data, side));
  const asked = data.pulse.asked[side];
  const threshold = data.anonymity.scores;
  return {
    helpfulness: statementResult(helpfulness, asked, threshold),
    openness: statementResult(openness, asked, threshold),
  };
}
