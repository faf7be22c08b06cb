import { plainWord } from '../../../text/plain-word.ts';

const setOf = (words: string) => new Set(words.split(',').map(plainWord));

const FLAGS = setOf('yes,no,y,n,true,false,oui,non,ja,nein,o,j,x,vrai,faux,wahr,falsch');
const FORMS_OF_ADDRESS = setOf(
  'mr,mrs,ms,miss,mx,dr,prof,mister,sir,madam,m,mme,mlle,monsieur,madame,mademoiselle,herr,frau,hr,fr,herrn,divers,me,dipl ing,m ou mme,professor',
);
const GENDERS = setOf(
  'f,m,h,w,d,x,male,female,man,woman,homme,femme,masculin,féminin,männlich,weiblich,divers,non binary,nonbinary,other,diverse,mann,frau,masc,fem,prefer not to say,undisclosed,unknown',
);
const MARITAL = setOf(
  'single,married,divorced,widowed,separated,célibataire,marié,mariée,divorcé,divorcée,veuf,veuve,pacsé,pacsée,séparé,séparée,ledig,verheiratet,geschieden,verwitwet,getrennt,civil partnership,registered partnership,domestic partner,concubinage,union libre',
);
const AT_WORK = setOf(
  'active,inactive,actif,active,inactif,inactive,aktiv,inaktiv,terminated,termination,leave,on leave,leave of absence,loa,employed,left,leaver,resigned,retired,suspended,sorti,sortie,parti,partie,présent,présente,en poste,en activité,en congé,absent,ausgeschieden,ausgetreten,beurlaubt,ruhend,gekündigt,beschäftigt,current,former,departed,offboarded,onboarding,pre start,future,new starter,new hire,starter,deceased,a,i,t,l,u,r,d,1,0,true,false,yes,no,y,n,oui,non,ja,nein,enabled,disabled,working,notice period,in notice,préavis,withdrawn,dismissed,discharged,separated,stc,hired,voluntarily terminated,terminated for cause,active assignment,inactive payroll eligible,active payroll eligible,garden leave,unpaid leave,parental leave,in elternzeit,furloughed,démissionné,licencié,retraité,left company,ex employee,not active,no longer employed,archived,deactivated,locked,blocked,gesperrt',
);
/** Of these alone nobody can say what they are the status of. */
const AT_WORK_CLEARLY = new Set([...AT_WORK].filter((word) => word.length > 2 && !FLAGS.has(word)));

const MAIL = /^(?:mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/i;
const NAMED_MAIL = /<\s*[^\s@<>]+@[^\s@<>]+\s*>\s*$/;
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/;
const INSURANCE_GB = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]$/i;
const INSURANCE_DE = /^\d{2}\s?(?:[0-3]\d)(?:[01]\d)\d{2}\s?[A-Z]\s?\d{3}$/;

export const isMail = (value: string) => MAIL.test(value) || NAMED_MAIL.test(value);
export const isFlag = (value: string) => FLAGS.has(plainWord(value));
export const isFormOfAddress = (value: string) =>
  FORMS_OF_ADDRESS.has(plainWord(value.replace(/\b(?:dr|prof)\b\.?\s*(?=\S)/gi, '')));
export const isGender = (value: string) => GENDERS.has(plainWord(value));
export const isMaritalStatus = (value: string) => MARITAL.has(plainWord(value));
export const isWorkStatus = (value: string) => AT_WORK.has(plainWord(value));
export const isClearlyWorkStatus = (value: string) => AT_WORK_CLEARLY.has(plainWord(value));

/** A number by which a state knows somebody: French, American, British, German. */
export function isIdentityNumber(value: string): boolean {
  const text = value.trim();
  return (
    SOCIAL_SECURITY.test(text) || INSURANCE_GB.test(text) || INSURANCE_DE.test(text) || isFrenchNumber(text)
  );
}

/** Sex, year, month, department, commune, order and, where given, the key that proves them. */
function isFrenchNumber(text: string): boolean {
  const found = /^([12])(\d{2})(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])(\d{6})(\d{2})?$/i.exec(
    text.replace(/\s/g, ''),
  );
  if (!found) return false;
  const [, sex, year, month, department = '', rest, key] = found;
  if (key === undefined) return Number(month) <= 12;
  const digits = department.toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(`${sex}${year}${month}${digits}${rest}`) % 97n) === Number(key);
}

/** By its checksum. */
export function isIban(value: string): boolean {
  const text = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}

/** A day however it is written; a spreadsheet's number of days as well. */
export function isDate(value: string): boolean {
  const text = value.trim();
  return (
    /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}(?:[T ,].*)?$/.test(text) ||
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(text) ||
    /^[2-6]\d{4}(?:\.\d+)?$/.test(text) ||
    /^\d{1,2}(?:st|nd|rd|th|er|\.)?[-/. ]?\p{L}{3,10}\.?[-/., ]+\d{2,4}(?:[T ,].*)?$/iu.test(text) ||
    /^\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:[T ,].*)?$/u.test(text)
  );
}

/** The year of a day that is written with four digits. */
export function yearIn(value: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(value) ?? /^((?:19|20)\d{2})\d{4}$/.exec(value.trim());
  return found ? Number(found[1]) : undefined;
}

/** Short, of one piece, with a digit or of capitals: a number of HR's, not a word of a language. */
export function isIdentifier(value: string): boolean {
  const text = value.trim();
  if (text.length > 64 || isMail(text)) return false;
  return /\d/.test(text) ? text.split(/\s+/).length <= 3 : /^[\p{Lu}._-]+$/u.test(text);
}

/** Two words or more without a digit, or "Last, First". */
export function isPersonName(value: string): boolean {
  const text = value.replace(/[([][^)\]]*[)\]]\s*$/, '').trim();
  if (/[\d@/]/.test(text) || text.length > 80) return false;
  const words = text.split(/[\s,]+/).filter(Boolean);
  return words.length >= 2 && words.length <= 7 && words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word));
}
