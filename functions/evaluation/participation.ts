import type { Side } from '../definition/side.ts';
import type { EvaluationData } from './data.ts';
import { isExact, publishableTogether } from './figures/disclosure.ts';
import { masked } from './figures/masked.ts';
import { meanFigure } from './figures/mean-figure.ts';
import { meetingsPerPair } from './figures/meetings.ts';
import { shareFigure } from './figures/share.ts';
import type { FunnelStep, Headcount, Masked, Participation } from './report.ts';

/** How many took part, from the call to the end. */
export function participation(data: EvaluationData): Participation {
  const threshold = data.anonymity.scores;
  const lasting = data.pairs.filter(({ goesOnAs }) => goesOnAs === undefined);
  const formed = lasting.length;
  const active = lasting.filter(({ activeAtEnd }) => activeAtEnd).length;
  const pairsFormed: Headcount | Masked =
    formed < threshold ? masked('belowThreshold') : { kind: 'count', count: formed };
  const pairsActiveAtEnd = shareFigure(active, formed, threshold);
  // These two stand in the report in any case: each step of the funnel must go with both of them.
  const alreadyPublished =
    pairsActiveAtEnd.kind === 'share' && isExact(pairsActiveAtEnd.count) ? [formed, active] : [formed];
  return {
    funnel: {
      mentor: funnel(data, 'mentor', alreadyPublished),
      mentee: funnel(data, 'mentee', alreadyPublished),
    },
    pairsFormed,
    pairsActiveAtEnd,
    meetingsPerPair: meanFigure(meetingsPerPair(data.pulses, data.pairs), threshold),
  };
}

function funnel(
  data: EvaluationData,
  side: Side,
  alreadyPublished: readonly number[],
): Record<FunnelStep, Headcount | Masked> {
  const threshold = data.anonymity.scores;
  const size = stepSizes(data, side);
  // The steps most asked for come first; a step too close to one of them yields.
  const inOrder = ['paired', 'applied', 'accepted', 'called', 'trained'] as const;
  const publishable = publishableTogether(
    [
      ...alreadyPublished.map((count, i) => [`pairs${i}`, count] as const),
      ...inOrder.map((step) => [step, size[step]] as const),
    ],
    threshold,
  );
  // One reason for both cases: "at least five, yet within four of six" would be five.
  const figure = (step: FunnelStep): Headcount | Masked =>
    publishable.has(step) ? { kind: 'count', count: size[step] } : masked('remainder');
  return {
    called: figure('called'),
    applied: figure('applied'),
    accepted: figure('accepted'),
    trained: figure('trained'),
    paired: figure('paired'),
  };
}

function stepSizes(data: EvaluationData, side: Side): Record<FunnelStep, number> {
  const applicants = data.participants.filter((person) => person.side === side);
  const accepted = applicants.filter((person) => person.accepted);
  return {
    called: data.called[side],
    applied: applicants.length,
    accepted: accepted.length,
    trained: accepted.filter((person) => person.trained).length,
    paired: new Set(data.pairs.map((pair) => pair[side])).size,
  };
}
