import type { Share, StatementResult } from '../../report.ts';
import { type Opinion, opinionBars } from '../../scenes/opinion-bars.ts';
import { countText, figureText } from '../figure-text.ts';
import type { Part, Speech } from '../section.ts';

/** What people agreed with, as far as it is told. */
export interface ToldOpinion {
  label: string;
  favourable: Share;
  levels?: StatementResult['levels'];
}

/** The result of a statement with its label, where it may be told. */
export function toldOpinion(label: string, { favourable, levels }: StatementResult): ToldOpinion[] {
  return favourable.kind === 'share' ? [{ label, favourable, ...(levels && { levels }) }] : [];
}

/** Bars of agreement under their finding. */
export function opinionChart(title: string, opinions: readonly ToldOpinion[], speech: Speech): Part {
  const { column } = speech.words;
  const { favourable, possible, others, mixed, neutral, unfavourable } = column;
  const scene = opinionBars(
    opinions.map((opinion) => bar(opinion, speech)),
    { favourable, possible, others, mixed, neutral, unfavourable },
  );
  return { type: 'chart', title, scene };
}

function bar({ label, favourable, levels }: ToldOpinion, speech: Speech): Opinion {
  return {
    label,
    value: figureText(favourable, speech).value,
    of: favourable.n,
    low: favourable.count.low,
    high: favourable.count.high,
    ...(levels && { unfavourable: levels.unfavourable }),
  };
}

/** "18 of 31 (31 of 37 answered)": the figures of a bar. */
export function opinionText({ favourable }: ToldOpinion, speech: Speech): string {
  const { words } = speech;
  return `${countText(favourable.count, favourable.n, speech)} (${words.answered(favourable.n, favourable.asked)})`;
}
