import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type AddRoutesOptions,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
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
import type { HrSignIn } from './hr-sign-in.ts';
import { HR_ROUTES, LINK_ROUTES, OPEN_ROUTES, type Routes } from './http-routes.ts';

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

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      description: "HR's API, and the pages that links in mail open",
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // At 10 mails a second, even if everybody opened theirs at once and posted the form, this is threefold
      // room; above it, somebody is guessing tokens or a script has gone wild.
      throttle: { rateLimit: 100, burstLimit: 200 },
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
    const add = (routes: readonly Routes[], access: Access, whyOpen?: string) => {
      for (const { keys, to } of routes) {
        for (const { method, path } of keys.map(methodAndPath)) {
          const methods = [HttpMethod[method]];
          const added = this.api.addRoutes({ path, methods, integration: integrationOf(to), ...access });
          if (whyOpen !== undefined) for (const route of added) acknowledge(route, 'APIG4', whyOpen);
        }
      }
    };
    add([HR_ROUTES], {
      authorizer: hr.authorizer,
      ...(hr.scopes.length > 0 && { authorizationScopes: [...hr.scopes] }),
    });
    const open = { authorizer: new HttpNoneAuthorizer() };
    add(
      LINK_ROUTES,
      open,
      'There are no accounts: the token in the path is the key, and its function checks it.',
    );
    add([OPEN_ROUTES], open, 'How to call the API is no secret, and says nothing about any cohort.');
  }
}
