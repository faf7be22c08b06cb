import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { API_CATCH_ALL, API_ROUTES } from '../../../functions/http/hr-api/routes.ts';
import { withHead } from '../../../functions/web/route-key.ts';
import { type SynthesisedStack, synthesisedStack } from './synthesised-stack.ts';

describe('the stack’s own user pool', () => {
  let stack: SynthesisedStack;

  beforeAll(async () => {
    stack = await synthesisedStack();
  });

  const only = (type: string) => {
    const [[logicalId, resource] = ['', undefined], ...others] = Object.entries(
      stack.template.findResources(type),
    );
    expect(others).toEqual([]);
    return { logicalId, properties: resource?.Properties };
  };

  it('gives tokens by a code and the proof of who asked for it, and in no other way', () => {
    const { properties } = only('AWS::Cognito::UserPoolClient');
    expect(properties).toMatchObject({
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      // Without a list Cognito would allow SRP, whose tokens have no scope of ours.
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      GenerateSecret: false,
      SupportedIdentityProviders: ['COGNITO'],
    });
  });

  it('gives them one scope only: that of a resource server, which every route of HR asks for', () => {
    const server = only('AWS::Cognito::UserPoolResourceServer');
    expect(server.properties).toMatchObject({ Identifier: 'mentoring', Scopes: [{ ScopeName: 'hr' }] });
    expect(only('AWS::Cognito::UserPoolClient').properties.AllowedOAuthScopes).toEqual([
      { 'Fn::Join': ['', [{ Ref: server.logicalId }, '/hr']] },
    ]);
    const hrs = Object.values(stack.template.findResources('AWS::ApiGatewayV2::Route')).filter(
      ({ Properties }) => Properties.AuthorizationType === 'JWT',
    );
    expect(hrs.map(({ Properties }) => Properties.RouteKey).sort()).toEqual(
      [...withHead(API_ROUTES), API_CATCH_ALL].sort(),
    );
    for (const { Properties } of hrs) expect(Properties.AuthorizationScopes).toEqual(['mentoring/hr']);
  });

  it('sends nobody to a machine that is not their own', () => {
    const { properties } = only('AWS::Cognito::UserPoolClient');
    const addresses: string[] = [...properties.CallbackURLs, ...properties.LogoutURLs];
    expect(addresses.map((address) => new URL(address).hostname)).toEqual(['localhost', 'localhost']);
    expect(stack.template.toJSON().Outputs.SignInCallback.Value).toBe(properties.CallbackURLs[0]);
    expect(JSON.stringify(stack.template.toJSON())).not.toContain('example.com');
  });

  it('has pages to sign in, at an address that is the stack’s alone', () => {
    const stackId = { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] };
    stack.template.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
      Domain: { 'Fn::Join': ['', ['mentoring-', stackId]] },
      ManagedLoginVersion: 2,
    });
    stack.template.hasResourceProperties('AWS::Cognito::ManagedLoginBranding', {
      ClientId: { Ref: only('AWS::Cognito::UserPoolClient').logicalId },
      UseCognitoProvidedValues: true,
    });
  });

  it('has the group of HR, and lets in who is in one: nobody signs up, everybody has a second factor', () => {
    expect(only('AWS::Cognito::UserPoolGroup').properties.GroupName).toBe('mentoring-hr');
    stack.template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'mentoring-production-hr-api',
      Environment: { Variables: Match.objectLike({ HR_SCOPES: 'mentoring/hr', HR_GROUP: 'mentoring-hr' }) },
    });
    expect(only('AWS::Cognito::UserPool').properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      DeletionProtection: 'ACTIVE',
    });
  });

  it('is the pool that it was in the first version, with the people who are in it', () => {
    expect(only('AWS::Cognito::UserPool').logicalId).toBe('HrSignInPeopleDCDC072D');
    expect(only('AWS::Cognito::UserPoolClient').logicalId).toBe('HrSignInPeopleHr81E31838');
  });
});
