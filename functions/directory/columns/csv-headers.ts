import { plainWord } from '../../text/plain-word.ts';
import type { Person } from '../person.ts';

/** A column's meaning. Names may come in two columns; a manager is given by identifier or mail address. */
export type CsvField =
  | Exclude<keyof Person, 'managerId' | 'attributes'>
  | 'firstName'
  | 'lastName'
  | 'manager';

/** The words HR systems export in English and French, as {@link plainWord} spells them. */
const HEADERS: Record<CsvField, string> = {
  id: 'id,identifier,personid,employeeid,employeenumber,staffid,staffnumber,identifiant,matricule,numero,idsalarie,matriculesalarie,numerodesalarie',
  name: 'name,fullname,employeename,nomcomplet,nometprenom,prenometnom,nomprenom,prenomnom',
  firstName: 'firstname,givenname,forename,prenom',
  lastName: 'lastname,surname,familyname,nom,nomdefamille,nomusuel',
  email:
    'email,mail,emailaddress,mailaddress,workemail,courriel,mel,adressemail,adresseemail,adressecourriel,adresseelectronique,emailprofessionnel,mailprofessionnel,courrielprofessionnel',
  language:
    'language,lang,preferredlanguage,mailinglanguage,langue,languepreferee,languedesmails,languedecontact',
  manager:
    'manager,managerid,manageremail,linemanager,linemanagerid,reportsto,supervisor,supervisorid,superieur,superieurhierarchique,responsable,responsablehierarchique,n1,nplus1,idmanager,matriculemanager,matriculedumanager,emailmanager,emaildumanager,mailmanager,maildumanager,courrieldumanager,identifiantdumanager',
  site: 'site,location,office,worksite,workplace,city,lieu,lieudetravail,etablissement,ville,implantation',
  department: 'department,dept,division,businessunit,departement,direction,service,pole',
  team: 'team,equipe',
  jobTitle:
    'jobtitle,job,position,role,title,poste,fonction,intitule,intituledeposte,intituleduposte,metier,emploi',
  grade: 'grade,jobgrade,joblevel,level,band,niveau,echelon,classe',
  startedOn:
    'startedon,startdate,hiredate,dateofhire,hired,joined,joiningdate,entrydate,datedentree,dateentree,dateembauche,datedembauche,datedarrivee,dateanciennete,datedanciennete',
  timeZone: 'timezone,tz,fuseau,fuseauhoraire',
  spokenLanguages: 'spokenlanguages,languages,otherlanguages,languesparlees,langues,autreslangues',
};

const FIELD_OF = new Map<string, CsvField>();
for (const field of fields())
  for (const word of HEADERS[field].split(',')) FIELD_OF.set(plainWord(word), field);

/**
 * What a column of this header holds; undefined for HR's own columns. In French files `nom` is the whole name
 * when there is no column of first names.
 */
export function fieldOf(header: string, headers: readonly string[]): CsvField | undefined {
  const field = FIELD_OF.get(plainWord(header));
  if (field !== 'lastName') return field;
  return headers.some((other) => FIELD_OF.get(plainWord(other)) === 'firstName') ? 'lastName' : 'name';
}

function fields(): CsvField[] {
  return Object.keys(HEADERS).filter((name): name is CsvField => name in HEADERS);
}
