import { beforeAll, describe, expect, it } from 'vitest';
import { API_CATCH_ALL, API_ROUTES, OPEN_API_ROUTE } from '../../../functions/http/hr-api/routes.ts';
import { LINK_ROUTES } from '../../../functions/web/link-routes.ts';
import { type SynthesisedStack, synthesisedStack } from './synthesised-stack.ts';

interface Route {
  RouteKey: string;
  AuthorizationType: string;
}

describe('the HTTP API', () => {
  let stack: SynthesisedStack;
  let routes: Route[];

  beforeAll(async () => {
    stack = await synthesisedStack({ jwtIssuer: 'https://login.acme.example/', jwtAudience: 'mentoring' });
    routes = Object.values(stack.template.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties,
    );
  });

  const keysWith = (authorization: string) =>
    routes
      .filter(({ AuthorizationType }) => AuthorizationType === authorization)
      .map(({ RouteKey }) => RouteKey)
      .sort();

  it('asks for a token wherever HR acts: on every route of the API, and on what it does not have', () => {
    expect(keysWith('JWT')).toEqual([...API_ROUTES, API_CATCH_ALL].sort());
  });

  it('leaves open only what is opened by a link, and its own description', () => {
    const open = keysWith('NONE');
    expect(open).toEqual([OPEN_API_ROUTE, ...LINK_ROUTES.flatMap(({ keys }) => keys)].sort());
    expect(open.filter((key) => !/^(GET|POST) \/(f|me|u|b|r)\/\{token\}/.test(key))).toEqual([
      'GET /openapi.json',
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

  it('is throttled', () => {
    stack.template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
  });
});
