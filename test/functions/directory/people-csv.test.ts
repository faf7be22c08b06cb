import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeopleCsv } from '../../../functions/directory/people-csv.ts';

const read = (text: string) => readPeopleCsv(text, { language: 'fr' });
const peopleOf = (text: string) => {
  const { people, problems } = read(text);
  expect(problems).toEqual([]);
  return people;
};
const problemsOf = (text: string) =>
  read(text).problems.map(({ line, column, detail }) => `${line} ${column ?? '-'}: ${detail}`);

const ADA = { id: '1', name: 'Ada Martin', email: 'ada@brumeval.example', language: 'fr' };

describe('a file as HR systems write it', () => {
  it.each([
    ['comma, English', 'id,name,email\n1,Ada Martin,ada@brumeval.example\n'],
    ['semicolon, French', 'Matricule;Nom complet;Courriel\n1;Ada Martin;ada@brumeval.example'],
    ['tab', 'ID\tFull name\tE-mail\n1\tAda Martin\tada@brumeval.example\n'],
    ['byte order mark and CRLF', '\uFEFFMatricule;Nom;Courriel\r\n1;Ada Martin;ada@brumeval.example\r\n'],
    ['two byte order marks', '\uFEFF\uFEFFid,name,email\n1,Ada Martin,ada@brumeval.example'],
    ['a mark before quotes', '\uFEFF"id","name","email"\n"1","Ada Martin","ada@brumeval.example"'],
    ['a mark before sep=', '\uFEFFsep=,\r\nid,name,email\r\n1,Ada Martin,ada@brumeval.example'],
    ['old Mac line ends', 'id,name,email\r1,Ada Martin,ada@brumeval.example\r'],
    ['Excel’s sep= line', 'sep=;\r\nid;name;email\r\n1;Ada Martin;ada@brumeval.example\r\n'],
    ['quotes and spaces', ' "id" ;"name";email\n"1"; "Ada Martin" ;ada@brumeval.example\n'],
    ['empty lines', '\nid,name,email\n\n1,Ada Martin,ada@brumeval.example\n\n\n'],
    ['first and last name', 'matricule;prénom;nom;adresse e-mail\n1;Ada;Martin;ada@brumeval.example'],
    ['capitals', 'MATRICULE;NOM;COURRIEL\n1;Ada Martin;ADA@Brumeval.example'],
  ])('%s', (_, text) => {
    expect(peopleOf(text)).toEqual([ADA]);
  });

  it('gives every column its meaning, in French', () => {
    const header =
      'Matricule;Nom;Courriel;Langue;Site;Direction;Équipe;Intitulé de poste;Niveau;Date d’entrée;Fuseau horaire;Langues parlées;Filière';
    const row =
      '1;Ada Martin;ada@brumeval.example;Anglais;Lyon;Ventes;Export;Acheteuse;12;07/09/2015;Europe/Paris;français, ES;Cadres';
    expect(peopleOf(`${header}\n${row}`)).toEqual([
      {
        ...ADA,
        language: 'en',
        site: 'Lyon',
        department: 'Ventes',
        team: 'Export',
        jobTitle: 'Acheteuse',
        grade: 12,
        startedOn: '2015-09-07',
        timeZone: 'Europe/Paris',
        spokenLanguages: ['fr', 'es'],
        attributes: { Filière: 'Cadres' },
      },
    ]);
  });

  it('leaves out what a cell does not say', () => {
    expect(peopleOf('id,name,email,grade,site,Club\n1,Ada Martin,ada@brumeval.example,,,')).toEqual([ADA]);
  });

  it('takes a manager by identifier or by mail address, wherever the manager stands', () => {
    const text =
      'id,name,email,manager\n1,Ada,ada@x.example,BO@x.example\n2,Bo,bo@x.example,3\n3,Cy,cy@x.example,';
    expect(peopleOf(text).map(({ managerId }) => managerId)).toEqual(['2', '3', undefined]);
  });
});

