import type { Figure, Report } from '../report.ts';
import { type FigureText, figureText, type Language } from './figure-text.ts';

/** The four figures leadership sees first: response, pairs still active, favour, and the change. */
export function keyFigures(
  { sides: { mentee }, participation, changes, objectives }: Report,
  language: Language,
): (FigureText & { label: string })[] {
  const { words, numbers } = language;
  const target = objectives.find(({ indicator }) => indicator.measure === 'pairsActiveAtEnd')?.target;
  const labelled = (label: string, figure: Figure) => ({ label, ...shortened(figure, language) });
  const change = changes.selfView.overall;
  const active = labelled(words.figure.active, participation.pairsActiveAtEnd);
  return [
    labelled(words.figure.response, mentee.response),
    target === undefined
      ? active
      : { ...active, label: `${active.label} (${words.target(numbers.percent(target))})` },
    labelled(words.figure.again, mentee.statements.wouldDoAgain.favourable),
    labelled(words.figure.change, change),
  ];
}

/** A masked figure is a dash with its reason beneath: the reason is too long for large type. */
function shortened(figure: Figure, language: Language): FigureText {
  const text = figureText(figure, language);
  return figure.kind === 'masked' ? { value: '–', note: text.value } : text;
}
