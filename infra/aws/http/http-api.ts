import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type AddRoutesOptions,
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { methodAndPath } from '../../../functions/web/route-key.ts';
import { acknowledge } from '../acknowledge.ts';
import type { FunctionId } from '../functions/declared-functions.ts';
import type { Functions } from '../functions/functions.ts';
import type { Settings } from '../settings.ts';
import type { HrSignIn } from './hr-sign-in.ts';
import { HR_ROUTES, LINK_ROUTES, NOWHERE, OPEN_ROUTES, type Routes } from './http-routes.ts';
import { type Traffic, throttleOf } from './throttle.ts';

/**
 * What is logged of a request. Neither the path, whose tokens are keys to personal data, nor the caller's
 * address, which is personal data itself: the route says enough.
 */
const ACCESS_LOG_FORMAT = JSON.stringify({
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
});

type Access = Pick<AddRoutesOptions, 'authorizer' | 'authorizationScopes'>;

/** The one address of the product: HR's API, and the pages that links in mail open. */
export class MentoringApi extends Construct {
  readonly api: HttpApi;
  readonly #stage: CfnStage;
  readonly #settings: Pick<Settings, 'mailsPerSecond'>;

  constructor(scope: Construct, id: string, settings: Pick<Settings, 'mailsPerSecond'>) {
    super(scope, id);
    this.#settings = settings;
    this.api = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      description: "HR's API, and the pages that links in mail open",
    });
    const others = throttleOf('nowhere', settings);
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // Of a route without settings of its own: there is none, and the next one is noticed.
      throttle: { rateLimit: others.rate, burstLimit: others.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: RetentionDays.SIX_MONTHS,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(ACCESS_LOG_FORMAT),
      },
    });
    const { defaultChild } = stage.node;
    if (!(defaultChild instanceof CfnStage)) throw new TypeError('The stage is not written as one resource.');
    this.#stage = defaultChild;
  }

  get url(): string {
    return this.api.apiEndpoint;
  }

  /** Leads every route to its function; HR's only with a token that has one of HR's scopes. */
  addRoutes(functions: Functions, hr: Pick<HrSignIn, 'authorizer' | 'scopes'>): void {
    const integrations = new Map<FunctionId, HttpLambdaIntegration>();
    const integrationOf = (id: FunctionId) => {
      const integration =
        integrations.get(id) ??
        // One permission for the API and not one a route: a function's policy holds 20 KB.
        new HttpLambdaIntegration(id, functions.get(id), { scopePermissionToRoute: false });
      integrations.set(id, integration);
      return integration;
    };
    const throttles: Record<string, { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }> = {};
    const throttle = (route: HttpRoute, routeKey: string, traffic: Traffic) => {
      const { rate, burst } = throttleOf(traffic, this.#settings);
      throttles[routeKey] = { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst };
      // A stage is refused that names a route which is not there yet.
      this.#stage.node.addDependency(route);
    };
    const add = (routes: readonly Routes[], traffic: Traffic, access: Access, whyOpen?: string) => {
      for (const { keys, to } of routes) {
        for (const key of keys) {
          const { method, path } = methodAndPath(key);
          const methods = [HttpMethod[method]];
          const added = this.api.addRoutes({ path, methods, integration: integrationOf(to), ...access });
          for (const route of added) {
            throttle(route, key, traffic);
            if (whyOpen !== undefined) acknowledge(route, 'APIG4', whyOpen);
          }
        }
      }
    };
    add([HR_ROUTES], 'api', {
      authorizer: hr.authorizer,
      ...(hr.scopes.length > 0 && { authorizationScopes: [...hr.scopes] }),
    });
    const open = { authorizer: new HttpNoneAuthorizer() };
    add(
      LINK_ROUTES,
      'pages',
      open,
      'There are no accounts: the token in the path is the key, and its function checks it.',
    );
    add([OPEN_ROUTES], 'api', open, 'How to call the API is no secret, and says nothing about any cohort.');
    const nowhere = new HttpRoute(this, 'Nowhere', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrationOf(NOWHERE.to),
      ...open,
    });
    throttle(nowhere, NOWHERE.key, 'nowhere');
    acknowledge(nowhere, 'APIG4', 'Says that there is nothing, to whoever asks.');
    this.#stage.routeSettings = throttles;
  }
}
