import { describe, expect, it } from 'vitest';
import { demographicReason } from '../../../functions/directory/demographics.ts';

describe('what tells who people are', () => {
  it.each([
    'age',
    'Âge',
    'ageBand',
    'Tranche d’âge',
    'Date of birth',
    'dateOfBirth',
    'DATE_NAISSANCE',
    'gender_code',
    'Sexe',
    'Civilité',
    'Nationalité',
    'ethnicity',
    'Origine',
    'Religion',
    'Marital status',
    'Situation familiale',
    'Nombre d’enfants',
    'RQTH',
    'Disability',
    'Union membership',
    'Appartenance syndicale',
    'sexualOrientation',
  ])('refuses %s', (name) => {
    expect(demographicReason(name)).toMatch(/is refused, as it tells a person's \w+.*leave it out/);
  });

  it.each([
    'site',
    'grade',
    'language',
    'Langage',
    'Management level',
    'Métier d’origine',
    'Credit Union team',
    'Health and safety training',
    'Politique RH',
    'Agence',
    'Stage',
    'Sexton building',
    '',
    '日本',
  ])('leaves %j alone', (name) => {
    expect(demographicReason(name)).toBeUndefined();
  });
});
