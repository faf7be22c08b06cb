import type { Localised, LocalisedText } from '../../locales/locale.ts';
import { type Indicator, MOST_MEETINGS_OF_A_PAIR } from '../indicator.ts';
import { namedShare } from './named-share.ts';
import { saidOfEach } from './said-of-each.ts';

interface Promised {
  statement: LocalisedText;
  indicator: Indicator;
  baseline?: number | undefined;
  target: number;
}

/**
 * Why this statement cannot be measured by its mean, with the indicator and target that fit it; undefined when it can.
 * "Each pair meets five times" is met on average while two pairs met once.
 *
 * @param objective one that can be measured: its target is one of its indicator's
 */
export function whyNotByAMean({ statement, indicator, baseline, target }: Promised): Localised | undefined {
  if (indicator.measure !== 'meetingsPerPair' || !saidOfEach(statement)) return undefined;
  const atLeast = Math.min(Math.max(1, Math.ceil(target)), MOST_MEETINGS_OF_A_PAIR);
  const fitting: Indicator = { measure: 'pairsMeeting', atLeast };
  const share = namedShare(statement) ?? 1;
  const remedy = `"indicator": ${JSON.stringify(fitting)}, "target": ${share}`;
  const hasBaseline = baseline !== undefined;
  return {
    en: `promises something of each pair, and meetingsPerPair is a mean: it is met even where some pairs hardly meet. Write ${remedy}${hasBaseline ? ', and leave out the baseline, which is a mean, too' : ''}; or say "on average"`,
    fr: `promet quelque chose de chaque binôme, et meetingsPerPair est une moyenne : elle est atteinte même si certains binômes se rencontrent à peine. Écrivez ${remedy}${hasBaseline ? ', et ôtez "baseline", qui est une moyenne aussi' : ''} ; ou dites « en moyenne »`,
  };
}
