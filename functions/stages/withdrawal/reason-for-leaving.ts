import { questionsOf } from '../../forms/form.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { type WithdrawalAnswers, withdrawalForm } from './withdrawal.form.ts';

const BETWEEN = ': ';

/** The reason chosen and what was written beside it, as one text; undefined when nothing was said. */
export function reasonForLeaving({
  reason,
  message,
}: Pick<WithdrawalAnswers, 'reason' | 'message'>): string | undefined {
  const said = [reason, message].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(BETWEEN);
}

const REASONS = new Map(
  questionsOf(withdrawalForm({ cohort: '', paired: true })).flatMap((question) =>
    question.kind === 'radio' ? question.options.map(({ value, label }) => [value, label] as const) : [],
  ),
);

/** The same for HR to read: the reason in the words that the person chose, in HR's language. */
export function reasonInWords(said: string, locale: Locale): string {
  const [reason = '', ...message] = said.split(BETWEEN);
  const words = REASONS.get(reason);
  if (words === undefined) return said;
  if (message.length === 0) return words[locale];
  return `${words[locale]}${mannersOf[locale].colon}${message.join(BETWEEN)}`;
}
