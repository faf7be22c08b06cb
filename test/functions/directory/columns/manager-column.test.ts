import { describe, expect, it } from 'vitest';
import { outcomes, readTable } from './table.ts';

const PEOPLE = {
  ID: ['A1', 'A2', 'A3', 'A4'],
  Name: ['Anne Blanc', 'Luc Noir', 'Eva Vert', 'Jo Gris'],
  Email: ['anne@x.example', 'luc@x.example', 'eva@x.example', 'jo@x.example'],
};

describe('a column "Manager"', () => {
  it.each([
    ['managerId', ['', 'A1', 'A2', 'A2']],
    ['managerId', ['N/A', 'a1', ' A2', 'Z9']],
    ['managerEmail', ['', 'anne@x.example', 'LUC@x.example', 'Luc Noir <luc@x.example>']],
    ['managerName', ['-', 'Anne Blanc', 'Noir, Luc', 'Luc  Noir']],
    ['managerName', ['', 'Max Muster', 'Max Muster', 'Pia Muster']],
    ['manager', ['', 'Anne Blanc (A1)', 'Luc Noir (A2)', 'Luc Noir [A2]']],
    ['manager', ['', 'A1', 'Luc Noir', 'luc@x.example']],
  ])('is %s by its values %j', (field, values) => {
    expect(outcomes(readTable({ ...PEOPLE, Manager: values })).Manager).toBe(field);
  });

  it.each([
    ['unused', ['Yes', 'Yes', 'No', 'No']],
    ['managerUnclear', ['top', 'middle', 'middle', 'low']],
  ])('is %s over %j', (outcome, values) => {
    expect(outcomes(readTable({ ...PEOPLE, Manager: values })).Manager).toBe(outcome);
  });

  it('is unclear over jobs, not the names of managers outside the file', () => {
    const jobs = ['Head of Ops', 'Ops Lead', 'Sales Director', 'Sales Director'];
    const read = readTable({
      ...PEOPLE,
      'Job title': jobs,
      Manager: ['', 'Head of Ops', 'Ops Lead', 'Ops Lead'],
    });
    expect(outcomes(read).Manager).toBe('managerUnclear');
  });
});

describe('several columns of managers', () => {
  const byName = ['', 'Anne Blanc', 'Luc Noir', 'Luc Noir'];
  const byMail = ['', 'anne@x.example', 'luc@x.example', 'luc@x.example'];
  const byId = ['', 'A1', 'A2', 'A2'];

  it('go by id before address before name', () => {
    const read = readTable({ ...PEOPLE, Manager: byName, 'Manager Email': byMail, 'Manager ID': byId });
    expect(outcomes(read)).toMatchObject({
      Manager: 'second best to Manager ID',
      'Manager Email': 'second best to Manager ID',
      'Manager ID': 'managerId',
    });
  });

  it('go by the column that is filled', () => {
    const read = readTable({ ...PEOPLE, 'Manager ID': ['', 'A1', '', ''], 'Manager name': byName });
    expect(outcomes(read)).toMatchObject({
      'Manager ID': 'second best to Manager name',
      'Manager name': 'managerName',
    });
  });

  it('go by the column whose managers are in the file', () => {
    const read = readTable({ ...PEOPLE, 'Manager ID': ['', '39', '40', '40'], 'Manager name': byName });
    expect(outcomes(read)).toMatchObject({ 'Manager name': 'managerName' });
  });

  it('decide which number is the id', () => {
    const read = readTable({
      ...PEOPLE,
      'User ID': ['u1', 'u2', 'u3', 'u4'],
      'Manager ID': ['', 'u1', 'u2', 'u2'],
    });
    expect(outcomes(read)).toMatchObject({
      ID: 'second best to User ID',
      'User ID': 'id',
      'Manager ID': 'managerId',
    });
  });
});

describe('a column that is perhaps the manager’s', () => {
  const byName = ['', 'Anne Blanc', 'Luc Noir', 'Luc Noir'];

  it.each(['Team lead', 'Plant manager', 'Manager Last Name', 'Koordination', 'Upline'])(
    'is said when there is no other: %s',
    (header) => {
      const values = header === 'Manager Last Name' ? ['', 'Blanc', 'Noir', 'Noir'] : byName;
      const { [header]: outcome } = outcomes(readTable({ ...PEOPLE, [header]: values }));
      expect(['managerUnclear', 'otherPerson']).toContain(outcome);
    },
  );

  it('is kept and said when the definition names it', () => {
    const { columns } = readTable({ ...PEOPLE, 'Team lead': byName }, { used: ['Team lead'] });
    expect(columns.at(-1)).toMatchObject({ as: 'own', leftOut: { kind: 'managerUnclear' } });
  });

  it('is another person beside the manager', () => {
    const read = readTable({ ...PEOPLE, 'Team lead': byName, Manager: byName });
    expect(outcomes(read)).toMatchObject({ 'Team lead': 'otherPerson', Manager: 'managerName' });
  });

  it('is never one that holds the people themselves', () => {
    const read = readTable({ ...PEOPLE, 'Known in chat as': PEOPLE.Name });
    expect(outcomes(read)['Known in chat as']).toBe('unused');
  });
});
