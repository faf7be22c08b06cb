import type { HrExport } from './export.ts';

/** Out of the directories by which a company's people sign in. */
export const DIRECTORY_EXPORTS: readonly HrExport[] = [
  {
    system: 'Entra ID, bulk download of users with managers',
    table: `
userPrincipalName|displayName|surname|mail|givenName|objectId|userType|jobTitle|department|accountEnabled|usageLocation|streetAddress|state|country|officeLocation|city|postalCode|telephoneNumber|mobilePhone|alternateEmailAddress|ageGroup|consentProvidedForMinor|legalAgeGroupClassification|companyName|creationType|directorySynced|invitationState|identityIssuer|createdDateTime|preferredLanguage|manager.userPrincipalName
anne.blanc@x.example|Anne Blanc|Blanc|anne.blanc@x.example|Anne|6f1a-11|Member|Head of Ops|Ops|True|FR|1 quai Nord|ARA|France|Lyon HQ|Lyon|69002|+33 4 00 00 00 01|+33 6 00 00 00 01||||Adult|X SA||True|||2019-04-01T08:00:00Z|fr-FR|
luc.noir@x.example|Luc Noir|Noir|luc.noir@x.example|Luc|6f1a-12|Member|Lead|Ops|True|FR|2 quai Nord|ARA|France|Lyon HQ|Lyon|69003|+33 4 00 00 00 02||luc@home.example|||Adult|X SA||True|||2021-06-15T08:00:00Z|fr-FR|anne.blanc@x.example
eva.vert@x.example|Eva Vert|Vert|eva.vert@x.example|Eva|6f1a-13|Member|Engineer|IT|False|DE|3 quai Nord|BE|Germany|Berlin|Berlin|10115|+49 30 000001||||||X SA||True|||2022-07-01T08:00:00Z|de-DE|luc.noir@x.example`,
    taken: {
      id: 'objectId',
      name: 'displayName',
      email: 'mail',
      jobTitle: 'jobTitle',
      department: 'department',
      status: 'accountEnabled',
      site: 'officeLocation',
      language: 'preferredLanguage',
      managerEmail: 'manager.userPrincipalName',
    },
    leftOut: {
      demographic: ['streetAddress', 'postalCode', 'ageGroup', 'legalAgeGroupClassification'],
      secondBest: [
        'userPrincipalName',
        'surname',
        'givenName',
        'state',
        'country',
        'city',
        'alternateEmailAddress',
      ],
    },
  },
  {
    system: 'Google Workspace, download of users',
    table: `
First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|Status [READ ONLY]|Last Sign In [READ ONLY]|Recovery Email|Home Secondary Email|Work Secondary Email|Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone|Home Phone|Mobile Phone|Work Address|Home Address|Employee ID|Employee Type|Employee Title|Manager Email|Department|Cost Center|Building ID|Floor Name
Anne|Blanc|anne.blanc@x.example|****|/Ops||Active|2026/01/10 10:00:00|a@home.example||||+33 4 00|+33 4 99||1 quai Nord|5 rue Basse|1001||Head||Ops|C1|LYS|2
Luc|Noir|luc.noir@x.example|****|/Ops||Active|2026/01/11 10:00:00|l@home.example||||+33 4 01|||1 quai Nord|6 rue Basse|1002||Lead|anne.blanc@x.example|Ops|C1|LYS|2
Eva|Vert|eva.vert@x.example|****|/IT||Suspended|2025/11/11 10:00:00|||||+33 4 02|||1 quai Nord|7 rue Basse|1003||Engineer|luc.noir@x.example|IT|C2|LYS|3`,
    taken: {
      id: 'Employee ID',
      firstName: 'First Name [Required]',
      lastName: 'Last Name [Required]',
      email: 'Email Address [Required]',
      jobTitle: 'Employee Title',
      managerEmail: 'Manager Email',
      department: 'Department',
      status: 'Status [READ ONLY]',
    },
    leftOut: {
      demographic: ['Home Phone', 'Home Address'],
      secondBest: ['Org Unit Path [Required]', 'Recovery Email', 'Cost Center'],
      unused: ['Work Address', 'Floor Name'],
    },
  },
];
