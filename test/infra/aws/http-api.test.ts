import { beforeAll, describe, expect, it } from 'vitest';
import { API_CATCH_ALL, API_ROUTES, OPEN_API_ROUTE } from '../../../functions/http/hr-api/routes.ts';
import { LINK_ROUTES } from '../../../functions/web/link-routes.ts';
import { withHead } from '../../../functions/web/route-key.ts';
import { type SynthesisedStack, synthesisedStack } from './synthesised-stack.ts';

interface Route {
  RouteKey: string;
  AuthorizationType: string;
  AuthorizationScopes?: string[];
}

const COMPANY = { jwtIssuer: 'https://login.acme.example/', jwtAudience: 'mentoring' };

const routesOf = ({ template }: SynthesisedStack): Route[] =>
  Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties);

/** What the function of HR's API is told of who HR is. */
function toldOfHr({ template }: SynthesisedStack): Record<string, string> {
  const all = Object.values(template.findResources('AWS::Lambda::Function'));
  const told = all.find(({ Properties }) => Properties.FunctionName === 'mentoring-production-hr-api');
  const { HR_SCOPES, HR_GROUP } = told?.Properties.Environment.Variables ?? {};
  return { HR_SCOPES, HR_GROUP };
}

describe('the HTTP API', () => {
  let stack: SynthesisedStack;
  let routes: Route[];

  beforeAll(async () => {
    stack = await synthesisedStack({ ...COMPANY, jwtScope: 'cohorts.run, cohorts.all', jwtGroup: 'People' });
    routes = routesOf(stack);
  });

  const keysWith = (authorization: string) =>
    routes
      .filter(({ AuthorizationType }) => AuthorizationType === authorization)
      .map(({ RouteKey }) => RouteKey)
      .sort();

  it('asks for a token wherever HR acts: on every route of the API, and on what it does not have', () => {
    expect(keysWith('JWT')).toEqual([...withHead(API_ROUTES), API_CATCH_ALL].sort());
  });

  it('asks there for one of the scopes of HR, and nowhere else for any', () => {
    const hrs = routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT');
    for (const { RouteKey, AuthorizationScopes } of hrs)
      expect([RouteKey, AuthorizationScopes]).toEqual([RouteKey, ['cohorts.run', 'cohorts.all']]);
    expect(routes.filter(({ AuthorizationScopes }) => AuthorizationScopes)).toHaveLength(hrs.length);
  });

  it('tells the function the same, which asks again', () => {
    expect(toldOfHr(stack)).toEqual({ HR_SCOPES: 'cohorts.run cohorts.all', HR_GROUP: 'People' });
    const told = Object.values(stack.template.findResources('AWS::Lambda::Function')).filter(
      ({ Properties }) => Properties.Environment.Variables.HR_GROUP !== undefined,
    );
    expect(told).toHaveLength(1);
  });

  it.each([
    [{ jwtScope: 'cohorts.run' }, { HR_SCOPES: 'cohorts.run', HR_GROUP: undefined }, ['cohorts.run']],
    [{ jwtGroup: 'People' }, { HR_SCOPES: undefined, HR_GROUP: 'People' }, undefined],
  ])('takes %j alone', async (context, told, scopes) => {
    const alone = await synthesisedStack({ ...COMPANY, ...context });
    expect(toldOfHr(alone)).toEqual(told);
    const launch = routesOf(alone).find(({ RouteKey }) => RouteKey === 'POST /cohorts');
    expect(launch).toMatchObject({ AuthorizationType: 'JWT' });
    expect(launch?.AuthorizationScopes).toEqual(scopes);
  });

  it('is not synthesised for a company whose every token would be HR’s', async () => {
    await expect(synthesisedStack(COMPANY)).rejects.toThrow('Set jwtScope to a scope');
  });

  it('leaves open only what is opened by a link, and its own description', () => {
    const open = keysWith('NONE');
    expect(open).toEqual(
      [...withHead([OPEN_API_ROUTE]), ...LINK_ROUTES.flatMap(({ keys }) => keys), '$default'].sort(),
    );
    expect(open.filter((key) => !/^(GET|HEAD|POST) \/(a|f|me|u|c|n|p|b|r)\/\{token\}/.test(key))).toEqual([
      '$default',
      'GET /openapi.json',
      'HEAD /openapi.json',
    ]);
    expect(open.length + keysWith('JWT').length).toBe(routes.length);
  });

  it("takes the tokens of the company's identity provider, and then has no user pool", () => {
    stack.template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: 'https://login.acme.example/', Audience: ['mentoring'] },
    });
    stack.template.resourceCountIs('AWS::Cognito::UserPool', 0);
  });

  it('logs neither the path, which holds the token of a link, nor who called', () => {
    const [stage] = Object.values(stack.template.findResources('AWS::ApiGatewayV2::Stage'));
    const format: string = stage?.Properties.AccessLogSettings.Format;
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/\$context\.(path|identity|requestOverride|protocol)|\$request|[Pp]ath/);
  });

  it('leads a HEAD wherever it leads a GET: the gateway does not do so by itself', () => {
    const keys = routes.map(({ RouteKey }) => RouteKey);
    const gets = keys.filter((key) => key.startsWith('GET '));
    expect(gets.length).toBeGreaterThan(API_ROUTES.filter((key) => key.startsWith('GET ')).length);
    for (const get of gets) expect(keys).toContain(get.replace('GET', 'HEAD'));
  });

  it('leads what no route is for to a page of ours', () => {
    const [nowhere] = routes.filter(({ RouteKey }) => RouteKey === '$default');
    expect(nowhere?.AuthorizationType).toBe('NONE');
  });
});

