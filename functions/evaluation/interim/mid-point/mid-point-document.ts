import { SIDES } from '../../../definition/side.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import type { Speech } from '../../document/section.ts';
import { dayOf, frozenOn, interimDocument, said, speechOf, tile } from '../interim-speech.ts';
import { interimWords } from '../interim-words.ts';
import { saidBy } from '../said-section.ts';
import { MID_POINT_STATEMENTS, type MidPoint } from './mid-point.ts';

/** The frozen summary as headings, paragraphs and tables. */
export function midPointDocument(midPoint: MidPoint, locale: Locale): ReportDocument {
  const { midPoint: words } = interimWords[locale];
  const speech = speechOf(midPoint, locale);
  const { cohort, anonymity, pulse, opinions, response } = midPoint;
  return interimDocument(midPoint, locale, {
    title: words.title(cohort.name),
    period: words.period(dayOf(cohort.kickoffOn, locale), frozenOn(midPoint, locale)),
    sections: [
      {
        parts: [
          { type: 'lead', text: howItStands(midPoint, locale) },
          { type: 'p', text: whatHrDoes(midPoint, locale) },
          { type: 'figures', figures: midPointFigures(midPoint, locale) },
        ],
      },
      { heading: words.meetings, parts: [{ type: 'facts', items: facts(midPoint, speech) }] },
      ...(opinions.kind === 'told'
        ? (['mentee', 'mentor'] as const).map((side) => {
            const told = MID_POINT_STATEMENTS.map((statement) => ({
              label: speech.words.statement[statement],
              figure: opinions.sides[side][statement].favourable,
            }));
            return saidBy(side, told, response[side], speech);
          })
        : []),
      {
        heading: speech.words.heading.method,
        parts: [
          ...(opinions.kind === 'told' ? [] : [{ type: 'p', text: words.keptForReport } as const]),
          {
            type: 'notes',
            items:
              opinions.kind === 'told' ? words.notes(anonymity.scores, pulse) : words.notesWithoutOpinions,
          },
        ],
      },
    ],
  });
}

/** One sentence of facts: who is still on the way, and who meets. */
export function howItStands(midPoint: MidPoint, locale: Locale): string {
  const { midPoint: words } = interimWords[locale];
  const { pairsActive, pairsMet, pairsNotMet, pairsNotHeardOf } = midPoint;
  const { count, of } = pairsActive;
  const meetings =
    of > 0 && pairsNotHeardOf.count === of
      ? [words.nobodySaid]
      : [
          words.met(pairsMet.count),
          ...(pairsNotMet.count > 0 ? [words.notMet(pairsNotMet.count)] : []),
          ...(pairsNotHeardOf.count > 0 ? [words.notHeardOf(pairsNotHeardOf.count)] : []),
        ];
  return words.stands(words.active(count, of), meetings.join(', '));
}

/** What HR does about the pairs that are slow: as many as it was alerted of, and no promise beyond that. */
export function whatHrDoes({ hr: { alerted, settled } }: MidPoint, locale: Locale): string {
  const { midPoint: words } = interimWords[locale];
  return alerted === 0 ? words.nobodyAlerted : words.alerted(alerted, settled);
}

export function midPointFigures(midPoint: MidPoint, locale: Locale) {
  const { figure } = interimWords[locale].midPoint;
  const speech = speechOf(midPoint, locale);
  const { pairsActive, pairsMet, pairsNotMet, response } = midPoint;
  const ofFormed = (count: number) => ({ kind: 'counted', of: pairsActive.of, count }) as const;
  return [
    tile(figure.active, pairsActive, speech),
    tile(figure.met, ofFormed(pairsMet.count), speech),
    tile(figure.notMet, ofFormed(pairsNotMet.count), speech),
    tile(figure.response, response.mentee, speech),
  ];
}

function facts({ pairsEnded, pairsByMeetings, response }: MidPoint, speech: Speech): string[] {
  const { midPoint: words } = interimWords[speech.locale];
  const groups = pairsByMeetings
    .filter(({ pairs }) => pairs > 0)
    .map(({ from, upTo, pairs }) => speech.words.metTimes(speech.numbers.whole(pairs), from, upTo));
  return [
    words.ended(pairsEnded.count),
    ...(groups.length === 0 ? [] : [words.howOften(groups.join(', '))]),
    words.response(
      SIDES.map((side) => speech.words.ofSide(speech.words.people[side], said(response[side], speech))).join(
        ', ',
      ),
    ),
  ];
}
