import type { Locale } from '../../locales/locale.ts';
import type { Round } from '../../rounds/round.ts';
import { roundOf } from '../../stages/rounds.ts';
import { type FormBody, one } from '../../web/body.ts';
import { LinkButton, SubmitButton } from '../../web/components/button.tsx';
import { HiddenFields } from '../../web/components/hidden-fields.tsx';
import { formatMoment } from '../../web/moment.ts';
import { decisionWords } from './decision-words.ts';
import { SEAL_FIELD, sealOf } from './seal.ts';

/** Whether the press came from the question below, about the decision that it showed. */
export function isTakeBackSealed({ roundId, decisions }: Round, body: FormBody): boolean {
  return one(body, SEAL_FIELD) === sealOf('takeBack', roundId, decisions);
}

export interface TakeBackProps {
  round: Round;
  locale: Locale;
  timeZone: string;
  action: string;
  fields: Readonly<Record<string, string>>;
  /** Where the decision is left as it is. */
  leaveTo: string;
}

/** Asks once more: what a mail scanner presses first is not to undo what HR has decided. */
export function TakeBack({ round, locale, timeZone, action, fields, leaveTo }: TakeBackProps) {
  const words = decisionWords[locale];
  const { deadline, kind, roundId, decisions } = round;
  return (
    <>
      <h1>{words.takeBackTitle}</h1>
      <p>
        <strong>{roundOf(kind).name[locale]}</strong>
      </p>
      <p class="lead">
        {words.takeBackLead(deadline === undefined ? '' : formatMoment(new Date(deadline), timeZone, locale))}
      </p>
      <form method="post" action={action}>
        <HiddenFields fields={{ ...fields, [SEAL_FIELD]: sealOf('takeBack', roundId, decisions) }} />
        <div class="actions">
          <SubmitButton>{words.takeBackYes}</SubmitButton>
          <LinkButton tone="secondary" href={leaveTo}>
            {words.leaveIt}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
