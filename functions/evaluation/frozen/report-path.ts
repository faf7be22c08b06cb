import { MOST_FOLLOW_UPS } from '../../definition/stages.ts';
import type { FrozenReport } from './frozen-report.ts';

/** Where a report lies below leadership's link: `/r/TOKEN/mid-point`. */
export function reportPath(frozen: FrozenReport): string {
  switch (frozen.which) {
    case 'kickoff':
      return 'kickoff';
    case 'midPoint':
      return 'mid-point';
    case 'final':
      return 'report';
    case 'followUp':
      return followUpPath(frozen.report.number);
  }
}

export const followUpPath = (number: number): string => `follow-up-${number}`;

/** Every path there can be. */
export const REPORT_PATHS: readonly string[] = [
  'kickoff',
  'mid-point',
  'report',
  ...Array.from({ length: MOST_FOLLOW_UPS }, (_, index) => followUpPath(index + 1)),
];
