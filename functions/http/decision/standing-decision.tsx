import type { Cohort } from '../../cohorts/cohort.ts';
import type { Locale } from '../../locales/locale.ts';
import { isTakenBackNoMore } from '../../rounds/hr-decision.ts';
import { coordinatorOf } from '../../rounds/hr-recipients.ts';
import type { Round } from '../../rounds/round.ts';
import { PostButton } from '../../web/components/button.tsx';
import { formatMoment } from '../../web/moment.ts';
import { decisionWords } from './decision-words.ts';

export interface StandingDecisionProps {
  cohort: Cohort;
  round: Round;
  locale: Locale;
  timeZone: string;
  now: Date;
  /** Where it is taken back, and with which fields. */
  action: string;
  fields: Readonly<Record<string, string>>;
}

/** Who decided, when it is carried out, and the way back as long as there is one. */
export function StandingDecision(props: StandingDecisionProps) {
  const { cohort, round, locale, timeZone, now, action, fields } = props;
  const { decision, closedAt } = round;
  if (!decision) return null;
  const words = decisionWords[locale];
  const moment = (iso: string) => formatMoment(new Date(iso), timeZone, locale);
  const decided = words.decided(nameOf(decision.by, cohort, locale), moment(decision.at));
  if (closedAt !== undefined) {
    // Nothing but a stop closes it before its time.
    const became = closedAt < decision.carryOutAt ? words.overtaken : words.carriedOut;
    return (
      <p>
        {decided} {became(moment(closedAt))}
      </p>
    );
  }
  if (isTakenBackNoMore(decision, now)) {
    return (
      <p>
        {decided} {words.isBeing}
      </p>
    );
  }
  return (
    <>
      <p>
        {decided} {words.willBe(moment(decision.carryOutAt))}
      </p>
      <div class="actions">
        <PostButton action={action} fields={fields} tone="secondary">
          {words.takeBack}
        </PostButton>
      </div>
    </>
  );
}

/** The coordinator who acted. */
export function nameOf(by: string, cohort: Cohort, locale: Locale): string {
  return coordinatorOf(by, cohort) ?? decisionWords[locale].somebody;
}
