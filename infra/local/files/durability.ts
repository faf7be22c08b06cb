/** What an acknowledged write outlives: the death of the process, or also that of the machine. */
export type Durability = 'process' | 'disk';
