import { formatDay } from '../../../forms/answers/days.ts';
import type { Form } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { QuestionField } from '../../../forms/page/question-field.tsx';
import { longDay } from '../../../locales/dates.ts';
import { timeRange } from '../../../mail/time-range.ts';
import type { MeetingNote, NotedMeeting } from '../../../pairs/meetings/meeting-note.ts';
import { isolated } from '../../../text/isolated.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { CheckBox } from '../../../web/components/check-box.tsx';
import { Decoy } from '../../../web/components/decoy.tsx';
import { Details } from '../../../web/components/details.tsx';
import { HiddenFields } from '../../../web/components/hidden-fields.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { QuestionsForm } from '../../../web/components/questions-form.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import type { PairView } from '../pair-view.ts';
import type { MeetingsView } from './meetings-view.ts';
import { meetingsWords } from './meetings-words.ts';
import { ENTRY_BELOW } from './next-as-file.ts';
import { DAY_FIELD, MEETING_FIELD, REVISION_FIELD, type RefusedMeeting, SURE_BOX } from './post-meeting.ts';

/** So many are seen at a glance, and keep the page light. */
const SHOWN = 10;

interface SectionProps {
  view: PairView;
  meetings: MeetingsView;
  refused?: RefusedMeeting | undefined;
}

/** The meetings of a pair: those noted, the next, and the forms by which the two note and arrange them. */
export function MeetingsSection({ view, meetings: known, refused }: SectionProps) {
  const { locale, partner } = view;
  const { meetings, next, revision, noteForm, dateForm } = known;
  const words = meetingsWords[locale];
  const revisionShown = { [REVISION_FIELD]: String(revision) };
  return (
    <section id="meetings">
      {refused?.form && refused.errors && (
        <ErrorSummary form={refused.form} locale={locale} errors={refused.errors} />
      )}
      <h2>{words.title}</h2>
      {refused?.because !== undefined && (
        <div role="alert">
          <Notice tone="warning">
            <p>{refused.because}</p>
          </Notice>
        </div>
      )}
      <h3>{words.next}</h3>
      {next ? <Next view={view} next={next} /> : <p>{words.nextNone}</p>}
      <Asked view={view} form={dateForm} press="arrange" fields={revisionShown} refused={refused} />
      {next && (
        <Sure
          view={view}
          press="callOff"
          fields={revisionShown}
          summary={words.callOff}
          sure={words.callOffSure(isolated(partner.name))}
        />
      )}
      <h3>{words.noted}</h3>
      {meetings.length === 0 && <p>{words.none}</p>}
      {meetings.slice(0, SHOWN).map((meeting) => (
        <Meeting view={view} meeting={meeting} />
      ))}
      {meetings.length > SHOWN && <p class="small">{words.latestOnly}</p>}
      <Asked view={view} form={noteForm} press="met" fields={{}} refused={refused} />
    </section>
  );
}

function Next({
  view: { locale, timeZone, partner, side, path },
  next,
}: {
  view: PairView;
  next: NonNullable<MeetingsView['next']>;
}) {
  const words = meetingsWords[locale];
  return (
    <>
      <p>
        <strong>{longDay(next.startsAt, timeZone, locale)}</strong>,{' '}
        {timeRange(next.startsAt, next.minutes, timeZone, locale)}
      </p>
      {next.place !== undefined && <p>{isolated(next.place)}</p>}
      <p>
        <a href={inLanguage(`${path}${ENTRY_BELOW}`, locale)}>{words.asFile}</a>
      </p>
      <p class="small">{next.by === side ? words.byYou : words.by(isolated(partner.name))}</p>
    </>
  );
}

function Meeting({ view, meeting: { day, notes } }: { view: PairView; meeting: NotedMeeting }) {
  const { locale, side } = view;
  const words = meetingsWords[locale];
  const own = notes.find((note) => note.side === side);
  return (
    <>
      <h4>{formatDay(day, locale)}</h4>
      {notes.map((note) => (
        <p>{lineOf(note, view)}</p>
      ))}
      {own && (
        <Sure
          view={view}
          press="takeBack"
          fields={{ [DAY_FIELD]: day }}
          summary={words.takeBack}
          sure={words.takeBackSure}
        />
      )}
    </>
  );
}

function lineOf({ side, minutes, line }: MeetingNote, { locale, side: reader, partner }: PairView): string {
  const words = meetingsWords[locale];
  const who = side === reader ? words.you : isolated(partner.name);
  return words.wrote(who, words.lasting(minutes), line === undefined ? undefined : isolated(line));
}

interface PressProps {
  view: PairView;
  press: string;
  fields: Readonly<Record<string, string>>;
}

/** A form behind one click; open where it is to be mended. */
function Asked({
  view,
  form,
  press,
  fields,
  refused,
}: PressProps & { form: Form; refused: SectionProps['refused'] }) {
  const { locale, path } = view;
  const own = refused?.form?.id === form.id ? refused : undefined;
  return (
    <details open={own !== undefined}>
      <summary>{form.title[locale]}</summary>
      <p>{form.readers[locale]}</p>
      <QuestionsForm action={inLanguage(path, locale)} locale={locale}>
        <HiddenFields fields={{ [MEETING_FIELD]: press, ...fields }} />
        {form.sections.flatMap(({ questions }) =>
          questions.map((question) => (
            <QuestionField
              question={question}
              locale={locale}
              typed={own?.typed ?? {}}
              errors={(own?.errors ?? []).filter(({ name }) => name === question.name)}
            />
          )),
        )}
        <div class="submit">
          <SubmitButton>{form.submitLabel[locale]}</SubmitButton>
        </div>
      </QuestionsForm>
    </details>
  );
}

/** What is done only by who ticks the box: it can be done anew. */
function Sure({ view, press, fields, summary, sure }: PressProps & { summary: string; sure: string }) {
  const { locale, path } = view;
  return (
    <Details summary={summary}>
      <form method="post" action={inLanguage(path, locale)}>
        <Decoy locale={locale} />
        <HiddenFields fields={{ [MEETING_FIELD]: press, ...fields }} />
        <CheckBox id={`${press}-${fields[DAY_FIELD] ?? ''}`} name={SURE_BOX} value="yes">
          {sure}
        </CheckBox>
        <SubmitButton tone="secondary">{summary}</SubmitButton>
      </form>
    </Details>
  );
}
