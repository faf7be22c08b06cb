import { record } from '../../cohorts/timeline.ts';
import { contactName } from '../../rounds/correspondents.ts';
import { type FormBody, one } from '../../web/body.ts';
import { PostButton } from '../../web/components/button.tsx';
import { renderPage } from '../../web/layout.tsx';
import { readerId } from '../../web/link.ts';
import { inLanguage } from '../../web/view-language.ts';
import { SESSION_FIELD } from '../door/door.ts';
import { endSession, sessionsOfRole } from '../door/session-record.ts';
import { SessionsTable } from '../door/sessions-table.tsx';
import { BoardFrame, shortDeadline, shortMoment } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';
import { boardWords } from './words/board-words.ts';

/** Where HR's pages about this cohort are open, whichever coordinator's. */
export async function devicesPage(visit: BoardVisit): Promise<string> {
  const { table, sender, visitor } = visit;
  const { cohort, session: own, locale, path } = visitor;
  const words = boardWords[locale];
  const sessions = await sessionsOfRole(table, cohort.cohortId, 'hr', sender.now());
  return renderPage(
    <BoardFrame visit={visit} tab="devices" title={words.devicesTitle}>
      <h1>{words.devicesTitle}</h1>
      <p>{words.devicesLead}</p>
      <SessionsTable
        locale={locale}
        sessions={sessions}
        own={own}
        caption={words.devicesTitle}
        empty={words.noDevices}
        moment={(iso) => shortMoment(iso, visit)}
        deadline={(iso) => shortDeadline(iso, visit)}
        whose={{
          header: words.coordinator,
          name: ({ personId }) => contactName(`hr~${personId}`, cohort) ?? words.hr,
        }}
        end={{
          header: words.actions,
          button: ({ hash }) => (
            <PostButton
              slim
              tone="danger"
              action={inLanguage(`${path}/devices`, locale)}
              fields={{ [SESSION_FIELD]: hash }}
            >
              {words.revoke}
            </PostButton>
          ),
        }}
      />
    </BoardFrame>,
  );
}

/** A coordinator ends a session of theirs or of another coordinator. Done twice, it is done once. */
export async function revokeDevice({ table, visitor, sender }: BoardVisit, body: FormBody): Promise<void> {
  const { cohortId } = visitor.cohort;
  const now = sender.now();
  const hash = one(body, SESSION_FIELD);
  const revoked = (await sessionsOfRole(table, cohortId, 'hr', now)).find((session) => session.hash === hash);
  if (!revoked) return;
  await endSession(table, cohortId, revoked);
  const facts = { whose: readerId(revoked) };
  await record(
    table,
    cohortId,
    { at: now, what: 'sessionRevoked', by: readerId(visitor.link), facts },
    `revoked ${hash}`,
  );
}
