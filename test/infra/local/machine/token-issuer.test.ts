import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTokenIssuer } from '../../../../infra/local/machine/token-issuer.ts';

const authorizer = { issuer: 'https://issuer.example', audience: ['hr'] };
const now = new Date('2027-01-11T07:00:00Z');
let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentoring-issuer-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openTokenIssuer(folder, (sentence) => said.push(sentence));
const tokenOf = (issuer: ReturnType<typeof open>) =>
  issuer.issue({ iss: authorizer.issuer, aud: 'hr' }, now, 60);

test('a token holds over a restart', () => {
  const token = tokenOf(open());
  expect(open().verify(token, authorizer, now)).toMatchObject({ aud: 'hr' });
  expect(said).toEqual([]);
});

test('a key torn at any tenth of it is kept aside, and a new one made: it says that old tokens are over', () => {
  const file = join(folder, 'token-issuer.pem');
  const token = tokenOf(open());
  const whole = readFileSync(file);
  for (let tenth = 0; tenth < 10; tenth++) {
    said = [];
    truncateSync(file, Math.floor((statSync(file).size * tenth) / 10));
    const torn = readFileSync(file);
    const issuer = open();
    expect(issuer.verify(token, authorizer, now)).toBeUndefined();
    expect(issuer.verify(tokenOf(issuer), authorizer, now)).toBeDefined();
    expect(said).toEqual([expect.stringContaining('use the token of today')]);
    expect(readFileSync(`${file}.damaged`)).toEqual(torn);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  }
  expect(readdirSync(folder).sort()).toEqual(['token-issuer.pem', 'token-issuer.pem.damaged']);
  expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2);
});
