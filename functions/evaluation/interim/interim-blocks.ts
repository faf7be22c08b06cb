import type { Locale } from '../../locales/locale.ts';
import { type Block, note, p, strong } from '../../mail/blocks.ts';
import { figureText } from '../document/figure-text.ts';
import type { Masked, Share } from '../report.ts';
import { followUpFigures, whatHasStayed } from './follow-up/follow-up-document.ts';
import { FOLLOW_UP_STATEMENTS, type FollowUpReport } from './follow-up/follow-up-report.ts';
import { speechOf } from './interim-speech.ts';
import { interimWords } from './interim-words.ts';
import { kickoffFigures, kickoffText } from './kickoff/kickoff-document.ts';
import type { KickoffNote } from './kickoff/kickoff-note.ts';
import { MID_POINT_STATEMENTS, type MidPoint } from './mid-point/mid-point.ts';
import { howItStands, midPointFigures, whatHrDoes } from './mid-point/mid-point-document.ts';

/**
 * What the mails to leadership say of a report, in one screen: a sentence and four figures, and what people said where it
 * may be told. Title and button are the template's.
 */

export function kickoffBlocks(report: KickoffNote, locale: Locale): Block[] {
  return [
    p(strong(kickoffText(report, locale))),
    { type: 'figures', figures: kickoffFigures(report, locale) },
  ];
}

export function midPointBlocks(report: MidPoint, locale: Locale): Block[] {
  const speech = speechOf(report, locale);
  const { opinions } = report;
  return [
    p(strong(howItStands(report, locale))),
    p(whatHrDoes(report, locale)),
    { type: 'figures', figures: midPointFigures(report, locale) },
    ...(opinions.kind === 'told'
      ? MID_POINT_STATEMENTS.flatMap((statement) =>
          bar(speech.words.statement[statement], opinions.sides.mentee[statement].favourable, report, locale),
        )
      : [p(interimWords[locale].midPoint.keptForReport)]),
    note(speech.words.confidential(report.anonymity.scores)),
  ];
}

export function followUpBlocks(report: FollowUpReport, locale: Locale): Block[] {
  const { statement: words } = interimWords[locale].followUp;
  return [
    p(strong(whatHasStayed(report, locale))),
    { type: 'figures', figures: followUpFigures(report, locale) },
    ...FOLLOW_UP_STATEMENTS.flatMap((statement) =>
      bar(words[statement], report.sides.mentee[statement], report, locale),
    ),
    note(speechOf(report, locale).words.confidential(report.anonymity.scores)),
  ];
}

/** What mentees said; nothing where it may not be told. */
function bar(
  label: string,
  figure: Share | Masked,
  report: MidPoint | FollowUpReport,
  locale: Locale,
): Block[] {
  if (figure.kind === 'masked') return [];
  const { value, note: base } = figureText(figure, speechOf(report, locale));
  const share = figure.count.low / figure.n;
  return [{ type: 'bar', label, value: base === undefined ? value : `${value} (${base})`, share }];
}
