import { isShareOfAnswers } from '../../../definition/indicator.ts';
import type { EvaluationData } from '../../data.ts';
import { waitedInVain } from '../../figures/waited-in-vain.ts';
import { funnel } from '../../participation.ts';
import { attainableShare } from '../../verdict/attainable-share.ts';
import type { KickoffNote, PlannedObjective } from './kickoff-note.ts';

/** What a kickoff note is made of, as plain data. */
export type KickoffData = Pick<
  EvaluationData,
  'frozenAt' | 'anonymity' | 'objectives' | 'called' | 'participants' | 'pairs'
> &
  Pick<KickoffNote, 'dates'> & {
    cohort: KickoffNote['cohort'];
    /** Of objectives that are shares of answers, by their id: how many answers are expected. */
    answersExpected: Readonly<Record<string, number>>;
  };

/** Store it as it is: made again a week later it would be another note under the same name. */
export function writeKickoffNote(data: KickoffData): KickoffNote {
  const { frozenAt, cohort, anonymity, pairs, dates } = data;
  return {
    schemaVersion: 1,
    frozenAt,
    cohort: { ...cohort },
    anonymity: { scores: anonymity.scores },
    funnel: funnel(data),
    pairsFormed: { kind: 'count', count: pairs.length },
    withoutMentor: waitedInVain(data),
    objectives: plannedObjectives(data),
    dates: { ...dates },
  };
}

function plannedObjectives({ objectives, anonymity, answersExpected }: KickoffData): PlannedObjective[] {
  return objectives.map(({ id, statement, indicator, baseline, target }) => ({
    id,
    statement,
    indicator,
    ...(baseline !== undefined && { baseline }),
    target,
    ...(isShareOfAnswers(indicator) && {
      attainable: attainableShare(target, answersExpected[id] ?? 0, anonymity.scores),
    }),
  }));
}
