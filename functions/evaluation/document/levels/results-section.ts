import { inLocale } from '../../../locales/locale.ts';
import { mannersOf } from '../../../locales/manners.ts';
import type { Report } from '../../report.ts';
import { resultText, targetText } from '../objective-text.ts';
import type { Part, Section, Speech } from '../section.ts';
import { bothSides } from './both-sides.ts';
import { quotes } from './quotes.ts';

/** Level 4: what came of it for the people's goals and for the company, with what they tell of it. */
export function resultsSection({ sides, objectives }: Report, speech: Speech): Section {
  return {
    heading: speech.words.heading.results,
    parts: [
      ...bothSides('goalAttainment', sides, speech),
      ...broughtByHr(objectives, speech),
      ...quotes('success', sides, speech),
    ],
  };
}

/** What nobody can say of themselves: the company's own figures, where HR has brought them. */
function broughtByHr(objectives: Report['objectives'], speech: Speech): Part[] {
  const { words, locale } = speech;
  const { colon } = mannersOf[locale];
  const items = objectives.flatMap((objective) =>
    objective.indicator.measure === 'reported' && objective.figure.kind === 'reported'
      ? [
          `${inLocale(objective.indicator.name, locale)}${colon}${resultText(objective, speech)} (${words.target(targetText(objective, speech).replace('\n', ', '))})`,
        ]
      : [],
  );
  return items.length === 0 ? [] : [{ type: 'facts', items }];
}
