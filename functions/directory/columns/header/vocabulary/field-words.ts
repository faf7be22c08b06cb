import type { ColumnField } from '../../column.ts';

interface FieldWords {
  field: ColumnField;
  /** Of several columns of one field: the lowest is the best. */
  rank: number;
  words: string;
}

/** Columns whose header says the field, whoever they speak of; in English, French and German. */
export const FIELD_WORDS: readonly FieldWords[] = [
  {
    field: 'jobTitle',
    rank: 0,
    words:
      'job title, jobtitle, business title, title of position, employee title, position title, work title, job name, job description, titre du poste, titre de poste, intitulé, intitulé de poste, intitulé du poste, intitulé de l’emploi, intitulé emploi, libellé emploi, libellé poste, libellé du poste, poste occupé, emploi occupé, Stellenbezeichnung, Berufsbezeichnung, Jobtitel, Jobbezeichnung, Positionsbezeichnung, Funktionsbezeichnung, Stellentitel, Designation, corporate title, titel der Stelle',
  },
  {
    field: 'jobTitle',
    rank: 1,
    words:
      'job, position, poste, emploi, Stelle, Planstelle, Position, Tätigkeit, occupation, current position, job position, profession, Beruf, Arbeitsplatz',
  },
  {
    field: 'jobTitle',
    rank: 2,
    words:
      'role, job role, function, job function, fonction, métier, job profile, job family, famille de métiers, famille professionnelle, Rolle, Funktion, Jobprofil, Jobfamilie, rôle, filière, qualification',
  },
  {
    field: 'site',
    rank: 0,
    words:
      'site, work site, worksite, job site, location, work location, location name, office location, job location, base location, primary location, workplace, work place, place of work, physical delivery office name, lieu de travail, site de rattachement, site de travail, lieu d’affectation, site d’affectation, Standort, Arbeitsort, Dienstort, Dienstsitz, Einsatzort, Arbeitsstätte, emplacement, localisation, duty station, home office location, assigned office, head office',
  },
  {
    field: 'site',
    rank: 1,
    words:
      'office, office name, branch, plant, facility, établissement, agence, implantation, lieu, bureau, usine, Niederlassung, Büro, Betriebsstätte, Filiale, Werk, Betrieb, campus, store, magasin, Geschäftsstelle, establishment',
  },
  {
    field: 'site',
    rank: 2,
    words: 'city, work city, office city, town, ville, Ort, Stadt, ville de travail, commune',
  },
  {
    field: 'site',
    rank: 4,
    words:
      'country, work country, country region, pays, Land, region, région, state, state province, province, county, geography, Bundesland, usage location, country code, pays de travail',
  },
  {
    field: 'department',
    rank: 0,
    words:
      'department, departments, dept, home department, département, Abteilung, Abteilungsname, service d’affectation, department description, Fachabteilung',
  },
  {
    field: 'department',
    rank: 1,
    words:
      'service, org unit, organizational unit, organisational unit, organization unit, organisation unit, supervisory organization, supervisory org, organization, organisation, function area, functional area, job area, pôle, unité organisationnelle, unité, Organisationseinheit, OE, Bereich, Fachbereich, Org Einheit, Dezernat, Ressort, section, unit, unité de rattachement, org unit path, organization name, Einheit',
  },
  {
    field: 'department',
    rank: 2,
    words:
      'division, direction, directorate, Hauptabteilung, Geschäftsbereich, Sparte, secteur, Direktion, branche, sub department, subdepartment, sous direction',
  },
  {
    field: 'department',
    rank: 3,
    words:
      'business unit, BU, business area, line of business, unité d’affaires, business line, ligne de métier, domaine, business group',
  },
  {
    field: 'department',
    rank: 5,
    words:
      'cost center, cost centre, cost center name, Kostenstelle, Kostenstellenbezeichnung, centre de coût, centre de coûts, section analytique, imputation analytique, KST, cost center description',
  },
  {
    field: 'team',
    rank: 0,
    words:
      'team, team name, squad, crew, équipe, Teamname, Arbeitsgruppe, sub team, work group, workgroup, tribe, Gruppe, groupe de travail, Team Bezeichnung',
  },
  {
    field: 'grade',
    rank: 0,
    words:
      'grade, job grade, grade level, pay grade, pay grade level, salary grade, salary band, global grade, Dienstgrad, grade code, Besoldungsgruppe',
  },
  {
    field: 'grade',
    rank: 1,
    words:
      'level, job level, band, job band, career level, management level, seniority level, career band, work level, compensation grade, echelon, échelon, niveau, classe, classification, coefficient, position level, niveau hiérarchique, niveau de poste, Karrierestufe, Stufe, Hierarchieebene, Hierarchiestufe, Ebene, Managementebene, Joblevel, Karrierelevel, seniority, rank, rang, Grade Stufe',
  },
  {
    field: 'language',
    rank: 0,
    words:
      'language, lang, preferred language, default language, correspondence language, communication language, language code, language preference, display language, UI language, mailing language, locale, default locale, langue, langue préférée, langue des mails, langue de contact, langue de communication, langue de correspondance, langue d’affichage, Sprache, Korrespondenzsprache, bevorzugte Sprache, Kommunikationssprache, Systemsprache, Sprachcode, SPRSL, langue principale, primary language',
  },
  {
    field: 'spokenLanguages',
    rank: 0,
    words:
      'languages, spoken languages, languages spoken, other languages, language skills, spoken language, additional languages, langues, langues parlées, langue parlée, autres langues, langues étrangères, Sprachen, Sprachkenntnisse, Fremdsprachen, gesprochene Sprachen, weitere Sprachen',
  },
  {
    field: 'timeZone',
    rank: 0,
    words: 'time zone, timezone, tz, time zone name, fuseau, fuseau horaire, Zeitzone',
  },
  {
    field: 'status',
    rank: 0,
    words:
      'employment status, employee status, worker status, user status, account status, account enabled, active, inactive, active status, is active, status active, currently active, statut du salarié, statut employé, statut collaborateur, présence, présent, actif, inactif, Beschäftigungsstatus, Mitarbeiterstatus, aktiv, inaktiv, Personalstatus, Account aktiviert, suspended, HR status',
  },
  { field: 'status', rank: 1, words: 'status, statut, statuts, état, state of employment, situation' },
];
