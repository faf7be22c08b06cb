import type { Masked, MaskReason } from '../report.ts';

export const masked = (reason: MaskReason): Masked => ({ kind: 'masked', reason });
