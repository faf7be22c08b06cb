import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/**
 * Who HR is: whoever holds a token of the company's identity provider for this application. Without one, the
 * stack has a user pool of its own, to which an operator adds HR's people.
 */
export class HrSignIn extends Construct {
  readonly authorizer: HttpJwtAuthorizer;
  /** The stack's own pool, when the company's identity provider is not given. */
  readonly ownPool: { readonly pool: UserPool; readonly client: UserPoolClient } | undefined;

  constructor(scope: Construct, id: string, settings: Pick<Settings, 'jwtIssuer' | 'jwtAudience'>) {
    super(scope, id);
    const { jwtIssuer, jwtAudience } = settings;
    if (jwtIssuer !== undefined && jwtAudience !== undefined) {
      this.authorizer = new HttpJwtAuthorizer('HrToken', jwtIssuer, { jwtAudience: [...jwtAudience] });
      return;
    }
    const pool = this.#createPool();
    const client = pool.addClient('Hr', {
      // SRP for programs; the other needs AWS credentials too, and lets an operator fetch a token from a shell.
      authFlows: { userSrp: true, adminUserPassword: true },
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
    });
    this.ownPool = { pool, client };
    this.authorizer = new HttpJwtAuthorizer(
      'HrToken',
      `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`,
      { jwtAudience: [client.userPoolClientId] },
    );
  }

  #createPool(): UserPool {
    return new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      // The plan with threat protection costs 2 cents a user and month: HR is a handful of people.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
