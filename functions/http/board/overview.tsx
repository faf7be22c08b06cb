import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { alerts } from '../../cohorts/alert.ts';
import type { Cohort, CohortStatus } from '../../cohorts/cohort.ts';
import { cohortCalendar } from '../../definition/cohort-calendar.ts';
import { STAGES, type Stage } from '../../definition/stage-names.ts';
import { standingDecision } from '../../evaluation/leadership/leadership-decision.ts';
import { fateOf, pairs } from '../../pairs/pair.ts';
import { findPeople } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { type Participant, participants } from '../../people/participant.ts';
import { isLeaving, withdrawals } from '../../people/withdrawal.ts';
import { isSettled } from '../../rounds/forms/settled.ts';
import { Round, requests } from '../../rounds/round.ts';
import { decideOnStage } from '../../stages/cohort/stage-failed/decide-on-stage.ts';
import { decisionDates } from '../../stages/cohort/stage-failed/decision-dates.ts';
import { consequencesOfStop } from '../../stages/cohort/stop.consequences.ts';
import { openReview } from '../../stages/matching/match-review/review-under-way.ts';
import { roundOf } from '../../stages/rounds.ts';
import { key } from '../../store/keys.ts';
import { type FormBody, one } from '../../web/body.ts';
import { Badge, type Tone } from '../../web/components/badge.tsx';
import { LinkButton, PostButton } from '../../web/components/button.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { StatTiles } from '../../web/components/stat-tiles.tsx';
import { type Step, Steps } from '../../web/components/steps.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { formatMoment } from '../../web/moment.ts';
import { htmlResponse } from '../../web/page.ts';
import { inLanguage } from '../../web/view-language.ts';
import { SEAL_FIELD, sealOf } from '../decision/seal.ts';
import { BoardFrame, shortDay, shortDeadline } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';
import { StandingDecisions } from './decisions.tsx';
import { LeadershipOnBoard } from './leadership.tsx';
import { offerToMatchAgain } from './match-again.tsx';
import { thisWillHappenPage } from './this-will-happen-page.tsx';
import type { BoardWords } from './words/board-words.ts';
import { boardWords } from './words/board-words.ts';

type Response = APIGatewayProxyStructuredResultV2;

const TONES: Record<CohortStatus, Tone> = {
  scheduled: 'info',
  running: 'good',
  waitingForHr: 'bad',
  stopped: 'neutral',
  closed: 'neutral',
};

/** How the cohort stands, at a glance: what waits for HR first. */
export async function overviewPage(visit: BoardVisit): Promise<string> {
  const { table, visitor } = visit;
  const { cohort, locale, timeZone, path } = visitor;
  const words = boardWords[locale];
  const { cohortId } = cohort;
  const [mentors, mentees, all, raised, open, review, offer, leaving, leadership] = await Promise.all([
    participants(table, cohortId, 'mentor'),
    participants(table, cohortId, 'mentee'),
    pairs(table, cohortId),
    alerts(table, cohortId),
    openRounds(visit),
    openReview(table, cohortId),
    offerToMatchAgain(visit),
    whoLeaves(visit),
    standingDecision(table, cohortId),
  ]);
  const stageAction = inLanguage(`${path}/stage`, locale);
  const openAlerts = raised.filter(({ handledAt }) => handledAt === undefined).length;
  return renderPage(
    <BoardFrame visit={visit} tab="overview" title={cohort.settings.name}>
      <h1>{cohort.settings.name}</h1>
      <p>
        <Badge tone={TONES[cohort.status]}>{words.statuses[cohort.status]}</Badge>
      </p>
      {cohort.decision && (
        <Notice tone="bad" title={words.stageFailed(words.stages[cohort.decision.stage])}>
          <p>{words.stageFailedLead}</p>
          <p>{words.stageFailedUntil(formatMoment(stopsAt(cohort.decision, cohort), timeZone, locale))}</p>
          <div class="actions">
            <PostButton action={stageAction} fields={{ decision: 'retry' }}>
              {words.retry}
            </PostButton>
            <PostButton action={stageAction} fields={{ decision: 'stop' }} tone="danger">
              {words.stop}
            </PostButton>
          </div>
        </Notice>
      )}
      {leaving.length > 0 && (
        <Notice tone="warning" title={words.leavingTitle(leaving.length)}>
          <p>{words.leavingLead}</p>
          <ul>
            {leaving.map(({ name, takesEffectAt }) => (
              <li>{words.leaves(name, formatMoment(new Date(takesEffectAt), timeZone, locale))}</li>
            ))}
          </ul>
        </Notice>
      )}
      <StandingDecisions visit={visit} rounds={open.map(({ round }) => round)} />
      {leadership && <LeadershipOnBoard visit={visit} decision={leadership} />}
      {review && (
        <Notice tone="info" title={words.toReview(review.pairs)}>
          <LinkButton href={inLanguage(`${path}/matching`, locale)}>{words.review}</LinkButton>
        </Notice>
      )}
      {offer?.state === 'possible' && (
        <Notice tone="info" title={words.matchAgainTitle(offer.mentees, offer.places)}>
          <LinkButton href={inLanguage(`${path}/pairs`, locale)}>{words.matchAgainLook}</LinkButton>
        </Notice>
      )}
      <StatTiles
        tiles={[
          {
            label: words.mentors,
            figure: String(mentors.length),
            detail: counts(mentors.map(statusOf), words.participants),
          },
          {
            label: words.mentees,
            figure: String(mentees.length),
            detail: counts(mentees.map(statusOf), words.participants),
          },
          {
            label: words.pairs,
            figure: String(all.length),
            detail: counts(all.map(fateOf), words.pairCounts),
          },
          {
            label: words.openAlerts,
            figure: String(openAlerts),
            tone: openAlerts > 0 ? 'warning' : 'good',
          },
        ]}
      />
      <Steps locale={locale} steps={stageSteps(visit, words)} />
      <h2>{words.openRounds}</h2>
      <Table
        id="open-rounds"
        locale={locale}
        caption={words.openRounds}
        captionHidden
        stacked
        empty={words.noOpenRounds}
        rows={open}
        columns={[
          { header: words.round, cell: ({ round }) => roundOf(round.kind).name[locale] },
          {
            header: words.answered,
            cell: ({ answered, asked }) => <Progress answered={answered} asked={asked} />,
          },
          {
            header: words.until,
            cell: ({ round }) => shortDeadline(round.deadline ?? round.openedAt, visit),
          },
        ]}
      />
    </BoardFrame>,
  );
}

