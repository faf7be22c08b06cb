import { expect, test } from 'vitest';
import { matchRoute } from '../../../../infra/local/machine/http/route-matching.ts';

const routes = [
  'GET /cohorts',
  'POST /cohorts',
  'POST /cohorts/preview',
  'POST /cohorts/{id}',
  'GET /cohorts/{id}/pairs',
  'ANY /f/{token}',
  'POST /f/{token}',
  'GET /b/{proxy+}',
  'GET /b/{token}',
].map((routeKey) => ({ routeKey, functionArn: '', authorizer: undefined, scopes: [] }));

test.each([
  ['GET', '/cohorts', 'GET /cohorts', {}],
  ['POST', '/cohorts/preview', 'POST /cohorts/preview', {}],
  ['POST', '/cohorts/c1', 'POST /cohorts/{id}', { id: 'c1' }],
  ['GET', '/cohorts/c%201/pairs', 'GET /cohorts/{id}/pairs', { id: 'c 1' }],
  ['POST', '/f/abc', 'POST /f/{token}', { token: 'abc' }],
  ['PUT', '/f/abc', 'ANY /f/{token}', { token: 'abc' }],
  ['GET', '/b/abc', 'GET /b/{token}', { token: 'abc' }],
  ['GET', '/b/abc/review/2', 'GET /b/{proxy+}', { proxy: 'abc/review/2' }],
])('%s %s is %s', (method, path, routeKey, pathParameters) => {
  const match = matchRoute(routes, method, path);
  expect(match?.route.routeKey).toBe(routeKey);
  expect(match?.pathParameters).toEqual(pathParameters);
});

test.each([
  ['DELETE', '/cohorts'],
  ['GET', '/cohorts/'],
  ['GET', '/cohorts/c1'],
  ['GET', '/f/'],
  ['GET', '/'],
])('%s %s is nobody’s', (method, path) => {
  expect(matchRoute(routes, method, path)).toBeUndefined();
});

test('$default takes what nobody else takes', () => {
  const all = [...routes, { routeKey: '$default', functionArn: '', authorizer: undefined, scopes: [] }];
  expect(matchRoute(all, 'GET', '/nowhere')?.route.routeKey).toBe('$default');
  expect(matchRoute(all, 'GET', '/cohorts')?.route.routeKey).toBe('GET /cohorts');
});

test('a path that is not valid percent-encoding is an error, not a match', () => {
  expect(() => matchRoute(routes, 'GET', '/f/%E0%A4%A')).toThrow(URIError);
});
