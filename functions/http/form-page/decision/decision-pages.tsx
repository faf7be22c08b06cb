import type { PropsWithChildren } from 'hono/jsx';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import type { RequestPageProps } from '../../../forms/page/form-page.tsx';
import { VERSION_FIELD } from '../../../forms/page/form-version.ts';
import type { Round } from '../../../rounds/round.ts';
import type { Consequence } from '../../../stages/consequence.ts';
import { Notice } from '../../../web/components/notice.tsx';
import { Layout, renderPage } from '../../../web/layout.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { inLanguage, inOtherLanguages } from '../../../web/view-language.ts';
import { decisionWords } from '../../decision/decision-words.ts';
import { StandingDecision } from '../../decision/standing-decision.tsx';
import { TakeBack } from '../../decision/take-back.tsx';
import { ConsequenceList, ThisWillHappen } from '../../decision/this-will-happen.tsx';
import type { OpenForm } from '../open-form.ts';
import { asFields, DECISIONS_FIELD, DO_FIELD, PRESSES } from './decision-form.ts';

interface ConfirmProps {
  open: OpenForm;
  version: number;
  answers: StoredAnswers;
  consequences: readonly Consequence[];
  carryOutAt: Date;
  seal: string;
  differs: boolean;
}

/** The form is complete; nothing is decided before the press on this page. */
export function thisWillHappenPage(props: ConfirmProps): string {
  const { open, version, answers, consequences, carryOutAt, seal, differs } = props;
  const { page, form, round } = open;
  const { locale, path, timeZone } = page;
  return renderPage(
    // Without a switch of language: what was typed is on this page only.
    <DecisionLayout page={page} title={decisionWords[locale].title} isTyped>
      <ThisWillHappen
        locale={locale}
        consequences={consequences}
        when={{ at: formatMoment(carryOutAt, timeZone, locale) }}
        action={inLanguage(path, locale)}
        fields={[
          [VERSION_FIELD, String(version)],
          [DECISIONS_FIELD, String(round.decisions)],
          ...asFields(form, answers),
        ]}
        seal={seal}
        yes={{ name: DO_FIELD, value: PRESSES.decide }}
        change={{ name: DO_FIELD, value: PRESSES.change }}
        differs={differs}
      />
    </DecisionLayout>,
  );
}

interface DecidedProps {
  open: OpenForm;
  now: Date;
  /** What it brings about; left out once it was carried out. */
  consequences?: readonly Consequence[] | undefined;
  /** Why what was just pressed was not done. */
  refusal?: string | undefined;
}

/** A decision stands, or was carried out: what, by whom, until when it can be taken back. */
export function decidedPage({ open, now, consequences, refusal }: DecidedProps): string {
  const { page, form, round, cohort } = open;
  const { locale, path } = page;
  const words = decisionWords[locale];
  return renderPage(
    <DecisionLayout page={page} title={words.decidedTitle}>
      {refusal !== undefined && (
        <div role="alert">
          <Notice tone="warning">
            <p>{refusal}</p>
          </Notice>
        </div>
      )}
      <h1>{words.decidedTitle}</h1>
      <p class="lead">{form.title[locale]}</p>
      {consequences && <ConsequenceList consequences={consequences} locale={locale} />}
      <StandingDecision
        cohort={cohort}
        round={round}
        locale={locale}
        timeZone={page.timeZone}
        now={now}
        action={inLanguage(path, locale)}
        fields={takeBackFields(round)}
      />
    </DecisionLayout>,
  );
}

/** Before a decision is taken back. */
export function takeBackPage({ page, round }: OpenForm): string {
  const { locale, path } = page;
  return renderPage(
    <DecisionLayout page={page} title={decisionWords[locale].takeBackTitle}>
      <TakeBack
        round={round}
        locale={locale}
        timeZone={page.timeZone}
        action={inLanguage(path, locale)}
        fields={takeBackFields(round)}
        leaveTo={inLanguage(path, locale)}
      />
    </DecisionLayout>,
  );
}

const takeBackFields = ({ decisions }: Round) => ({
  [DO_FIELD]: PRESSES.takeBack,
  [DECISIONS_FIELD]: String(decisions),
});

function DecisionLayout({
  page: { locale, cohort, contact, path, endSession },
  title,
  isTyped,
  children,
}: PropsWithChildren<{ page: RequestPageProps; title: string; isTyped?: boolean }>) {
  return (
    <Layout
      locale={locale}
      title={title}
      cohort={cohort}
      contact={contact}
      endSession={endSession}
      otherLanguages={isTyped ? [] : inOtherLanguages(path, locale)}
      personal
    >
      {children}
    </Layout>
  );
}