interface RouteSettings {
  ThrottlingRateLimit: number;
  ThrottlingBurstLimit: number;
}

describe('the throttle', () => {
  const settingsOf = async (mailsPerSecond?: number) => {
    const { template } = await synthesisedStack(mailsPerSecond === undefined ? {} : { mailsPerSecond });
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));
    const routes = Object.entries(template.findResources('AWS::ApiGatewayV2::Route'));
    const settings: Record<string, RouteSettings> = stage?.Properties.RouteSettings;
    const waitsFor: string[] = stage?.DependsOn;
    return { settings, waitsFor, routes };
  };

  it('is set for each route by itself, so that a flood on one leaves the others their own', async () => {
    const { settings, waitsFor, routes } = await settingsOf();
    expect(Object.keys(settings).sort()).toEqual(
      routes.map(([, { Properties }]) => Properties.RouteKey).sort(),
    );
    for (const { ThrottlingRateLimit, ThrottlingBurstLimit } of Object.values(settings)) {
      expect(ThrottlingRateLimit).toBeGreaterThan(0);
      expect(ThrottlingBurstLimit).toBeGreaterThanOrEqual(ThrottlingRateLimit);
    }
    // AWS refuses a stage that names a route which is not there yet.
    expect(waitsFor).toEqual(expect.arrayContaining(routes.map(([id]) => id)));
  });

  it('follows the mails a second for the pages that these open, and for nothing else', async () => {
    const [ten, hundred] = [await settingsOf(10), await settingsOf(100)];
    for (const [key, { ThrottlingRateLimit: rate }] of Object.entries(ten.settings)) {
      const isPage = LINK_ROUTES.some(({ keys }) => keys.some((one) => one === key));
      expect([key, hundred.settings[key]?.ThrottlingRateLimit]).toEqual([key, isPage ? 10 * rate : rate]);
    }
    expect(ten.settings['GET /f/{token}']).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
  });

  it('never asks for more than an account has', async () => {
    const { settings } = await settingsOf(1_000);
    expect(settings['POST /f/{token}']).toEqual({
      ThrottlingRateLimit: 10_000,
      ThrottlingBurstLimit: 5_000,
    });
  });
});
