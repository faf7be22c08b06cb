import type { Tone } from './badge.tsx';

export interface StatTile {
  readonly label: string;
  readonly figure: string;
  /** What the figure rests on: "17 of 20", "64 to 95 %". */
  readonly detail?: string;
  readonly tone?: Tone;
}

/** Few figures that say how things stand. */
export function StatTiles({ tiles }: { tiles: readonly StatTile[] }) {
  return (
    <dl class="tiles">
      {tiles.map(({ label, figure, detail, tone = 'neutral' }) => (
        <div class={`tile ${tone}`}>
          <dt>{label}</dt>
          <dd class="figure">{figure}</dd>
          {detail !== undefined && <dd class="detail">{detail}</dd>}
        </div>
      ))}
    </dl>
  );
}