function Progress({ answered, asked }: { answered: number; asked: number }) {
  const figure = `${answered} / ${asked}`;
  return (
    <>
      {figure}
      <meter value={answered} max={Math.max(1, asked)} aria-label={figure} />
    </>
  );
}

/** HR decides on a stage that has failed. A stop, which reaches everybody and is for good, is said first. */
export async function decideStage(visit: BoardVisit, body: FormBody): Promise<Response | undefined> {
  const decision = one(body, 'decision');
  const { link, cohort } = visit.visitor;
  if (!cohort.decision || (decision !== 'retry' && decision !== 'stop')) return undefined;
  const now = visit.sender.now();
  if (decision === 'stop') {
    const consequences = await consequencesOfStop({ ...visit, cohort, now });
    const seal = sealOf('stop', cohort.decision.askedAt, consequences);
    if (one(body, SEAL_FIELD) !== seal) {
      const page = thisWillHappenPage(visit, {
        tab: 'overview',
        consequences,
        postedTo: '/stage',
        backTo: '',
        fields: [],
        seal,
        yes: { name: 'decision', value: 'stop' },
        differs: one(body, SEAL_FIELD) !== '',
      });
      return htmlResponse(200, page);
    }
  }
  await decideOnStage(cohort.cohortId, decision, `hr~${link.personId}`, { ...visit, now });
  return undefined;
}

/** When the cohort ends if nobody decides on the stage that failed. */
function stopsAt({ askedAt }: NonNullable<Cohort['decision']>, { settings }: Cohort): Date {
  return decisionDates(new Date(askedAt), settings).stopsAt;
}

async function whoLeaves({ table, visitor }: BoardVisit) {
  const { cohortId } = visitor.cohort;
  const leaving = (await withdrawals(table, cohortId)).filter(isLeaving);
  const people = await findPeople(
    table,
    cohortId,
    leaving.map(({ personId }) => personId),
  );
  const nameOf = namesOf(people, visitor.locale);
  return leaving
    .toSorted((a, b) => a.takesEffectAt.localeCompare(b.takesEffectAt))
    .map(({ personId, takesEffectAt }) => ({ name: nameOf(personId), takesEffectAt }));
}

async function openRounds({ table, visitor }: BoardVisit) {
  const { cohortId } = visitor.cohort;
  const all = await table.list(key.round.all(cohortId), Round);
  const open = all.filter(({ closedAt, deadline }) => closedAt === undefined && deadline !== undefined);
  return Promise.all(
    open.map(async (round) => {
      if (round.decidedByHr) return { round, answered: round.decision ? 1 : 0, asked: 1 };
      const answered = (await requests(table, round)).filter(isSettled).length;
      return { round, answered, asked: round.recipients };
    }),
  );
}

function stageSteps(visit: BoardVisit, words: BoardWords): Step[] {
  const { cohort } = visit.visitor;
  const planned = plannedStarts(cohort);
  const day = (iso: string) => shortDay(iso, visit);
  return STAGES.map((name) => {
    const title = words.stages[name];
    const stage = cohort.stages.find((one) => one.name === name);
    if (!stage) return { title, when: words.planned(day(planned[name].toISOString())), state: 'coming' };
    const started = day(stage.startedAt);
    if (stage.endedAt === undefined) return { title, when: words.since(started), state: 'now' };
    const ended = day(stage.endedAt);
    return { title, when: started === ended ? words.on(ended) : words.from(started, ended), state: 'done' };
  });
}

/** By the calendar, counted on from what has really happened. */
function plannedStarts({ settings, startsAt, kickoffAt, stages }: Cohort): Record<Stage, Date> {
  const matching = stages.find(({ name }) => name === 'matching')?.startedAt;
  const calendar = cohortCalendar(settings, {
    startsAt: new Date(startsAt),
    matchingFrom: matching === undefined ? undefined : new Date(matching),
    kickoffAt: kickoffAt === undefined ? undefined : new Date(kickoffAt),
  });
  return {
    callForMentors: calendar.mentorCall.opensAt,
    matching: calendar.matchingFrom,
    kickoff: calendar.kickoffAt,
    checkIns: calendar.pulses[0]?.opensAt ?? calendar.kickoffAt,
    evaluation: calendar.endForms.opensAt,
  };
}

const statusOf = ({ status }: Participant) => status;

function counts<State extends string>(
  states: readonly State[],
  words: Record<State, (count: number) => string>,
): string {
  const found = new Map<State, number>();
  for (const state of states) found.set(state, (found.get(state) ?? 0) + 1);
  return [...found].map(([state, count]) => words[state](count)).join(', ');
}
