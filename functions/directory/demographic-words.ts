/** What tells who somebody is, or what they are paid: kept apart by what it tells. */
export const DEMOGRAPHIC_CATEGORIES = [
  'age',
  'gender',
  'sexual orientation',
  'origin',
  'religion',
  'family',
  'health',
  'opinions',
  'military service',
  'pay',
  'bank account',
  'identity number',
  'private address',
  'emergency contact',
  'rating',
] as const;
export type DemographicCategory = (typeof DEMOGRAPHIC_CATEGORIES)[number];

interface DemographicWords {
  category: DemographicCategory;
  /** Tell it wherever they stand in a name ("gender_code"). */
  words: string;
  /** Innocent in other company ("credit union", "métier d'origine"): tell it beside words that add nothing. */
  alone?: string;
}

/** In English, French and German, as HR's programs write them. */
export const DEMOGRAPHIC_WORDS: readonly DemographicWords[] = [
  {
    category: 'age',
    words:
      'age, ages, age group, age band, dob, birth, birthday, birth date, birth year, date of birth, year of birth, naissance, naiss, date de naissance, date naiss, année de naissance, né le, née le, tranche d’âge, Alter, Lebensalter, Altersgruppe, Geburtsdatum, Geburtstag, Geburtsjahr, Geb Datum, GebDat, geboren am, GBDAT',
    alone: 'generation, nele, neele',
  },
  {
    category: 'gender',
    words:
      'gender, gender identity, sex, sexe, civility, civilité, salutation, pronoun, pronouns, pronom, pronoms, Geschlecht, Geschlechtsidentität, Anrede, GESCH, form of address, ANRED',
    alone: 'genre, identité de genre, male, female, homme femme, Herr Frau',
  },
  {
    category: 'sexual orientation',
    words:
      'sexual, sexuelle, sexuell, lgbt, lgbtq, sexual orientation, orientation sexuelle, sexuelle Orientierung',
  },
  {
    category: 'origin',
    words:
      'racial, ethnicity, ethnic, ethnic group, ethnie, ethnique, caste, birthplace, place of birth, country of birth, city of birth, birth country, birth city, skin, nationality, nationalité, citizenship, citizen, citoyenneté, Nationalität, Staatsangehörigkeit, Staatsbürgerschaft, Geburtsort, Geburtsland, lieu de naissance, pays de naissance, ville de naissance, département de naissance, hispanic, latino, latinx, hispanic or latino, migration background, Migrationshintergrund, visa status, immigration status, titre de séjour, Aufenthaltstitel, NATIO, race ethnicity, race desc',
    alone: 'race, race code, origin, origins, origine, origines, national origin, Herkunft',
  },
  {
    category: 'religion',
    words:
      'religion, religious, religieuse, faith, croyance, croyances, Konfession, Kirchensteuer, Kirchensteuermerkmal, Religionszugehörigkeit, Kirchenzugehörigkeit, KONFE',
    alone: 'belief, beliefs, confession',
  },
  {
    category: 'family',
    words:
      'marital, maritale, matrimonial, matrimoniale, marital status, spouse, conjoint, conjointe, children, enfants, number of children, nombre d’enfants, pregnancy, pregnant, grossesse, maternity, maternité, paternity, paternité, maiden name, birth name, name at birth, nom de jeune fille, nom de naissance, nom patronymique, Geburtsname, Mädchenname, Familienstand, Ehepartner, Ehegatte, Kinderfreibetrag, Kinderfreibeträge, Schwangerschaft, Mutterschutz, Elternzeit, situation de famille, situation familiale, état civil, statut marital, personnes à charge, enfants à charge, FAMST, number of dependents, dependents, dependants, dependent, partner name',
    alone:
      'married, marié, mariée, family status, civil status, single, Kinder, Kinderzahl, Anzahl Kinder, verheiratet, children count',
  },
  {
    category: 'health',
    words:
      'disability, disabled, handicap, handicapé, handicapée, handicapés, RQTH, BOETH, invalidité, genetic, génétique, biometric, biométrique, sick leave, sick days, sickness, maladie, arrêt maladie, accident du travail, Schwerbehinderung, Schwerbehindert, Schwerbehinderte, Schwerbehindertenausweis, Behinderung, Grad der Behinderung, GdB, Krankheit, Krankheitstage, Kranktage, Krankenkasse, Krankenversicherung, blood group, blood type, groupe sanguin, Blutgruppe, medical, médical, médicale, mutuelle, fehltage',
    alone:
      'health, health status, santé, état de santé, Gesundheit, absences, absence days, absentéisme, absenteeism, health insurance',
  },
  {
    category: 'opinions',
    words:
      'syndicat, syndical, syndicale, trade union, Gewerkschaft, Gewerkschaftszugehörigkeit, Parteizugehörigkeit',
    alone:
      'union, union member, union membership, union code, labour union, labor union, politics, political, political opinion, political opinions, opinion politique, opinions politiques',
  },
  {
    category: 'military service',
    words:
      'veteran, veterans, veteran status, protected veteran, military, military service, service militaire, situation militaire, Wehrdienst, reservist',
  },
  {
    category: 'pay',
    words:
      'salary, salaries, wage, wages, compensation, remuneration, pay rate, hourly rate, annual pay, total pay, base pay, gross pay, net pay, pay grade amount, compa ratio, salaire, salaires, rémunération, taux horaire, Gehalt, Gehälter, Jahresgehalt, Monatsgehalt, Bruttogehalt, Grundgehalt, Vergütung, Entgelt, Entgeltgruppe, Entgeltstufe, Lohn, Stundenlohn, Bruttolohn, Lohnart, Tarifgruppe, Gehaltsgruppe, Lohngruppe, garnishment, ANSAL, Prämie, Vergütungsgruppe, commission rate, stock options',
    alone:
      'bonus, pay, prime, primes, commission, salaire brut, Brutto, Netto, allowance, allowances, earnings, package',
  },
  {
    category: 'bank account',
    words:
      'iban, bic, swift, bank, bank name, bank account, bank account number, bank details, account number bank, sort code, routing number, banque, RIB, compte bancaire, coordonnées bancaires, domiciliation bancaire, Bankverbindung, Kontonummer, Kontoinhaber, Bankleitzahl, BLZ, Bankkonto',
  },
  {
    category: 'identity number',
    words:
      'ssn, social security, social security number, social insurance number, social insurance, nir, nino, national insurance, national insurance number, ni number, national id, national identifier, national identification number, identity card, id card, id card number, identity number, passport, passport number, passeport, sécurité sociale, numéro de sécurité sociale, sécu, numéro sécu, carte d’identité, numéro fiscal, Sozialversicherungsnummer, Sozialversicherung, SV Nummer, SVNR, Rentenversicherungsnummer, RV Nummer, RVNR, Steuer ID, SteuerID, Steuernummer, Steueridentifikationsnummer, Steuerliche Identifikationsnummer, IdNr Steuer, Steuerklasse, tax id, tax identifier, tax identification number, tax number, tin, tax code, tax file number, tfn, Personalausweis, Personalausweisnummer, Reisepass, Reisepassnummer, Passnummer, Führerschein, Führerscheinnummer, permis de conduire, driving licence, driving license, drivers license, driver licence, pan number, pan card, aadhaar, aadhar, aadhaar number, work permit, work permit number, numéro étranger, AHV Nummer, bsn, dni, nif, codice fiscale, PERID, personal identity number, residence permit',
    alone: 'pan, sin',
  },
  {
    category: 'private address',
    words:
      'home address, home street, home city, home phone, home email, home mail, home postcode, home zip, street, street address, address line, postcode, post code, postal code, zip, zip code, postal address, mailing address, permanent address, residential address, residence, place of residence, adresse personnelle, adresse postale, adresse du domicile, adresse fiscale, domicile, code postal, rue, ville de résidence, lieu de résidence, Straße, Strasse, Hausnummer, PLZ, Postleitzahl, Wohnort, Anschrift, Privatadresse, Privatanschrift, Wohnadresse, Heimatadresse, private address, private mail, private email, private phone, Privatmail, Privattelefon, Privathandy, distance home work, distance domicile travail',
  },
  {
    category: 'emergency contact',
    words:
      'emergency, emergency contact, contact d’urgence, urgence, personne à prévenir, personne à contacter, next of kin, Notfallkontakt, Notfall, Notfallnummer, ice contact',
  },
  {
    category: 'rating',
    words:
      'performance rating, performance score, performance review, performance level, appraisal, appraisal score, rating score, potential rating, disciplinary, disciplinary action, disciplinary actions, warning letter, disciplinaire, sanction disciplinaire, évaluation annuelle, entretien annuel, note annuelle, Leistungsbeurteilung, Leistungsbewertung, Abmahnung, Abmahnungen, engagement score, engagement survey, flight risk, retention risk, nine box, 9 box, talent rating, perf score, EngagementSurvey, special projects count, days late',
  },
];
