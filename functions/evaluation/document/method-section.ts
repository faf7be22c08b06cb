import { peopleAtAnEnd } from '../disclosure/end-people.ts';
import type { Report } from '../report.ts';
import { maskedFigures } from './masked-figures.ts';
import type { Section, Speech } from './section.ts';

/** What the figures cannot say, how they were made, and what is left out. */
export function methodSection(report: Report, speech: Speech): Section {
  const { words } = speech;
  const { scores, comments } = report.anonymity;
  const left = report.participation.pairsFormed.count === 0 ? [] : maskedFigures(report, speech);
  return {
    heading: words.heading.method,
    parts: [
      {
        type: 'notes',
        items: words.method({ people: scores, others: peopleAtAnEnd(scores), authors: comments }),
      },
      ...(left.length === 0
        ? []
        : [
            { type: 'subheading', text: words.heading.masked } as const,
            { type: 'notes', items: left } as const,
          ]),
    ],
  };
}