describe('bad lines are reported by number and column', () => {
  it('each cell of its own', () => {
    const text =
      'Matricule;Nom;Courriel;Langue;Niveau;Date d’entrée\n' +
      '1;Ada;ada@x.example;fr;douze;31/02/2020\n' +
      '"2";"Bo\nBo";bo@x.example;fr;1;2020-01-01\n' +
      ';Cy;cy;xx;101;\n';
    expect(problemsOf(text)).toEqual([
      '2 Niveau: must be a number; here it is "douze"',
      '2 Date d’entrée: must be a date such as "2026-09-07"; here it is "2020-02-31"',
      '3 Nom: must be one line of plain text',
      '5 Matricule: must not be empty',
      expect.stringMatching(/^5 Courriel: must be an e-mail address.*"cy"/),
      '5 Langue: must be "en" or "fr"; here it is "xx"',
      '5 Niveau: must be at most 100; here it is 101',
    ]);
  });

  it('names doubles, unknown managers and circles', () => {
    const lines = [
      '1,A,a@x.example,2',
      '2,B,b@x.example,1',
      '1,C,c@x.example,',
      '4,D,A@x.example,9',
      '5,E,e@x.example,f@x.example',
    ];
    expect(problemsOf(`id,name,email,manager\n${lines.join('\n')}`)).toEqual([
      expect.stringMatching(/^2 manager: closes a circle of managers: 1 → 2 → 1/),
      expect.stringMatching(/^4 id: "1" is used already/),
      expect.stringMatching(/^5 email: "a@x.example" is used already by "1"/),
      expect.stringMatching(/^5 manager: names "9"/),
      expect.stringMatching(/^6 manager: names "f@x.example"/),
    ]);
  });

  it('does not call a manager unknown whose own line is bad', () => {
    expect(problemsOf('id,name,email,manager\n1,A,bad,\n2,B,b@x.example,1\n')).toEqual([
      expect.stringMatching(/^2 email/),
    ]);
  });

  it.each([
    ['', /^1 -: the file needs a line of headers/],
    ['id,name,email\n', /^1 -: the file needs a line of headers/],
    ['id,name,email\n1,A,a@x.example,too,many\n', /^2 -: has 5 cells under 3 headers/],
    ['id,name,email\n1,"A,a@x.example\n', /^\d -: a quotation mark is opened/],
    ['id,name,email\n1,"A"B,a@x.example\n', /^2 -: a quotation mark is closed in the middle/],
    ['id,name,email\n1,H\uFFFDl\uFFFDne,a@x.example\n', /^2 -: .*UTF-8/],
    ['id,name,email,mail\n1,A,a@x.example,\n', /^1 mail: means the same as the column "email"/],
    ['id,name,email,Âge\n1,A,a@x.example,40\n', /^1 Âge: is refused, as it tells a person's age/],
    ['id,name,email,Gender code\n1,A,a@x.example,1\n', /^1 Gender code: .*gender/],
    ['name,email\nA,a@x.example\n', /^1 -: there is no column "id"/],
    ['id,prénom,email\n1,A,a@x.example\n', /^1 -: there is no column "name"/],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('whatever is in the cells', () => {
  const cell = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9 ,;"'.-]{0,20}$/).map((text) => text.trim());
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('is read back as it was written, with any separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const lines = rows.map(([site, club], i) =>
            [i + 1, 'Ada', `p${i}@x.example`, quoted(site), quoted(club)].join(separator),
          );
          const people = peopleOf(
            [['id', 'name', 'email', 'site', 'Club'].join(separator), ...lines].join(end),
          );
          expect(people.map(({ site = '', attributes }) => [site, attributes?.Club ?? ''])).toEqual(rows);
        },
      ),
    );
  });

  it('is read or reported, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { people, problems } = read(`id,name,email\n${text}`);
        expect(people.length + problems.length).toBeGreaterThan(0);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
