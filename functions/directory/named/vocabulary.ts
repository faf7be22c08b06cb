const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles and forms of address, as {@link plain} has them: no part of anybody's name, unless somebody is called so. */
export const TITLES = list(`
  mr mrs ms miss mx sir madam dame lord lady dr prof professor rev hon
  m mm mme mmes mlle monsieur madame mademoiselle maitre
  herr herrn frau fraulein hr fr dipl ing med phil jur rer nat mag mba phd msc bsc jr sr ii iii
  sra srta don dona dott sig signora
`);

/** Little words of family names, which people leave out or add. */
export const PARTICLES = list(`
  de del della di da das do dos du des la le les van der den ter ten von vom zu zum zur
  al el bin ibn ben bint abu af av mac mc san st
`);

/** A whole answer that says: nobody. */
export const NOBODY: ReadonlySet<string> = new Set([
  'nobody',
  'no one',
  'noone',
  'nobody in particular',
  'no',
  'none',
  'nil',
  'na',
  'n a',
  'nothing',
  'not applicable',
  'no name',
  'no names',
  'personne',
  'personne en particulier',
  'aucun',
  'aucune',
  'aucune personne',
  'rien',
  'non',
  'neant',
  'sans objet',
  'keine',
  'keiner',
  'keinen',
  'niemand',
  'niemanden',
  'nein',
  'nichts',
  'entfallt',
]);

/**
 * Words of a remark or of a sentence around a name. Only such as are nobody's name: what is taken for a remark is not
 * looked up.
 */
export const AROUND_NAMES = list(`
  please not never with without from the my our his her their your is was were are we i they them us
  because since who whom which that this been would rather should anyone anybody avoid avoiding paired pair matched
  except get got getting work worked working works together ex former formerly previous current same boss manager
  supervisor colleague colleagues friend husband wife team department dept again only
  merci svp pas ne ni avec sans qui que car parce dans aux chez est etait etre sommes je nous il elle ils elles vous
  mon ma mes notre nos son sa ses leur leurs eviter evitez ancien ancienne actuel actuelle chef cheffe responsable
  collegue collegues mari femme equipe service possible preference
  bitte nicht mit ohne aus im bei dem ein eine mein meine meinem meiner unser unsere ist war sind wir ich er weil
  dass ehemalige ehemaliger fruhere fruherer chefin kollege kollegin abteilung
`);

/** Between two names on one line. In other letters ("Or Cohen") they are names. */
export const SEPARATING_WORDS = 'and|et|und|or|ou|oder|sowie|plus|as well as|ainsi que';
