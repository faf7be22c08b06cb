/** A day of the clock. Days of a cohort's calendar, which a change of clocks makes longer or shorter, are Temporal's. */
export const DAY_MS = 86_400_000;
