import { plainWord } from './plain-word.ts';

/**
 * What never enters the directory, by the words HR's exports use in English and French. Mentoring is matched
 * on goals, skills and wishes (practice: perceived similarity of values and goals is what counts), special
 * categories of data need a basis that employees' consent does not give (GDPR, articles 6, 7 and 9), and a
 * field that is not there cannot leak or bias anything.
 */
const DEMOGRAPHICS: ReadonlyArray<[category: string, words: string]> = [
  ['age', 'age,ageband,agegroup,dob,dateofbirth,birthdate,birthday,birthyear,yearofbirth,generation'],
  ['age', 'datedenaissance,datenaissance,naissance,anneedenaissance,trancheage,tranchedage,nele,neele'],
  [
    'gender',
    'gender,sex,genderidentity,pronouns,civility,salutation,genre,sexe,civilite,pronoms,identitedegenre',
  ],
  ['sexual orientation', 'sexualorientation,lgbt,lgbtq,orientationsexuelle'],
  ['origin', 'ethnicity,ethnicgroup,race,origin,ethnicorigin,skincolour,skincolor,birthplace,placeofbirth'],
  ['origin', 'ethnie,origineethnique,origine,lieudenaissance,paysdenaissance,countryofbirth'],
  ['nationality', 'nationality,citizenship,nationalite,citoyennete'],
  ['religion', 'religion,faith,belief,beliefs,confession,croyance'],
  ['family', 'maritalstatus,familystatus,civilstatus,children,numberofchildren,pregnancy,pregnant'],
  ['family', 'situationfamiliale,etatcivil,situationmaritale,enfants,nombredenfants,grossesse'],
  ['health', 'disability,disabled,handicap,health,healthstatus,sickleave,rqth,invalidite,sante,etatdesante'],
  ['opinions', 'union,unionmembership,tradeunion,politics,politicalopinion,politicalopinions'],
  ['opinions', 'syndicat,appartenancesyndicale,opinionpolitique,opinionspolitiques'],
];

const CATEGORY_OF = new Map(
  DEMOGRAPHICS.flatMap(([category, words]) => words.split(',').map((word) => [word, category] as const)),
);

/** Why a field or column of this name is refused; undefined when it is not about who somebody is. */
export function demographicReason(fieldName: string): string | undefined {
  const category = CATEGORY_OF.get(plainWord(fieldName));
  return (
    category &&
    `is refused, as it tells a person's ${category}: people are matched on goals, skills and wishes, never on who they are; leave it out`
  );
}
