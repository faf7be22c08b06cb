import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Table } from '../../store/table.ts';
import type { Link } from '../../web/link.ts';

/** Somebody at one of the pages by which people are written to less. */
export interface FewerMailsVisit {
  event: APIGatewayProxyEventV2;
  isPost: boolean;
  table: Table;
  link: Link;
  cohort: Cohort;
  locale: Locale;
  /** `/u/TOKEN` */
  path: string;
  now: Date;
}
