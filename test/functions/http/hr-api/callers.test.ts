import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Hr, hrCaller } from '../../../../functions/http/hr-api/callers/hr.ts';
import { hrOfEnvironment } from '../../../../functions/rounds/environment.ts';
import { ApiError } from '../../../../functions/web/api/api-error.ts';
import type { ApiEvent } from '../../../../functions/web/api/api-handler.ts';

const NOW = new Date('2027-01-11T07:00:00Z');
const EXP = NOW.getTime() / 1000 + 3600;
const OWN_POOL: Hr = { scopes: ['mentoring/hr'], group: 'mentoring-hr' };
const BY_SCOPE: Hr = { scopes: ['cohorts.run', 'cohorts.all'], group: undefined };
const BY_GROUP: Hr = { scopes: [], group: 'mentoring-hr' };

const HEAD = Buffer.from('{"alg":"RS256"}').toString('base64url');
const tokenOf = (claims: object) =>
  `${HEAD}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2lnbmVk`;

/** As API Gateway hands a request on: what it says of the token, and the token itself. */
function eventOf(claims: object, { vouched = claims, authorization = `Bearer ${tokenOf(claims)}` } = {}) {
  const told = Object.entries(vouched).map(([name, value]) => [
    name,
    Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
  ]);
  return {
    headers: { authorization },
    requestContext: { authorizer: { jwt: { claims: Object.fromEntries(told), scopes: [] } } },
  } as unknown as ApiEvent;
}

/** The teams, or the status of the refusal. */
function called(hr: Hr, event: ApiEvent): readonly string[] | number {
  try {
    return hrCaller(event, hr, NOW).teams;
  } catch (error) {
    if (error instanceof ApiError) return error.problem.status;
    throw error;
  }
}

const calledWith = (hr: Hr, claims: object) => called(hr, eventOf({ sub: 'ada', exp: EXP, ...claims }));

describe('the scope', () => {
  test.each([
    [{ scope: 'openid cohorts.run' }, ['hr']],
    [{ scope: 'cohorts.all' }, ['hr']],
    [{ scp: ['openid', 'cohorts.run'] }, ['hr']],
    [{ scp: 'openid cohorts.run' }, ['hr']],
    [{}, 403],
    [{ scope: '' }, 403],
    [{ scope: 'cohorts.running' }, 403],
    [{ scope: 'openid', roles: ['cohorts.run'] }, 403],
    [{ scope: 7 }, 403],
  ])('alone makes HR of %j: %j', (claims, teams) => {
    expect(calledWith(BY_SCOPE, claims)).toEqual(teams);
  });

  test('and the group are both asked for where both are set', () => {
    const groups = { 'cognito:groups': ['mentoring-hr'] };
    expect(calledWith(OWN_POOL, { scope: 'mentoring/hr', ...groups })).toEqual(['hr']);
    expect(calledWith(OWN_POOL, groups)).toBe(403);
    expect(calledWith(OWN_POOL, { scope: 'mentoring/hr' })).toBe(403);
  });
});

describe('the groups', () => {
  test.each([
    [{ groups: ['mentoring-hr'] }, ['hr']],
    [{ roles: ['mentoring-hr-lyon'] }, ['lyon']],
    [{ 'cognito:groups': ['b', 'mentoring-hr-lyon', 'mentoring-hr'] }, ['hr', 'lyon']],
    [{ groups: ['mentoring-hr-lyon'], roles: ['mentoring-hr-lyon'] }, ['lyon']],
    [{ groups: ['mentoring-hr-Île de France'] }, ['Île de France']],
    // One group may come as a text.
    [{ groups: 'mentoring-hr' }, ['hr']],
    [{ groups: 'all mentoring-hr' }, 403],
    [{ groups: '[mentoring-hr]' }, 403],
    [{ groups: ['all mentoring-hr'] }, 403],
    [{ groups: ['mentoring-hr-hr'] }, 403],
    [{ groups: ['mentoring-hr-'] }, 403],
    [{ groups: ['mentoring-hr- lyon'] }, 403],
    [{ groups: ['mentoring-hr-a#b'] }, 403],
    [{ groups: ['mentoring-hrs', 'MENTORING-HR'] }, 403],
    [{ groups: [['mentoring-hr']] }, 403],
    [{ groups: { 'mentoring-hr': true } }, 403],
    [{ scope: 'mentoring-hr' }, 403],
  ])('%j are %j', (claims, teams) => {
    expect(calledWith(BY_GROUP, claims)).toEqual(teams);
  });

  test('whatever else somebody is in, only a group of HR makes them HR, and of its team alone', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('hr', 'mentoring', 'mentoring-hr ', 'x mentoring-hr', '[mentoring-hr', 'mentoring-hr]'),
    );
    fc.assert(
      fc.property(fc.array(name), fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/)), (others, teams) => {
        const others_ = others.filter((one) => !one.startsWith('mentoring-hr-') && one !== 'mentoring-hr');
        const groups = [...others_, ...teams.map((team) => `mentoring-hr-${team}`)];
        expect(calledWith(BY_GROUP, { groups })).toEqual(teams.length > 0 ? teams.toSorted() : 403);
      }),
    );
  });
});

describe('the token', () => {
  const claims = { sub: 'ada', exp: EXP, scope: 'mentoring/hr', groups: ['mentoring-hr'] };

  test.each([
    ['has no end', { exp: undefined }],
    ['has an end that is no number', { exp: String(EXP) }],
    ['has ended', { exp: NOW.getTime() / 1000 - 1 }],
    ['ends now', { exp: NOW.getTime() / 1000 }],
  ])('opens nothing when it %s, whatever the gateway says', (_, changes) => {
    expect(calledWith(OWN_POOL, { ...claims, ...changes })).toBe(401);
  });

  test('opens nothing when no gateway vouches for it, or for another than came', () => {
    const { requestContext: _, ...unvouched } = eventOf(claims);
    expect(called(OWN_POOL, { ...unvouched, requestContext: {} } as ApiEvent)).toBe(401);
    expect(called(OWN_POOL, eventOf(claims, { vouched: { ...claims, sub: 'eve' } }))).toBe(401);
  });

  test('is the one that was sent, and one only', () => {
    const [mine, other] = [tokenOf(claims), tokenOf({ ...claims, groups: [] })];
    expect(called(OWN_POOL, eventOf(claims, { authorization: mine }))).toEqual(['hr']);
    expect(called(OWN_POOL, eventOf(claims, { authorization: `bearer ${mine}` }))).toEqual(['hr']);
    for (const authorization of ['', 'Bearer', `Bearer ${other},Bearer ${mine}`, `${HEAD}.e30`, 'a.%%.c'])
      expect(called(OWN_POOL, eventOf(claims, { authorization }))).toBe(401);
  });
});

describe('the function', () => {
  test('does not start without knowing who HR is', () => {
    vi.stubEnv('HR_SCOPES', '');
    vi.stubEnv('HR_GROUP', '');
    expect(hrOfEnvironment).toThrow('HR_GROUP');
    vi.stubEnv('HR_SCOPES', 'cohorts.run cohorts.all');
    expect(hrOfEnvironment().scopes).toEqual(['cohorts.run', 'cohorts.all']);
    vi.unstubAllEnvs();
  });
});
