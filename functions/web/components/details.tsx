import type { PropsWithChildren } from 'hono/jsx';

/** What most readers can do without, one click away. */
export function Details({ summary, children }: PropsWithChildren<{ summary: string }>) {
  return (
    <details>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
