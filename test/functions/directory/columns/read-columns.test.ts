import { describe, expect, it } from 'vitest';
import { outcomes, readTable } from './table.ts';

const PEOPLE = {
  ID: ['A1', 'A2', 'A3'],
  Name: ['Anne Blanc', 'Luc Noir', 'Eva Vert'],
  Email: ['anne@x.example', 'luc@x.example', 'eva@x.example'],
};

describe('several columns of one family', () => {
  it('are ranked, and the best is taken', () => {
    const filled = ['a', 'b', 'c'];
    const dates = ['2019-04-01', '2021-06-15', '2022-07-01'];
    const read = readTable({
      ...PEOPLE,
      Country: filled,
      City: filled,
      Office: filled,
      'Cost centre': filled,
      Division: filled,
      Department: filled,
      'Job code': filled,
      Position: filled,
      'Job title': filled,
      'Seniority date': dates,
      'Original hire date': dates,
      'Hire date': dates,
      'Secondary email': ['anne@home.example', 'luc@home.example', 'eva@home.example'],
      'User name': ['ablanc', 'lnoir', 'evert'],
      'Badge number': ['7', '8', '9'],
    });
    expect(outcomes(read)).toEqual({
      ID: 'id',
      Name: 'name',
      Email: 'email',
      Country: 'second best to Office',
      City: 'second best to Office',
      Office: 'site',
      'Cost centre': 'second best to Department',
      Division: 'second best to Department',
      Department: 'department',
      'Job code': 'second best to Job title',
      Position: 'second best to Job title',
      'Job title': 'jobTitle',
      'Seniority date': 'second best to Hire date',
      'Original hire date': 'second best to Hire date',
      'Hire date': 'startedOn',
      'Secondary email': 'second best to Email',
      'User name': 'second best to ID',
      'Badge number': 'second best to ID',
    });
  });

  it('give way to one that is filled', () => {
    const read = readTable({ ...PEOPLE, Office: ['Lyon', '', ''], City: ['Lyon', 'Paris', 'Lille'] });
    expect(outcomes(read)).toMatchObject({ Office: 'second best to City', City: 'site' });
  });

  it('are kept when the definition names them, the best one aside', () => {
    const { columns } = readTable(
      {
        ...PEOPLE,
        Office: ['Lyon', 'Lyon', 'Lyon'],
        City: ['Lyon', 'Paris', 'Lille'],
        Shoe: ['1', '2', '3'],
      },
      { used: ['City', 'Shoe'] },
    );
    expect(columns.slice(3)).toMatchObject([
      { header: 'Office', as: 'site', example: 'Lyon' },
      { header: 'City', as: 'own', example: 'Lyon' },
      { header: 'Shoe', as: 'own', example: '1' },
    ]);
  });
});

describe('names', () => {
  const { Name, ...REST } = PEOPLE;
  const first = ['Anne', 'Luc', 'Eva'];
  const last = ['Blanc', 'Noir', 'Vert'];

  it.each([
    [
      '"Nom" beside "Prénom" is the last',
      { Nom: last, Prénom: first },
      { Nom: 'lastName', Prénom: 'firstName' },
    ],
    ['"Nom" with both is whole', { Nom: Name, Prénom: first }, { Nom: 'name', Prénom: 'second best to Nom' }],
    ['"Nom" alone is whole', { Nom: Name }, { Nom: 'name' }],
    [
      'in two parts go before "Last, First"',
      { Name: ['Blanc, Anne', 'Noir, Luc', 'Vert, Eva'], 'First name': first, 'Last name': last },
      { Name: 'second best to First name' },
    ],
    [
      'people chose themselves go before parts',
      { 'Preferred name': ['Annie Blanc', 'Luc Noir', 'Eva Vert'], 'First name': first, 'Last name': last },
      { 'Preferred name': 'name' },
    ],
    [
      'that are first names only do not',
      { 'Preferred name': ['Annie', 'Luc', 'Eva'], 'First name': first, 'Last name': last },
      { 'First name': 'firstName', 'Preferred name': 'second best to First name' },
    ],
  ])('%s', (_, columns, right) => {
    expect(outcomes(readTable({ ...REST, ...columns }))).toMatchObject(right);
  });
});

