import type { PropsWithChildren } from 'hono/jsx';
import { HiddenFields } from './hidden-fields.tsx';

type ButtonTone = 'primary' | 'secondary' | 'danger';

interface ButtonProps {
  readonly tone?: ButtonTone;
  /** For rows of tables. */
  readonly slim?: boolean;
}

/** Sends the form around it. */
export function SubmitButton({
  tone = 'primary',
  slim,
  name,
  value,
  children,
}: PropsWithChildren<ButtonProps & { name?: string; value?: string }>) {
  return (
    <button type="submit" class={classOf(tone, slim)} name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({
  tone = 'primary',
  slim,
  href,
  children,
}: PropsWithChildren<ButtonProps & { href: string }>) {
  return (
    <a class={`button ${classOf(tone, slim)}`} href={href}>
      {children}
    </a>
  );
}

/** One action that changes something: a form of its own, since a GET never does. */
export function PostButton({
  action,
  fields = {},
  children,
  ...look
}: PropsWithChildren<ButtonProps & { action: string; fields?: Readonly<Record<string, string>> }>) {
  return (
    <form method="post" action={action}>
      <HiddenFields fields={fields} />
      <SubmitButton {...look}>{children}</SubmitButton>
    </form>
  );
}

function classOf(tone: ButtonTone, slim: boolean | undefined): string {
  return slim ? `${tone} slim` : tone;
}
