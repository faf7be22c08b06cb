/** How far the work may go. */
export interface Limits {
  timeIsUp: () => boolean;
  /** Up to this many pairs are all put into the core: pricing would cost more than it saves. */
  keepUpTo: number;
}
