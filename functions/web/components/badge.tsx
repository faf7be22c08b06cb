import type { PropsWithChildren } from 'hono/jsx';

/** How something stands. Never the only sign: the words inside say the same. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info';

/** A status in a word or two. */
export function Badge({ tone = 'neutral', children }: PropsWithChildren<{ tone?: Tone }>) {
  return <span class={`badge ${tone}`}>{children}</span>;
}
