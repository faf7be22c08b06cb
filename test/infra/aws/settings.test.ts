import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../infra/aws/settings.ts';

const COMPANY = { jwtIssuer: 'https://login.acme.example/', jwtAudience: 'hr' };

const settingsOf = (context: Record<string, unknown>) => readSettings(new App({ context }).node);

describe('the settings of a deployment', () => {
  it('need nothing to synthesise', () => {
    expect(settingsOf({})).toMatchObject({
      stage: 'production',
      sender: 'mentoring@example.com',
      mailsPerSecond: 10,
    });
  });

  it('take numbers and lists as the command line gives them', () => {
    expect(
      settingsOf({
        mailsPerSecond: '14',
        jwtIssuer: 'https://login.acme.example/',
        jwtAudience: 'hr, board',
        jwtScope: 'mentoring/hr, api://mentoring/Cohorts.Manage',
      }),
    ).toMatchObject({
      mailsPerSecond: 14,
      jwtAudience: ['hr', 'board'],
      jwtScope: ['mentoring/hr', 'api://mentoring/Cohorts.Manage'],
    });
  });

  it.each([
    { jwtScope: 'mentoring/hr' },
    { jwtGroup: 'Mentoring HR' },
    { jwtScope: 'mentoring/hr', jwtGroup: 'mentoring-hr' },
  ])('know HR among those to whom the company gives tokens by %j', (context) => {
    expect(settingsOf({ ...COMPANY, ...context })).toMatchObject({
      ...(context.jwtScope && { jwtScope: [context.jwtScope] }),
      ...(context.jwtGroup && { jwtGroup: context.jwtGroup }),
    });
  });

  it('refuse a company whose every token would be HR’s, and say what to set and why', () => {
    const everybody = () => settingsOf(COMPANY);
    expect(everybody).toThrow(/every employee whom that issuer gives a token is HR/);
    expect(everybody).toThrow(/Set jwtScope to a scope .+, or jwtGroup to the group/);
    expect(everybody).toThrow('at jwtGroup');
  });

  it('write from the given domain', () => {
    expect(settingsOf({ senderDomain: 'acme.example' }).sender).toBe('mentoring@acme.example');
  });

  it('start links without a double slash', () => {
    expect(settingsOf({ baseUrl: 'https://mentoring.acme.example/' }).baseUrl).toBe(
      'https://mentoring.acme.example',
    );
  });

  it.each([
    ['an issuer without its audience', { jwtIssuer: 'https://login.acme.example/' }, 'jwtAudience'],
    [
      'an issuer with an empty audience',
      { jwtIssuer: 'https://login.acme.example/', jwtAudience: ' , ' },
      'jwtAudience',
    ],
    ['an audience without its issuer', { jwtAudience: 'hr' }, 'jwtAudience'],
    ['a scope without an issuer', { jwtScope: 'mentoring/hr' }, 'jwtIssuer'],
    ['a group without an issuer', { jwtGroup: 'mentoring-hr' }, 'jwtIssuer'],
    ['a scope with a space, which no token can have', { ...COMPANY, jwtScope: 'hr openid' }, 'jwtScope[0]'],
    ['a list of no scope', { ...COMPANY, jwtScope: ' , ' }, 'jwtScope'],
    ['a group without a name', { ...COMPANY, jwtGroup: ' ' }, 'jwtGroup'],
    ['a rate of nothing', { mailsPerSecond: 0 }, 'mailsPerSecond'],
    ['a rate that is no number', { mailsPerSecond: 'fast' }, 'mailsPerSecond'],
    [
      'an address outside its domain',
      { senderDomain: 'acme.example', senderAddress: 'hr@other.example' },
      'senderAddress',
    ],
    ['a base that is no web address', { baseUrl: 'mentoring.acme.example' }, 'baseUrl'],
    ['a stage that cannot be part of a name', { stage: 'Pre Prod' }, 'stage'],
  ])('refuse %s, and say which setting', (_, context, named) => {
    expect(() => settingsOf(context)).toThrow(`at ${named}`);
  });
});
