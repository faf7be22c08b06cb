import { Alert, alerts } from '../../cohorts/alert.ts';
import { record } from '../../cohorts/timeline.ts';
import type { Locale } from '../../locales/locale.ts';
import { peopleById } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { alertInWords } from '../../stages/cohort/alerts/alert-words.ts';
import { whomItConcerns } from '../../stages/cohort/alerts/tell-hr-of-alerts.ts';
import { reasonInWords } from '../../stages/withdrawal/reason-for-leaving.ts';
import { key } from '../../store/keys.ts';
import { type FormBody, one } from '../../web/body.ts';
import { Badge } from '../../web/components/badge.tsx';
import { PostButton } from '../../web/components/button.tsx';
import { Pagination } from '../../web/components/pagination.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { BoardFrame, shortMoment } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';
import { pageOf } from './paging.ts';
import { boardWords } from './words/board-words.ts';

/** Rows a view: the page stays under 50 KB. */
const ROWS = 40;

/** Everything a person at HR must look at, the open ones first. */
export async function alertsPage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, timeZone, path } = visitor;
  const words = boardWords[locale];
  const raised = await alerts(table, cohort.cohortId);
  const nameOf = namesOf(await peopleById(table, cohort.cohortId), locale);
  const about = (alert: Alert) => whomItConcerns(alert).map(nameOf).join(' – ') || cohort.settings.name;
  const sorted = raised.toSorted(openFirst);
  const { page, pages } = pageOf(sorted.length, ROWS, query.page);
  return renderPage(
    <BoardFrame visit={visit} tab="alerts" title={words.alertsTitle}>
      <h1>{words.alertsTitle}</h1>
      <Table
        id="alerts"
        locale={locale}
        caption={words.alertsTitle}
        captionHidden
        stacked
        empty={words.noAlerts}
        rows={sorted.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.about, cell: about },
          {
            header: words.alert,
            cell: (alert) =>
              [alertInWords(alert, { locale, timeZone }), said(alert, locale)].filter(Boolean).join(' – '),
          },
          { header: words.raised, cell: ({ raisedAt }) => shortMoment(raisedAt, visit) },
          {
            header: words.status,
            cell: ({ alertId, handledAt }) =>
              handledAt === undefined ? (
                <PostButton
                  slim
                  action={inLanguage(`${path}/alerts?page=${page}`, locale)}
                  fields={{ alertId }}
                >
                  {words.markDone}
                </PostButton>
              ) : (
                <Badge tone="good">{`${words.done}, ${shortMoment(handledAt, visit)}`}</Badge>
              ),
          },
        ]}
      />
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(to) => inLanguage(`${path}/alerts?page=${to}`, locale)}
      />
    </BoardFrame>,
  );
}

/** HR has taken care of it. What a pair asked for before is dealt with; its health is judged anew from here. */
export async function handleAlert({ table, visitor, sender }: BoardVisit, body: FormBody): Promise<void> {
  const { cohortId } = visitor.cohort;
  const alertId = one(body, 'alertId');
  const alert = alertId === '' ? undefined : await table.get(key.alert(cohortId, alertId), Alert);
  if (!alert) return;
  const now = sender.now();
  const by = `hr~${visitor.link.personId}`;
  const handled = { handledAt: now.toISOString(), handledBy: by };
  if (!(await table.change(key.alert(cohortId, alertId), handled, { handledAt: undefined }))) return;
  if (alert.pairId) await table.change(key.pair(cohortId, alert.pairId), { contactedAt: now.toISOString() });
  await record(
    table,
    cohortId,
    { at: now, what: 'alertHandled', by, facts: { kind: alert.kind } },
    `alertHandled ${alertId}`,
  );
}

function openFirst(a: Alert, b: Alert): number {
  const byOpen = Number(a.handledAt !== undefined) - Number(b.handledAt !== undefined);
  return byOpen || b.raisedAt.localeCompare(a.raisedAt);
}

/** What the person wrote, where the alert brings it. */
function said({ kind, facts }: Alert, locale: Locale): string {
  const { question, message, reason } = facts;
  if (typeof question === 'string') return question;
  if (typeof message === 'string') return message;
  return kind === 'withdrawal' && typeof reason === 'string' ? reasonInWords(reason, locale) : '';
}
