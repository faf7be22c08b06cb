import type { Report } from '../report.ts';
import type { Section, Speech } from './report-document.ts';

/** What the figures cannot say, and how they were made. */
export function methodSection({ anonymity }: Report, { words }: Speech): Section {
  return {
    heading: words.heading.method,
    parts: [{ type: 'list', items: words.method.map((sentence) => sentence(anonymity)) }],
  };
}
