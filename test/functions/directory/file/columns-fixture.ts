import { plainWord } from '../../../../functions/text/plain-word.ts';

/** Words that columns of the test files are called by; what they mean is not the table's to know. */
const WORDS = new Set(
  (
    'id,name,email,manager,site,department,matricule,nom,prenom,courriel,badgeid,firstname,lastname,firstnamerequired,' +
    'lastnamerequired,emailaddressrequired,employeeid,employeecode,fullname,officeemail,location,title,hiredate,' +
    'manageremail,language,notes,vorgesetzter,reportingmanager'
  ).split(','),
);

export function isHeaderWord(cell: string): boolean {
  return WORDS.has(plainWord(cell));
}
