import type { Report } from '../../report.ts';
import { figureText } from '../figure-text.ts';
import type { Part, Section, Speech } from '../section.ts';
import { bothSides } from './both-sides.ts';
import { changeTable } from './change-table.ts';

/** Level 3: what is used at work, as people say themselves and as the mentees' managers see it. */
export function behaviourSection({ sides, changes }: Report, speech: Speech): Section {
  return {
    heading: speech.words.heading.behaviour,
    parts: [...bothSides('usesLearning', sides, speech), ...seenByManagers(changes.managerView, speech)],
  };
}

function seenByManagers(views: Report['changes']['managerView'], speech: Speech): Part[] {
  const { words } = speech;
  const { overall } = views;
  if (overall.kind !== 'change') return [];
  return [
    { type: 'p', text: words.finding.changed.managerView(overall.n, figureText(overall, speech).value) },
    { type: 'table', table: changeTable(views, words.viewKind.managerView, speech) },
  ];
}
