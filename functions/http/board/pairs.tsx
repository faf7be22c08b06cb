import { SIDES } from '../../definition/side.ts';
import { shortDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { FIT_LABELS } from '../../pairs/fit/fit.form.ts';
import { type FitAnswer, fitAnswers } from '../../pairs/fit/fit-answer.ts';
import { type PairHealth, pairHealth } from '../../pairs/health.ts';
import {
  HEALTH_REASONS,
  HEALTH_STATUSES,
  type HealthReason,
  type HealthStatus,
} from '../../pairs/health-reasons.ts';
import { healthThresholds } from '../../pairs/health-thresholds.ts';
import { momentOfDay } from '../../pairs/meetings/meeting-note.ts';
import { type MeetingsKnown, meetingsKnown } from '../../pairs/meetings/meetings-known.ts';
import { fateOf, pairs } from '../../pairs/pair.ts';
import { CADENCE_LABELS } from '../../pairs/plan/cadence.ts';
import { cadenceOf } from '../../pairs/plan/in-plan.ts';
import { peopleById } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import { pairRests } from '../../rounds/resting.ts';
import { pairFacts } from '../../stages/check-ins/pair-facts.ts';
import { plansOf } from '../../stages/kickoff/agreement/agreed-plan.ts';
import { Badge, type Tone } from '../../web/components/badge.tsx';
import { Pagination } from '../../web/components/pagination.tsx';
import { SearchForm } from '../../web/components/search-form.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { BoardFrame } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';
import { MatchAgain, offerToMatchAgain } from './match-again.tsx';
import { pageOf } from './paging.ts';
import type { BoardWords } from './words/board-words.ts';
import { boardWords } from './words/board-words.ts';

/** Rows a view: the page stays under 50 KB. */
const ROWS = 50;

const TONES: Record<HealthStatus, Tone> = {
  green: 'good',
  amber: 'warning',
  red: 'bad',
  closing: 'bad',
  closed: 'neutral',
};

/** All pairs and how they are doing, those in difficulty first. */
export async function pairsPage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query, sender } = visit;
  const { cohort, locale, path } = visitor;
  const words = boardWords[locale];
  const nameOf = namesOf(await peopleById(table, cohort.cohortId), locale);
  const sought = (query.q ?? '').trim().toLowerCase();
  const all = (await pairs(table, cohort.cohortId)).filter(({ menteeId, mentorId }) =>
    `${nameOf(menteeId)} ${nameOf(mentorId)}`.toLowerCase().includes(sought),
  );
  const leaving = await leavingPeople(table, cohort.cohortId);
  const active = all.filter(({ status }) => status === 'active');
  const facts = await pairFacts(table, cohort, active);
  const thresholds = healthThresholds(cohort.settings);
  const meetings = await meetingsKnown(
    table,
    cohort.cohortId,
    all.map(({ pairId }) => pairId),
    sender.now(),
  );
  const fits = Map.groupBy(await fitAnswers(table, cohort.cohortId), ({ pairId }) => pairId);
  const rows = all
    .map((pair) => {
      const known = facts.get(pair.pairId);
      return { pair, health: known && pairHealth(known, thresholds, sender.now()) };
    })
    .toSorted(
      (a, b) =>
        (b.health?.reasons.length ?? -1) - (a.health?.reasons.length ?? -1) ||
        nameOf(a.pair.menteeId).localeCompare(nameOf(b.pair.menteeId), locale),
    );
  const offer = await offerToMatchAgain(visit);
  const { page, pages } = pageOf(rows.length, ROWS, query.page);
  const shown = rows.slice((page - 1) * ROWS, page * ROWS);
  const plans = await plansOf(
    table,
    cohort.cohortId,
    shown.map(({ pair }) => pair),
  );
  return renderPage(
    <BoardFrame visit={visit} tab="pairs" title={words.pairs}>
      <h1>{words.pairs}</h1>
      {offer && <MatchAgain visit={visit} offer={offer} />}
      <SearchForm
        action={`${path}/pairs`}
        label={words.search}
        submit={words.find}
        value={query.q ?? ''}
        keep={{ lang: locale }}
      />
      <Table
        id="pairs"
        locale={locale}
        caption={words.pairs}
        captionHidden
        stacked
        empty={words.noPairs}
        rows={shown}
        columns={[
          { header: words.mentee, cell: ({ pair }) => nameOf(pair.menteeId) },
          { header: words.mentor, cell: ({ pair }) => nameOf(pair.mentorId) },
          { header: words.status, cell: ({ pair }) => words.pair[fateOf(pair)] },
          {
            header: words.health,
            cell: ({ pair, health }) => {
              if (!health) return '–';
              if (pairRests(pair, leaving)) return <Badge tone="neutral">{words.rests}</Badge>;
              return <Health health={health} words={words} locale={locale} />;
            },
          },
          {
            header: words.meetings,
            cell: ({ pair }) => (
              <>
                <Meetings known={meetings(pair.pairId)} words={words} visitor={visitor} />
                <Fits fits={fits.get(pair.pairId) ?? []} words={words} locale={locale} />
              </>
            ),
          },
          {
            header: words.plan,
            cell: ({ pair }) => {
              const plan = plans.get(pair.pairId);
              if (!plan) return '–';
              const cadence = cadenceOf(plan.current.answers);
              return cadence ? CADENCE_LABELS[cadence][locale] : words.hasPlan;
            },
          },
        ]}
      />
      <p class="small">{words.meetingsNote}</p>
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(to) => inLanguage(`${path}/pairs?page=${to}&q=${encodeURIComponent(query.q ?? '')}`, locale)}
      />
    </BoardFrame>,
  );
}

interface MeetingsProps {
  known: MeetingsKnown;
  words: BoardWords;
  visitor: Pick<BoardVisit['visitor'], 'locale' | 'timeZone'>;
}

/** How many the two noted, when the last was, and when the next is. */
function Meetings({ known: { meetings, nextMeetingAt }, words, visitor }: MeetingsProps) {
  const { locale, timeZone } = visitor;
  const [last] = meetings;
  if (last === undefined && nextMeetingAt === null) return '–';
  return (
    <>
      {last !== undefined && (
        <div>{words.met(meetings.length, shortDay(momentOfDay(last), 'UTC', locale))}</div>
      )}
      {nextMeetingAt !== null && (
        <div class="small">{words.meetsNext(shortDay(nextMeetingAt, timeZone, locale))}</div>
      )}
    </>
  );
}

/** What each of the two answered after the first meeting. */
function Fits({ fits, words, locale }: { fits: readonly FitAnswer[]; words: BoardWords; locale: Locale }) {
  const inOrder = SIDES.flatMap((side) => fits.filter((answer) => answer.side === side));
  return (
    <>
      {inOrder.map(({ side, fit }) => (
        <div class="small">{words.fit(words[side], FIT_LABELS[fit][locale].toLowerCase())}</div>
      ))}
    </>
  );
}

interface HealthProps {
  health: PairHealth;
  words: BoardWords;
  locale: Locale;
}

function Health({ health: { status, reasons }, words, locale }: HealthProps) {
  const [worst, ...others] = reasons
    .toSorted((a, b) => severity(b) - severity(a))
    .map((reason) => HEALTH_REASONS[reason].words[locale]);
  return (
    <>
      <Badge tone={TONES[status]}>{worst ?? words.doingWell}</Badge>
      {others.map((reason) => (
        <div class="small">{reason}</div>
      ))}
    </>
  );
}

function severity(reason: HealthReason): number {
  return HEALTH_STATUSES.indexOf(HEALTH_REASONS[reason].status);
}
