import type { Machine } from '../language/machine.ts';
import type { Draft } from './draft.ts';
import type { Attempt } from './signal.ts';

/** What a step may know of the world, so that the same step always has the same outcome. */
export interface World {
  /** The instant at which the signal arrived, ISO 8601. */
  readonly now: string;
  readonly region: string;
  /** The token of an attempt: the same each time it is asked for. */
  readonly tokenOf: (attempt: Attempt) => string;
}

/** One step under way. */
export interface Run {
  readonly machine: Machine;
  readonly draft: Draft;
  readonly world: World;
}
