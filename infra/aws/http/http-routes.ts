import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { FunctionId } from '../functions/declared-functions.ts';

const { GET, POST, DELETE } = HttpMethod;

export interface Routes {
  readonly paths: readonly string[];
  readonly methods: HttpMethod[];
  readonly to: FunctionId;
}

/** Only with a token of the company's identity provider. */
export const HR_ROUTES: readonly Routes[] = [
  { paths: ['/cohorts'], methods: [GET, POST], to: 'hr-api' },
  { paths: ['/cohorts/preview', '/matchings'], methods: [POST], to: 'hr-api' },
  { paths: ['/cohorts/{id}'], methods: [GET], to: 'hr-api' },
  // timeline, pairs, alerts, report, people, rounds, export
  { paths: ['/cohorts/{id}/{view}'], methods: [GET], to: 'hr-api' },
  // extend, stop, retry, rematch, figures; mentors, mentees (registered by hand)
  { paths: ['/cohorts/{id}/{action}'], methods: [POST], to: 'hr-api' },
  // what is kept about a person, and its erasure
  { paths: ['/cohorts/{id}/people/{personId}'], methods: [GET, DELETE], to: 'hr-api' },
];

/** For whoever holds the link: the token in the path is the key, and its function checks it. */
export const LINK_ROUTES: readonly Routes[] = [
  { paths: ['/f/{token}'], methods: [GET, POST], to: 'form-page' },
  { paths: ['/me/{token}', '/u/{token}'], methods: [GET, POST], to: 'my-data-page' },
  { paths: ['/b/{token}', '/b/{token}/{proxy+}'], methods: [GET, POST], to: 'board-page' },
  { paths: ['/r/{token}', '/r/{token}/{proxy+}'], methods: [GET, POST], to: 'report-page' },
];

/** For everybody: says how to call the API, and nothing about any cohort. */
export const OPEN_ROUTES: readonly Routes[] = [{ paths: ['/openapi.json'], methods: [GET], to: 'open-api' }];
