import { inLocale, type Locale } from '../../../locales/locale.ts';
import { funnelTable } from '../../document/funnel-table.ts';
import { measureName, targetText } from '../../document/objective-text.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import type { DataTable, Section, Speech } from '../../document/section.ts';
import { dayOf, interimDocument, speechOf, tile } from '../interim-speech.ts';
import { interimWords } from '../interim-words.ts';
import type { KickoffNote, PlannedObjective } from './kickoff-note.ts';
import { sourceOf } from './source-of.ts';

/** The frozen note as headings, paragraphs and tables. */
export function kickoffDocument(note: KickoffNote, locale: Locale): ReportDocument {
  const { kickoff: words } = interimWords[locale];
  const speech = speechOf(note, locale);
  const { dates, anonymity } = note;
  const day = (iso: string) => dayOf(iso, locale);
  return interimDocument(note, locale, {
    title: words.title(note.cohort.name),
    period: words.period(day(dates.kickoffOn)),
    sections: [
      {
        parts: [
          { type: 'lead', text: kickoffText(note, locale) },
          { type: 'figures', figures: kickoffFigures(note, locale) },
        ],
      },
      objectivesSection(note, speech),
      { heading: words.dates, parts: [{ type: 'facts', items: datesText(note, locale) }] },
      {
        heading: speech.words.heading.funnel,
        parts: [{ type: 'table', table: funnelTable(note.funnel, speech) }],
      },
      {
        heading: speech.words.heading.method,
        parts: [{ type: 'notes', items: words.notes(anonymity.scores) }],
      },
    ],
  });
}

/** How many start, and who waits. */
export function kickoffText({ pairsFormed, withoutMentor, dates }: KickoffNote, locale: Locale): string {
  const { kickoff: words } = interimWords[locale];
  return [
    words.start(pairsFormed.count, dayOf(dates.kickoffOn, locale)),
    withoutMentor === 0 ? words.everybodyHasAMentor : words.waiting(withoutMentor),
  ].join(' ');
}

export function kickoffFigures(note: KickoffNote, locale: Locale) {
  const { figure } = interimWords[locale].kickoff;
  const speech = speechOf(note, locale);
  const { funnel, pairsFormed, withoutMentor } = note;
  return [
    tile(figure.pairs, pairsFormed, speech),
    tile(figure.mentors, funnel.mentor.paired, speech),
    tile(figure.mentees, funnel.mentee.paired, speech),
    tile(figure.waiting, { kind: 'count', count: withoutMentor }, speech),
  ];
}

function datesText({ dates }: KickoffNote, locale: Locale): string[] {
  const { kickoff: words } = interimWords[locale];
  const day = (iso: string) => dayOf(iso, locale);
  return [
    ...(dates.midPointOn === undefined ? [] : [words.midPoint(day(dates.midPointOn))]),
    words.endForms(day(dates.endFormsFrom), day(dates.endFormsUntil)),
    words.report(day(dates.reportBy)),
  ];
}

function objectivesSection({ objectives, anonymity }: KickoffNote, speech: Speech): Section {
  const { kickoff: words } = interimWords[speech.locale];
  if (objectives.length === 0)
    return { heading: words.objectives, parts: [{ type: 'p', text: words.noObjective }] };
  const { column } = speech.words;
  const table: DataTable = {
    caption: words.objectives,
    columns: [
      { header: column.objective, numeric: false, width: 0.36 },
      { header: column.target, numeric: false, width: 0.14 },
      { header: words.measuredIn, numeric: false, width: 0.2 },
      { header: words.atBest, numeric: false, width: 0.3 },
    ],
    rows: objectives.map((objective) => [
      `${inLocale(objective.statement, speech.locale)}\n${speech.words.measuredBy(measureName(objective, speech))}`,
      targetText(objective, speech),
      words.source[sourceOf(objective.indicator)],
      atBest(objective, anonymity.scores, speech),
    ]),
  };
  return { heading: words.objectives, parts: [{ type: 'table', table }] };
}

function atBest({ indicator, attainable }: PlannedObjective, threshold: number, speech: Speech): string {
  const { told } = interimWords[speech.locale].kickoff;
  if (!attainable) {
    const source = sourceOf(indicator);
    if (source === 'hr') return told.reported;
    return source === 'counted' ? told.fact : told.fromPeople(threshold);
  }
  const { answersExpected, answersToTellMet, highestTarget, canBeToldMet } = attainable;
  if (canBeToldMet && answersToTellMet !== undefined) return told.canBeMet(answersExpected, answersToTellMet);
  return highestTarget === 0
    ? told.nothing(answersExpected)
    : told.highest(answersExpected, speech.numbers.percent(highestTarget));
}
