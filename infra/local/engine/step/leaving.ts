import type { Json } from '../json.ts';
import type { Extra } from './scope.ts';

/** How a state is left: what it hands on, what it assigns, and where to. */
export interface Leaving {
  readonly Output?: Json | undefined;
  readonly Assign?: Record<string, Json> | undefined;
  readonly next: string | undefined;
  /** The output if the state has no `Output`. */
  readonly otherwise: Json;
  readonly extra?: Extra;
}