describe('what the values decide', () => {
  it.each([
    ['Title', ['Mr', 'Ms', 'Dr'], 'demographic: gender'],
    ['Titel', ['Herr', 'Frau', 'Herr Dr.'], 'demographic: gender'],
    ['Title', ['Engineer', 'Gender equality officer', 'Head'], 'jobTitle'],
    ['Statut', ['Célibataire', 'Marié', 'Divorcée'], 'demographic: family'],
    ['Statut', ['Cadre', 'Non cadre', 'Cadre'], 'unused'],
    ['Status', ['Active', 'On leave', 'Terminated'], 'status'],
    ['Code S', ['F', 'M', 'F'], 'demographic: gender'],
    ['Merkmal', ['w', 'm', 'd'], 'demographic: gender'],
    [
      'Zahlung',
      ['DE89370400440532013000', 'FR76 3000 6000 0112 3456 7890 189', 'DE89 3704 0044 0532 0130 00'],
      'demographic: bank account',
    ],
    ['Ref. 7', ['275026900100153', '111-22-3333', '111-22-3334'], 'demographic: identity number'],
    ['Day', ['1975-02-01', '1985-02-01', '1995-02-01'], 'demographic: age'],
    ['Worker', ['Anne Blanc', 'Luc Noir', 'Eva Vert'], 'second best to Name'],
    ['Covid status', ['Yes', 'No', 'Yes'], 'demographic: health'],
    ['Handbook status', ['Yes', 'No', 'Yes'], 'unused'],
    ['Inactive', ['No', 'No', 'Yes'], 'unused'],
    ['Department', ['Race Control', 'Health', 'Union Square'], 'department'],
    ['Name of Sexton Hall', ['a', 'b', 'c'], 'unused'],
    ['Position', ['50001', '50002', '50003'], 'unused'],
    ['Job title', ['', 'N/A', '-'], 'noValues'],
  ])('%s over %j is %s', (header, values, right) => {
    const read = readTable({
      ...PEOPLE,
      'Hire date': ['2019-04-01', '2021-06-15', '2022-07-01'],
      [header]: values,
    });
    expect(outcomes(read)[header]).toBe(right);
  });

  it('finds addresses of one company under a header that nobody knows', () => {
    const { Email, ...REST } = PEOPLE;
    const read = readTable({ ...REST, Kontaktweg: Email });
    expect(read.columns.at(-1)).toMatchObject({ as: 'email', confidence: 'likely' });
    const private_ = Email.map((address, i) => address.replace('x.example', `home${i}.example`));
    expect(outcomes(readTable({ ...REST, Kontaktweg: private_ })).Kontaktweg).toBe('unused');
  });

  it('finds the id among numbers, never in the count of the rows', () => {
    const { ID, ...REST } = PEOPLE;
    expect(outcomes(readTable({ 'No.': ['1', '2', '3'], ...REST }))['No.']).toBe('unused');
    expect(outcomes(readTable({ 'No.': ['471', '102', '388'], ...REST }))['No.']).toBe('id');
    expect(outcomes(readTable({ Zeichen: ['K17', 'B02', 'K03'], ...REST })).Zeichen).toBe('id');
  });

  it('does not take the city of a home for a site', () => {
    const home = { Street: ['1 Low Road', '2 Low Road', '3 Low Road'], City: ['Lyon', 'Paris', 'Lille'] };
    expect(outcomes(readTable({ ...PEOPLE, ...home }))).toMatchObject({
      Street: 'demographic: home address',
      City: 'unused',
    });
    expect(outcomes(readTable({ ...PEOPLE, City: home.City })).City).toBe('site');
  });
});

describe('what HR says itself', () => {
  const table = { ...PEOPLE, Chief: ['', 'A1', 'A1'], Title: ['Mr', 'Mr', 'Ms'], Shoe: ['1', '2', '3'] };

  it('goes before header and values', () => {
    const { columns, problems } = readTable(table, {
      columns: { chief: 'managerId', Shoe: 'own', Name: 'ignore' },
    });
    expect(problems).toEqual([]);
    expect(columns.filter(({ confidence }) => confidence === 'said')).toMatchObject([
      { header: 'Chief', as: 'managerId', example: 'A1' },
      { header: 'Shoe', as: 'own' },
    ]);
    expect(columns[1]).toMatchObject({ as: undefined, leftOut: { kind: 'ignored' } });
  });

  it('may take a private address for want of one at work', () => {
    const { Email, ...REST } = table;
    const read = readTable({ ...REST, 'Personal email': Email }, { columns: { 'Personal email': 'email' } });
    expect(outcomes(read)['Personal email']).toBe('email');
  });

  it.each([
    [{ Chef: 'managerId' }, [{ kind: 'notThere', header: 'Chef', nearest: 'Chief' }]],
    [{ Warehouse: 'site' }, [{ kind: 'notThere', header: 'Warehouse' }]],
    [{ Chief: 'team', Shoe: 'team' }, [{ kind: 'twice', header: 'Shoe', field: 'team', other: 'Chief' }]],
    [{ Title: 'team' }, [{ kind: 'demographic', header: 'Title', category: 'gender' }]],
  ] as const)('is answered when it cannot be so: %j', (columns, problems) => {
    expect(readTable(table, { columns }).problems).toEqual(problems);
  });

  it('never keeps what tells who somebody is', () => {
    const read = readTable({ ...PEOPLE, Gender: ['f', 'm', 'f'] }, { used: ['Gender'] });
    expect(outcomes(read).Gender).toBe('demographic: gender');
  });
});
