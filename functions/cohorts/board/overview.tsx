import { pairs } from '../../pairs/pair.ts';
import { participants } from '../../people/participant.ts';
import { Round, requests } from '../../rounds/round.ts';
import { cohortPartition } from '../../store/keys.ts';
import { type FormBody, one } from '../../web/body.ts';
import { LinkButton, PostButton } from '../../web/components/button.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { StatTiles } from '../../web/components/stat-tiles.tsx';
import { type Step, Steps } from '../../web/components/steps.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { alerts } from '../alert.ts';
import { STAGES } from '../cohort.ts';
import { decideOnStage } from '../decide-on-stage.ts';
import { BoardFrame, shortDay, shortMoment } from './board-frame.tsx';
import type { BoardVisit } from './board-request.ts';
import { type BoardWords, boardWords } from './board-words.ts';
import { openReview } from './open-review.ts';

/** How the cohort stands, at a glance: what waits for HR first. */
export async function overviewPage(visit: BoardVisit): Promise<string> {
  const { table, visitor } = visit;
  const { cohort, locale, path } = visitor;
  const words = boardWords[locale];
  const { cohortId } = cohort;
  const [mentors, mentees, all, raised, open, review] = await Promise.all([
    participants(table, cohortId, 'mentor'),
    participants(table, cohortId, 'mentee'),
    pairs(table, cohortId),
    alerts(table, cohortId),
    openRounds(visit),
    openReview(table, cohortId),
  ]);
  const openAlerts = raised.filter(({ handledAt }) => handledAt === undefined).length;
  return renderPage(
    <BoardFrame visit={visit} tab="overview" title={cohort.settings.name}>
      <h1>{cohort.settings.name}</h1>
      <p class="lead">{words.statuses[cohort.status]}</p>
      {cohort.decision && (
        <Notice tone="bad" title={words.stageFailed(words.stages[cohort.decision.stage])}>
          <p>{words.stageFailedLead}</p>
          <PostButton action={inLanguage(`${path}/stage`, locale)} fields={{ decision: 'retry' }}>
            {words.retry}
          </PostButton>
          <PostButton
            action={inLanguage(`${path}/stage`, locale)}
            fields={{ decision: 'stop' }}
            tone="danger"
          >
            {words.stop}
          </PostButton>
        </Notice>
      )}
      {review && (
        <Notice tone="info" title={words.toReview(review.pairs)}>
          <LinkButton href={inLanguage(`${path}/matching`, locale)}>{words.review}</LinkButton>
        </Notice>
      )}
      <StatTiles
        tiles={[
          {
            label: words.mentors,
            figure: String(mentors.length),
            detail: counts(mentors, words.participant),
          },
          {
            label: words.mentees,
            figure: String(mentees.length),
            detail: counts(mentees, words.participant),
          },
          { label: words.pairs, figure: String(all.length), detail: counts(all, words.pair).toLowerCase() },
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
        empty={words.noOpenRounds}
        rows={open}
        columns={[
          { header: words.round, cell: ({ round }) => words.rounds[round.kind] },
          {
            header: words.answered,
            cell: ({ round, answered }) => `${answered} / ${round.recipients}`,
            numeric: true,
          },
          { header: words.until, cell: ({ round }) => shortMoment(round.deadline ?? round.openedAt, visit) },
        ]}
      />
    </BoardFrame>,
  );
}

/** HR decides on a stage that has failed. */
export async function decideStage(visit: BoardVisit, body: FormBody): Promise<void> {
  const decision = one(body, 'decision');
  if (decision !== 'retry' && decision !== 'stop') return;
  const { link, cohort } = visit.visitor;
  await decideOnStage(cohort.cohortId, decision, `hr~${link.personId}`, {
    ...visit,
    now: visit.sender.now(),
  });
}

async function openRounds({ table, visitor }: BoardVisit) {
  const { cohortId } = visitor.cohort;
  const all = await table.list(cohortPartition(cohortId), 'ROUND#', Round);
  const open = all.filter(({ closedAt, deadline }) => closedAt === undefined && deadline !== undefined);
  return Promise.all(
    open.map(async (round) => {
      const answered = (await requests(table, round)).filter(({ answeredAt }) => answeredAt).length;
      return { round, answered };
    }),
  );
}

function stageSteps(visit: BoardVisit, words: BoardWords): Step[] {
  const { stages } = visit.visitor.cohort;
  return STAGES.map((name) => {
    const stage = stages.find((one) => one.name === name);
    if (!stage) return { title: words.stages[name], when: words.planned, state: 'coming' };
    const started = shortDay(stage.startedAt, visit);
    return stage.endedAt === undefined
      ? { title: words.stages[name], when: words.since(started), state: 'now' }
      : {
          title: words.stages[name],
          when: words.from(started, shortDay(stage.endedAt, visit)),
          state: 'done',
        };
  });
}

function counts<Status extends string>(
  items: readonly { status: Status }[],
  words: Record<Status, string>,
): string {
  const found = new Map<Status, number>();
  for (const { status } of items) found.set(status, (found.get(status) ?? 0) + 1);
  return [...found].map(([status, count]) => `${count} ${words[status]}`).join(', ');
}
