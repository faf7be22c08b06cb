import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readIssueText } from '../../../functions/locales/locale.ts';
import { match } from '../../../functions/matching/alone/match.ts';
import { MatchingRequest } from '../../../functions/matching/alone/request.ts';
import { company } from './people.ts';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true }));

function request(): unknown {
  const { directory, mentors, mentees, policy } = company(7, { mentees: 12, mentors: 4 });
  return { locale: 'fr', directory, mentors, mentees, policy };
}

function run(content: string, ...options: string[]) {
  const file = join(folder, 'request.json');
  writeFileSync(file, content);
  return spawnSync(process.execPath, ['functions/matching/alone/match.command.ts', file, ...options], {
    encoding: 'utf8',
  });
}

describe('a matching request', () => {
  it('is answered with pairs, reasons in its language, and the proof', () => {
    const result = match(MatchingRequest.parse(request()));
    expect(result.certificate.proved).toBe(true);
    expect(result.pairs.length).toBeGreaterThan(0);
    for (const { why } of result.pairs) expect(why.length).toBeGreaterThan(0);
    for (const { why } of result.unmatched) expect(why[0]).toMatch(/^Les règles/);
    for (const { why } of result.blocking) expect(why).toMatch(/place/);
  });

  it('needs nobody and nothing', () => {
    expect(match(MatchingRequest.parse({ mentors: [], mentees: [] }))).toMatchObject({
      served: 0,
      pairs: [],
    });
  });

  it('is refused field by field', () => {
    const person = { id: 'a', name: 'A', email: 'a@example.com', language: 'fr' };
    const result = MatchingRequest.safeParse({
      mentors: [{ person }, { person }],
      mentees: [{ person }],
      locked: [{ menteeId: 'x', mentorId: 'a' }],
    });
    expect(
      result.error?.issues.map(({ path, message }) => `/${path.join('/')}: ${readIssueText(message).en}`),
    ).toEqual(['/mentors/1/person/id: a is listed twice', '/locked/0/menteeId: x is not among the mentees']);
    const aged = { ...person, age: 31 };
    expect(MatchingRequest.safeParse({ mentors: [], mentees: [{ person: aged }] }).success).toBe(false);
  });
});

describe('npm run match', () => {
  it('writes the same as the function, to a file or to the output', () => {
    const expected = JSON.parse(JSON.stringify(match(MatchingRequest.parse(request()))));
    const printed = run(JSON.stringify(request()));
    expect(printed.status).toBe(0);
    expect(printed.stderr).toMatch(/ sur 12\u202f; .* points\u202f; optimum prouvé/);
    expect(JSON.parse(printed.stdout)).toEqual(expected);
    const out = join(folder, 'pairs.json');
    expect(run(JSON.stringify(request()), '--out', out).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(expected);
  });

  it('speaks the language it is asked for, down to the reasons and to what is wrong', () => {
    const english = run(JSON.stringify(request()), '--language', 'en');
    expect(english.stderr).toMatch(/of 12 mentees have a mentor, .* proven optimal/);
    const { unmatched } = JSON.parse(english.stdout);
    for (const { why } of unmatched) expect(why[0]).toMatch(/^The rules/);
    const bad = JSON.stringify({ mentors: [], mentees: [], policy: { weights: { gender: 1 } } });
    expect(run(bad, '--language', 'fr').stderr).toMatch(
      /appariement est impossible.*\n.*"gender" est refusé/,
    );
    expect(run(bad, '--language', 'de').status).toBe(2);
  });

  it('says what is wrong and where, without a stack', () => {
    const bad = run(JSON.stringify({ mentors: [], mentees: [], policy: { weights: { gender: 1 } } }));
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/\/policy\/weights: "gender" is refused/);
    const broken = run('{ not json');
    expect(broken.status).toBe(1);
    expect(broken.stderr).not.toMatch(/\n\s+at /);
    expect(
      spawnSync(process.execPath, ['functions/matching/alone/match.command.ts'], { encoding: 'utf8' }).status,
    ).toBe(2);
  });
});
