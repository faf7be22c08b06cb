import type { Child } from 'hono/jsx';

export interface SummaryRow {
  readonly label: string;
  /** Line breaks in a text are kept. */
  readonly value: Child;
}

/** Labels with their values: answers given, facts about a person or a pair. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
