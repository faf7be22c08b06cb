import type { HrExport } from './export.ts';

/** Out of HR and payroll systems that are set to German. */
export const GERMAN_EXPORTS: readonly HrExport[] = [
  {
    system: 'Personio, Mitarbeiterliste',
    table: `
Personalnummer|Vorname|Nachname|E-Mail|Private E-Mail|Geschlecht|Position|Abteilung|Team|Standort|Vorgesetzte/r|Einstellungsdatum|Vertragsende|Probezeitende|Kündigungsdatum|Letzter Arbeitstag|Status|Wochenstunden|Kostenstelle|Geburtstag|Fixgehalt
P1|Anne|Blanc|anne.blanc@x.example|a@home.example|weiblich|Leitung|Ops|Kern|Lyon||01.04.2019||||| Aktiv|40|100|01.02.1975|90000
P2|Luc|Noir|luc.noir@x.example||männlich|Teamleitung|Ops|Kern|Lyon|Anne Blanc|15.06.2021|31.12.2027||||Aktiv|40|100|01.02.1985|60000
P3|Eva|Vert|eva.vert@x.example||weiblich|Ingenieurin|IT|Daten|Berlin|Luc Noir|01.07.2022|||15.12.2025|31.01.2026|Inaktiv|40|200|01.02.1995|50000`,
    taken: {
      id: 'Personalnummer',
      firstName: 'Vorname',
      lastName: 'Nachname',
      email: 'E-Mail',
      jobTitle: 'Position',
      department: 'Abteilung',
      team: 'Team',
      site: 'Standort',
      managerName: 'Vorgesetzte/r',
      startedOn: 'Einstellungsdatum',
      leftOn: 'Letzter Arbeitstag',
      status: 'Status',
    },
    leftOut: {
      demographic: ['Private E-Mail', 'Geschlecht', 'Geburtstag', 'Fixgehalt'],
      secondBest: ['Kostenstelle'],
      unused: ['Vertragsende', 'Wochenstunden'],
    },
  },
  {
    system: 'DATEV, Personalstamm',
    table: `
Pers.-Nr.|Name|Vorname|Anrede|Geburtsname|Geb.-Datum|Straße|PLZ|Ort|E-Mail-Adresse dienstlich|Eintrittsdatum|Austrittsdatum|Tätigkeit|Abteilungsname|Kostenstelle|Personalnr. Vorgesetzter|Steuerklasse|Konfession|SV-Nummer|Steuer-ID|Krankenkasse|Schwerbehinderung|Bruttogehalt
1|Blanc|Anne|Frau|Durand|01.02.1975|Weg 1|10115|Berlin|anne.blanc@x.example|01.04.2019||Leitung|Ops|100||1|rk|12010275A123|123|AOK|nein|7000
2|Noir|Luc|Herr||01.02.1985|Weg 2|10115|Berlin|luc.noir@x.example|15.06.2021||Teamleitung|Ops|100|1|1|ev|12010285A123|124|TK|nein|6000
3|Vert|Eva|Frau||01.02.1995|Weg 3|10115|Berlin|eva.vert@x.example|01.07.2022|31.01.2026|Ingenieurin|IT|200|2|1|--|12010295A123|125|TK|ja|5000`,
    taken: {
      id: 'Pers.-Nr.',
      firstName: 'Vorname',
      lastName: 'Name',
      email: 'E-Mail-Adresse dienstlich',
      startedOn: 'Eintrittsdatum',
      leftOn: 'Austrittsdatum',
      jobTitle: 'Tätigkeit',
      department: 'Abteilungsname',
      managerId: 'Personalnr. Vorgesetzter',
    },
    leftOut: {
      demographic: [
        'Anrede',
        'Geburtsname',
        'Geb.-Datum',
        'Straße',
        'PLZ',
        'Steuerklasse',
        'Konfession',
        'SV-Nummer',
        'Steuer-ID',
        'Krankenkasse',
        'Schwerbehinderung',
        'Bruttogehalt',
      ],
      secondBest: ['Kostenstelle'],
      unused: ['Ort'],
    },
  },
  {
    system: 'SAP HCM, Mitarbeiterstamm',
    table: `
Personalnummer|Name des Mitarbeiters|Personalbereich|Mitarbeitergruppe|Planstelle|Organisationseinheit|Dienstort|E-Mail geschäftlich|Führungskraft (Name)|Führungskraft (Personalnummer)|Fachlicher Vorgesetzter|Eintritt|Austritt|Beschäftigungsstatus|Entgeltgruppe|Nationalität|Familienstand
00010001|Blanc Anne|DE01|Aktive|Leitung|Ops|Berlin|anne.blanc@x.example|||Eva Vert|01.04.2019||aktiv|AT|DE|verh.
00010002|Noir Luc|DE01|Aktive|Teamleitung|Ops|Berlin|luc.noir@x.example|Blanc Anne|00010001|Eva Vert|15.06.2021||aktiv|E12|FR|led.
00010003|Vert Eva|DE01|Aktive|Ingenieurin|IT|Berlin|eva.vert@x.example|Noir Luc|00010002||01.07.2022|31.01.2026|ausgetreten|E10|DE|led.`,
    taken: {
      id: 'Personalnummer',
      name: 'Name des Mitarbeiters',
      jobTitle: 'Planstelle',
      department: 'Organisationseinheit',
      site: 'Dienstort',
      email: 'E-Mail geschäftlich',
      managerId: 'Führungskraft (Personalnummer)',
      startedOn: 'Eintritt',
      leftOn: 'Austritt',
      status: 'Beschäftigungsstatus',
    },
    leftOut: {
      demographic: ['Entgeltgruppe', 'Nationalität', 'Familienstand'],
      otherPerson: ['Fachlicher Vorgesetzter'],
      secondBest: ['Führungskraft (Name)'],
      unused: ['Personalbereich', 'Mitarbeitergruppe'],
    },
  },
];
