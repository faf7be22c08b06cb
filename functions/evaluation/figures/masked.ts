import type { Masked, MaskReason } from '../report.ts';

export const masked = (reason: MaskReason): Masked => ({ kind: 'masked', reason });

/** Published numbers carry two decimals: more would only help to compute single answers back. */
export const published = (value: number): number => Math.round(value * 100) / 100;
