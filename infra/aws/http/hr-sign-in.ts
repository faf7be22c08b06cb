import { Stack } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { HrPool } from './hr-pool.ts';

/**
 * Who HR is: whoever holds a token of the company's identity provider for this application that has HR's scope or
 * names HR's group. Without such a provider, the stack has a user pool of its own, to which an operator adds HR's
 * people.
 */
export class HrSignIn extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;
  /** Of which a token must have one; none are asked for where the group alone says who HR is. */
  readonly scopes: readonly string[];
  /** Whose members are HR; where there is none, the scope alone says it. */
  readonly group: string | undefined;
  /** The stack's own pool, when the company's identity provider is not given. */
  readonly ownPool: HrPool | undefined;

  constructor(
    scope: Construct,
    id: string,
    settings: Pick<Settings, 'jwtIssuer' | 'jwtAudience' | 'jwtScope' | 'jwtGroup'>,
  ) {
    super(scope, id);
    const { jwtIssuer, jwtAudience, jwtScope, jwtGroup } = settings;
    if (jwtIssuer !== undefined && jwtAudience !== undefined) {
      this.authorizer = new HttpJwtAuthorizer('HrToken', jwtIssuer, { jwtAudience: [...jwtAudience] });
      this.scopes = jwtScope ?? [];
      this.group = jwtGroup;
      return;
    }
    const own = new HrPool(this, 'People');
    this.ownPool = own;
    this.authorizer = new HttpJwtAuthorizer(
      'HrToken',
      `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${own.pool.userPoolId}`,
      { jwtAudience: [own.client.userPoolClientId] },
    );
    this.scopes = [own.scope];
    this.group = own.group;
  }
}
