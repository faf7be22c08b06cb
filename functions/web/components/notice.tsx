import type { PropsWithChildren } from 'hono/jsx';
import type { Tone } from './badge.tsx';

/** Something that matters more than the text around it. */
export function Notice({
  tone = 'info',
  title,
  children,
}: PropsWithChildren<{ tone?: Tone; title?: string }>) {
  return (
    <div class={`notice ${tone}`}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}
