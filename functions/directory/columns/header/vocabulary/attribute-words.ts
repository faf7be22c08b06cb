/** What of a person a column holds, where the field depends on whose it is. */
export const ATTRIBUTE_WORDS = {
  id: 'id, ids, identifier, identification, no, nr, nbr, num, number, numbers, n, code, key, ref, reference, reference number, eid, e id, id number, unique id, unique identifier, system id, external id, HRIS id, HR id, employee id, employee number, emp id, emp no, emp code, emp num, ee id, employee code, staff id, staff no, staff number, payroll number, payroll id, payroll no, payroll ref, file number, personnel number, personnel id, personnel no, personnel code, person number, person id, worker id, associate id, PERNR, identifiant, identifiant unique, numéro, matricule, matricule paie, matricule RH, numéro de matricule, immatriculation, Nummer, Kennung, Kennziffer, Schlüssel, Personalnummer, Personalnr, Personal Nr, Pers Nr, PersNr, PNR, Personalkennziffer, Personal ID, Stammnummer, Personalstammnummer, Mitarbeiternummer, Mitarbeiternr, MA Nr, MANR, Ausweisnummer',
  /** Says who somebody is only where no better one does. */
  weakId:
    'badge, badge id, badge number, user id, user name, username, login, login name, login id, account name, SAM account name, network id, windows id, sso id, object id, GUID, UUID, UID, position file number, clock number, timesheet number, nom d’utilisateur, Benutzername, Benutzer, Benutzerkennung, Anmeldename, Ausweis, Chipnummer, Windows Login, user sys id, assignment number, contract number',
  mail: 'email, emails, mail, mails, email address, mail address, email id, mail id, courriel, courriels, mél, adresse mail, adresse email, adresse courriel, adresse électronique, adresse de messagerie, messagerie, messagerie électronique, Mailadresse, E Mail Adresse, Emailadresse, internet email, smtp, smtp address, primary smtp address, email addr',
  /** An address by which somebody signs in: often the one they are written to. */
  signInMail: 'UPN, user principal name, principal name, google account',
  secondMail:
    'secondary email, secondary mail, alternate email, alternate email address, alternative email, other email, other mails, backup email, recovery email, email 2, proxy addresses, alias, email alias, email secondaire, autre email, zweite E Mail, alternative E Mail',
  name: 'name, names, nom, noms, Namen',
  firstName:
    'first name, firstname, given name, given names, forename, forenames, christian name, first, fname, known as first name, prénom, prénoms, premier prénom, prénom usuel, Vorname, Vornamen, Rufname, Vname',
  lastName:
    'last name, lastname, surname, family name, sn, lname, nom de famille, nom d’usage, nom usuel, nom marital, Nachname, Familienname, Zuname, Hausname',
  fullName:
    'full name, fullname, whole name, complete name, name and surname, first and last name, nom complet, nom et prénom, nom et prénoms, prénom et nom, nom prénom, prénom nom, vollständiger Name, Vor und Nachname, Vor und Zuname, Name Vorname, Vorname Name, Vorname Nachname, Nachname Vorname',
  shownName:
    'display name, preferred name, known as, displayed name, nom affiché, nom d’affichage, Anzeigename',
  legalName: 'legal name, formal name, official name, nom légal',
  legal: 'legal, formal',
  preferred: 'preferred, usual, known, chosen',
  personal:
    'personal, private, privat, privates, privater, home, perso, personnel, personnelle, privé, privée, heim',
  phone:
    'phone, phones, telephone, tel, mobile, mobile phone, mobile number, cell, cell phone, fax, extension, phone number, telephone number, téléphone, portable, Telefon, Telefonnummer, Handy, Handynummer, Mobiltelefon, Mobilnummer, Durchwahl, Rufnummer, ligne directe, poste téléphonique, numéro de téléphone, business phones, pager',
  address: 'address, addresses, adresse, adresses, Adressen, addr',
  flag: 'is, has, flag, yn, y n, yes no, indicator, indicateur, est, ist, hat, oui non, ja nein, kennzeichen, is a, people manager, has reports, is manager, is a manager, can, eligible, eligibility, verified, opt in, opt out, enabled',
  count:
    'count, number of, nombre de, nombre, anzahl, total, headcount, direct reports, number of direct reports, reports, subordinates, span of control, effectif, effectifs',
  since: 'since, depuis, seit, date, dates, datum, day, on, time, timestamp, from, until, bis, ab, jour',
  start:
    'hire, hired, hired on, hiring, hire date, hiring date, start, start date, started, started on, starting date, joined, joined on, joining, joining date, join date, DOJ, date of joining, date joining, entry, entry date, entrance, onboarding date, onboarded, commencement, commencement date, beginning, begin date, entrée, embauche, embauché, date d’embauche, date d’entrée, arrivée, date d’arrivée, début, date de début, recrutement, date de recrutement, Eintritt, Eintrittsdatum, Einstellung, Einstellungsdatum, Startdatum, Beginn, Beginndatum, Dienstantritt, beschäftigt seit, eingestellt am, Anstellungsdatum, Firmeneintritt, Konzerneintritt, date hired, EINTR',
  seniority:
    'seniority date, service date, company service date, continuous service date, original hire, original hire date, original start date, first hire date, adjusted service date, last hire date, rehire date, latest hire date, recent hire date, most recent hire date, length of service date, date d’ancienneté, ancienneté, date ancienneté, ancienneté groupe, Betriebszugehörigkeit seit, Dienstalter, Jubiläumsdatum, Betriebszugehörigkeit',
  end: 'termination, terminated, terminated on, termination date, leaving, leaving date, leave date, date of leaving, left, left on, exit, exit date, departure, departure date, last day, last day of work, last working day, last day worked, last date worked, separation, separation date, resignation date, employment end date, employment end, date of exit, date of termination, offboarding date, sortie, date de sortie, départ, date de départ, fin d’emploi, date de fin d’emploi, dernier jour travaillé, dernier jour, Austritt, Austrittsdatum, ausgetreten am, letzter Arbeitstag, Ausscheiden, Ausscheidedatum, Kündigungsdatum, Beschäftigungsende, AUSTR',
  title: 'title, titles, titre, Titel',
} as const;
