import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import {
  addLeadershipDecision,
  type LeadershipDecision,
  leadershipDecisions,
  noteLeadershipDecision,
} from '../../../evaluation/leadership/leadership-decision.ts';
import { tellHrOfLeadership } from '../../../stages/evaluation/leadership-decided/tell-hr-of-leadership.ts';
import { one, type ReadBody } from '../../../web/body.ts';
import { Layout, renderPage } from '../../../web/layout.tsx';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { inLanguage } from '../../../web/view-language.ts';
import { decisionWords } from '../../decision/decision-words.ts';
import { SEAL_FIELD, sealOf } from '../../decision/seal.ts';
import { ThisWillHappen } from '../../decision/this-will-happen.tsx';
import { consequencesOfDecision } from './decision.consequences.ts';
import type { NotNoted } from './decision-panel.tsx';
import { type DecisionInSight, decisionInSight, type ReportVisit } from './decision-visit.ts';
import {
  CHANGE,
  CHOICE_FIELD,
  LONGEST_NOTE,
  NOTE_FIELD,
  type PostedDecision,
  postedDecision,
} from './posted-decision.ts';

/** An answer of its own, or the report as it is, with what came of the press. */
export type Pressed =
  | { response: APIGatewayProxyStructuredResultV2 }
  | { status: number; notNoted: NotNoted };

/** Nothing was pressed that means anything here: a scanner's post, or HR, which sees the decision and does not take it. */
export const AS_IT_IS: Pressed = { status: 200, notNoted: {} };

/**
 * A press on the report's page. The first leads to a page that says what will happen; the second, on that page,
 * decides, and only while it would still say the same. The last decision stands.
 */
export async function pressOnReport(visit: ReportVisit, read: ReadBody): Promise<Pressed> {
  if (!read.ok) return { status: read.status, notNoted: {} };
  const body = read.fields;
  const sight = await decisionInSight(visit);
  const posted = postedDecision(body);
  const { choice, note, isWayBack } = posted;
  if (visit.visitor.link.role !== 'leader') return AS_IT_IS;
  if (isWayBack && sight.isOpen) return { status: 200, notNoted: { typed: note } };
  if (choice === undefined || !sight.choices.includes(choice)) return AS_IT_IS;
  if (isStanding(sight, posted) && one(body, SEAL_FIELD) !== '') return standsAlready(visit);
  if (!sight.isOpen) return { status: 409, notNoted: { tooLate: true } };
  const tooLongBy = note.length - LONGEST_NOTE;
  if (tooLongBy > 0) return { status: 422, notNoted: { typed: note, tooLongBy } };
  const pressed = { choice, note };
  if (one(body, SEAL_FIELD) !== sealed(visit, sight, pressed)) {
    return sayFirst(visit, sight, pressed, { differs: one(body, SEAL_FIELD) !== '' });
  }
  const { table, now } = visit.sender;
  const { cohortId } = visit.visitor.cohort;
  const decision: LeadershipDecision = {
    number: (sight.standing?.number ?? 0) + 1,
    choice,
    ...(note !== '' && { note }),
    by: sight.reader,
    at: now().toISOString(),
  };
  if (!(await addLeadershipDecision(table, cohortId, decision))) {
    return sayFirst(visit, await decisionInSight(visit), pressed, { differs: true });
  }
  await tellOf(visit);
  return here(visit);
}

type Chosen = { choice: LeadershipDecision['choice']; note: string };

/** The same press once more: the connection broke, or the button was pressed twice. */
function isStanding({ standing, reader }: DecisionInSight, { choice, note }: PostedDecision): boolean {
  return standing?.by === reader && standing.choice === choice && (standing.note ?? '') === note;
}

/** Whoever noted it may not have lived to tell it. */
async function standsAlready(visit: ReportVisit): Promise<Pressed> {
  await tellOf(visit);
  return here(visit);
}

/** Puts the decision that stands down in the history and tells HR: once each, however often. */
async function tellOf(visit: ReportVisit): Promise<void> {
  const { visitor, report, sender } = visit;
  const { cohort } = visitor;
  const [decision, replaced] = (await leadershipDecisions(sender.table, cohort.cohortId)).toReversed();
  if (!decision) return;
  await noteLeadershipDecision(sender.table, cohort.cohortId, decision);
  await tellHrOfLeadership({ decision, replaced }, { cohort, report, sender });
}

/** By what was shown: what is chosen and written, what it replaces, what it means and until when it can be changed. */
function sealed(
  { report }: ReportVisit,
  { standing, time }: DecisionInSight,
  { choice, note }: Chosen,
): string {
  return sealOf('leadership', standing?.number ?? 0, choice, note, report.recommendations, time);
}

function sayFirst(
  visit: ReportVisit,
  sight: DecisionInSight,
  pressed: Chosen,
  { differs }: { differs: boolean },
): Pressed {
  const { cohort, locale, path } = visit.visitor;
  const words = decisionWords[locale];
  const page = (
    // Without a switch of language: what was typed is on this page only.
    <Layout
      locale={locale}
      title={words.title}
      cohort={cohort.settings.name}
      contact={cohort.settings.hr[0]}
      endSession={path}
      personal
    >
      <ThisWillHappen
        locale={locale}
        consequences={consequencesOfDecision(visit, sight, pressed)}
        when="saidAbove"
        action={inLanguage(path, locale)}
        fields={[[NOTE_FIELD, pressed.note]]}
        seal={sealed(visit, sight, pressed)}
        yes={{ name: CHOICE_FIELD, value: pressed.choice }}
        change={CHANGE}
        differs={differs}
      />
    </Layout>
  );
  return { response: htmlResponse(differs ? 409 : 200, renderPage(page)) };
}

/** Whatever stands now is what the page shows: reloading it sends nothing twice. */
function here({ visitor: { path, locale } }: ReportVisit): Pressed {
  return { response: seeOther(inLanguage(path, locale)) };
}
