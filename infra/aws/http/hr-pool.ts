import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

/** The API, as tokens name it, and the one thing that may be granted on it. */
const API = 'mentoring';
const HR = 'hr';
const GROUP = 'mentoring-hr';

/**
 * Where the browser comes back to: HR's own machine, on which a program waits for the code or HR reads it in the
 * address bar. Cognito takes plain http for localhost only, and compares port and path.
 */
const SIGNED_IN = 'http://localhost:8085/signed-in';
const SIGNED_OUT = 'http://localhost:8085/signed-out';

/**
 * A user pool of the stack's own, for a company without an identity provider. People sign in on Cognito's page and
 * get a code, which a program exchanges for a token by proof that it asked for it (PKCE). There is no other way to a
 * token: those that Cognito gives for a password have no scope of ours.
 */
export class HrPool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** The scope of a token of HR. */
  readonly scope = `${API}/${HR}`;
  /** Whose members are HR. Teams beside it are groups that an operator adds: `mentoring-hr-lyon`. */
  readonly group = GROUP;
  /** What the addresses of Cognito's pages begin with. */
  readonly signInUrl: string;
  /** Where they send the browser with the code. */
  readonly signedInUrl = SIGNED_IN;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.pool = this.#createPool();
    this.client = this.#createClient();
    // The domain's name is one among all of AWS in a region, and may not hold words such as a stage could have: the
    // stack's own id is its alone.
    const stackId = Fn.select(2, Fn.split('/', Aws.STACK_ID));
    const domain = this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `mentoring-${stackId}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    // Without a style a client has no pages.
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: this.pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    this.signInUrl = domain.baseUrl();
    this.pool.addGroup('HrGroup', {
      groupName: GROUP,
      description: 'HR: launches cohorts and sees its team’s',
    });
  }

  /** By the name `Default` it stays the resource that it was before it had this room. */
  #createPool(): UserPool {
    return new UserPool(this, 'Default', {
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

  #createClient(): UserPoolClient {
    const hr = new ResourceServerScope({
      scopeName: HR,
      scopeDescription: 'Launch and run mentoring cohorts',
    });
    const api = this.pool.addResourceServer('Api', { identifier: API, scopes: [hr] });
    return this.pool.addClient('Hr', {
      // Said, although all are off: without a list Cognito allows SRP.
      authFlows: { userSrp: false },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.resourceServer(api, hr)],
        callbackUrls: [SIGNED_IN],
        logoutUrls: [SIGNED_OUT],
      },
      // A program on somebody's machine keeps no secret: PKCE takes its place.
      generateSecret: false,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
    });
  }
}
