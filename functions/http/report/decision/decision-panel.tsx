import { reportWords } from '../../../evaluation/document/words.ts';
import type { LeadershipDecision } from '../../../evaluation/leadership/leadership-decision.ts';
import { leadershipWords } from '../../../evaluation/leadership/words.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import { numbersIn } from '../../../locales/numbers.ts';
import { contactName } from '../../../rounds/correspondents.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { inLanguage } from '../../../web/view-language.ts';
import type { DecisionInSight, ReportVisit } from './decision-visit.ts';
import { CHOICE_FIELD, LONGEST_NOTE, NOTE_FIELD } from './posted-decision.ts';

/** What a press has led to, where it was not noted. */
export interface NotNoted {
  /** The word to HR as it was typed. */
  readonly typed?: string;
  /** By so many characters. */
  readonly tooLongBy?: number;
  readonly tooLate?: true;
}

interface PanelProps {
  readonly visit: ReportVisit;
  readonly sight: DecisionInSight;
  readonly notNoted: NotNoted;
  /** It stands on the page twice: under the report's question and at its end. */
  readonly id: string;
}

/** The decision that stands, and for leadership the buttons by which it is taken or changed. */
export function DecisionPanel({ visit, sight, notNoted, id }: PanelProps) {
  const { locale, link } = visit.visitor;
  const words = leadershipWords[locale];
  const { standing, isOpen, time } = sight;
  const isOver = typeof time === 'object' && visit.sender.now() >= time.until;
  return (
    <section id={id}>
      <h2>{link.role === 'leader' ? words.title : words.titleForHr}</h2>
      {notNoted.tooLate && (
        <div role="alert">
          <Notice tone="warning">
            <p>{words.tooLate}</p>
          </Notice>
        </div>
      )}
      {standing ? (
        <Notice tone="good">
          <Standing visit={visit} standing={standing} reader={sight.reader} />
          {!isOver && <p>{untilWhen(visit, sight)}</p>}
        </Notice>
      ) : (
        !isOpen && <p>{words.nobodyYet}</p>
      )}
      {isOver && <p>{words.closed(momentOf(time.until, visit))}</p>}
      {isOpen && <DecisionForm visit={visit} sight={sight} notNoted={notNoted} id={id} />}
    </section>
  );
}

/** Who decided what and when; the word to HR is for HR and whoever wrote it. */
function Standing({
  visit,
  standing,
  reader,
}: {
  visit: ReportVisit;
  standing: LeadershipDecision;
  reader: string;
}) {
  const { cohort, locale, link } = visit.visitor;
  const words = leadershipWords[locale];
  const { by, choice, at, note } = standing;
  const who = contactName(by, cohort) ?? cohort.settings.name;
  const isOwn = by === reader;
  return (
    <>
      <p>
        <strong>{words.stands(who, words.choices[choice], momentOf(new Date(at), visit))}</strong>
      </p>
      {note !== undefined && (isOwn || link.role === 'hr') && (
        <>
          <p>{isOwn ? words.ownNote : words.noteOf(who)}</p>
          <blockquote>
            <p class="lines">{note}</p>
          </blockquote>
        </>
      )}
    </>
  );
}

function DecisionForm({ visit, sight, notNoted, id }: PanelProps) {
  const { report, visitor } = visit;
  const { locale, path } = visitor;
  const words = leadershipWords[locale];
  const { standing, choices, reader } = sight;
  const noteId = `${id}-note`;
  const isWrong = notNoted.tooLongBy !== undefined;
  const own = standing?.by === reader ? standing.note : undefined;
  return (
    <form method="post" action={inLanguage(path, locale)}>
      <p>{standing ? words.changeIt : report.decision === 'none' ? words.leadTalkOnly : words.lead}</p>
      {choices.includes('adjust') && (
        <Details summary={words.meansByChanges}>
          <ul>
            {report.recommendations.map((recommendation) => (
              <li>{reportWords[locale].proposedChange[recommendation]}</li>
            ))}
          </ul>
        </Details>
      )}
      <div class={isWrong ? 'question wrong' : 'question'}>
        <label for={noteId}>{words.note}</label>
        <div class="hint" id={`${noteId}-hint`}>
          {words.noteReaders}
        </div>
        {notNoted.tooLongBy !== undefined && (
          <p class="error" id={`${noteId}-error`} role="alert">
            {words.noteTooLong(notNoted.tooLongBy)}
          </p>
        )}
        <textarea
          id={noteId}
          name={NOTE_FIELD}
          rows={4}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={[
            `${noteId}-hint`,
            ...(isWrong ? [`${noteId}-error`] : []),
            `${noteId}-limit`,
          ].join(' ')}
        >
          {/* The parser drops one line break after the tag: this one, not the person's. */}
          {`\n${notNoted.typed ?? own ?? ''}`}
        </textarea>
        <p class="hint limit" id={`${noteId}-limit`}>
          {formsCatalogue[locale].upToCharacters(numbersIn(locale).typed(LONGEST_NOTE))}
        </p>
      </div>
      <div class="actions">
        {choices.map((choice) => (
          <SubmitButton
            name={CHOICE_FIELD}
            value={choice}
            tone={choice === report.decision || choices.length === 1 ? 'primary' : 'secondary'}
          >
            {words.choices[choice]}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}

function untilWhen(visit: ReportVisit, { time }: DecisionInSight): string {
  const words = leadershipWords[visit.visitor.locale];
  if (typeof time === 'object') return words.changeUntil(momentOf(time.until, visit));
  return time === 'afterClosure' ? words.changeUntilTold : words.changeAlways;
}

function momentOf(moment: Date, { visitor }: ReportVisit): string {
  return formatMoment(moment, visitor.timeZone, visitor.locale);
}
