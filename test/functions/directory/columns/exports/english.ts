import type { HrExport } from './export.ts';

/** Out of HR systems that are set to English. */
export const ENGLISH_EXPORTS: readonly HrExport[] = [
  {
    system: 'Workday, report of all active workers',
    table: `
Worker|Employee ID|Legal Name - First Name|Legal Name - Last Name|Business Title|Job Profile|Management Level|Supervisory Organization|Manager|Manager ID|Management Chain - Level 01|Management Chain - Level 02|Location|Cost Center|Company|Email - Primary Work|Email - Primary Home|Hire Date|Original Hire Date|Continuous Service Date|Worker Type|Active Status|Termination Date|Date of Birth|Gender|Total Base Pay - Amount
Anne Blanc (21001)|21001|Anne|Blanc|Head of Ops|Manager IV|6 Manager|Ops (Anne Blanc)||||| Lyon|CC1 Ops|X SA|anne.blanc@x.example|a@home.example|2019-04-01|2015-04-01|2015-04-01|Employee|Yes||1975-02-01|Female|90000
Luc Noir (21002)|21002|Luc|Noir|Ops Lead|Lead III|7 Lead|Ops (Anne Blanc)|Anne Blanc (21001)|21001|Anne Blanc|Luc Noir|Lyon|CC1 Ops|X SA|luc.noir@x.example||2021-06-15|2021-06-15|2021-06-15|Employee|Yes||1985-02-01|Male|60000
Eva Vert (21003)|21003|Eva|Vert|Engineer|Engineer II|9 Professional|Ops (Luc Noir)|Luc Noir (21002)|21002|Anne Blanc|Luc Noir|Berlin|CC1 Ops|X SA|eva.vert@x.example||2022-07-01|2022-07-01|2022-07-01|Employee|No|2026-01-31|1995-02-01|Female|50000`,
    taken: {
      id: 'Employee ID',
      firstName: 'Legal Name - First Name',
      lastName: 'Legal Name - Last Name',
      jobTitle: 'Business Title',
      grade: 'Management Level',
      department: 'Supervisory Organization',
      managerId: 'Manager ID',
      site: 'Location',
      email: 'Email - Primary Work',
      startedOn: 'Hire Date',
      status: 'Active Status',
      leftOn: 'Termination Date',
    },
    leftOut: {
      demographic: ['Email - Primary Home', 'Date of Birth', 'Gender', 'Total Base Pay - Amount'],
      otherPerson: ['Management Chain - Level 01', 'Management Chain - Level 02'],
      secondBest: [
        'Worker',
        'Job Profile',
        'Manager',
        'Cost Center',
        'Original Hire Date',
        'Continuous Service Date',
      ],
    },
  },
  {
    system: 'BambooHR, employee report',
    table: `
Employee #|First Name|Last Name|Preferred Name|Work Email|Home Email|Job Title|Department|Division|Location|Reporting to|supervisorId|supervisorEId|Hire Date|Employment Status|Termination Date|Birth Date|Gender|Marital Status|SSN|Pay rate|Mobile Phone|Emergency Contact Name
1001|Anne|Blanc|Annie|anne.blanc@x.example|a@home.example|Head|Ops|EMEA|Lyon||||2019-04-01|Full-Time||1975-01-02|Female|Married|111-22-3333|45.00 USD||Max Blanc
1002|Luc|Noir||luc.noir@x.example||Lead|Ops|EMEA|Lyon|Anne Blanc|4|1001|2021-06-15|Full-Time||1985-01-02|Male|Single|111-22-3334|35.00 USD||
1003|Eva|Vert||eva.vert@x.example||Engineer|IT|EMEA|Berlin|Luc Noir|5|1002|2022-07-01|Terminated|2026-01-31|1995-01-02|Female|Single|111-22-3335|30.00 USD||`,
    taken: {
      id: 'Employee #',
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Work Email',
      jobTitle: 'Job Title',
      department: 'Department',
      site: 'Location',
      managerId: 'supervisorEId',
      startedOn: 'Hire Date',
      leftOn: 'Termination Date',
    },
    leftOut: {
      demographic: [
        'Home Email',
        'Birth Date',
        'Gender',
        'Marital Status',
        'SSN',
        'Pay rate',
        'Emergency Contact Name',
      ],
      secondBest: ['Preferred Name', 'Division', 'Reporting to', 'supervisorId'],
    },
  },
  {
    system: 'SAP SuccessFactors, employee export',
    table: `
STATUS|USERID|USERNAME|FIRSTNAME|NICKNAME|MI|LASTNAME|SUFFIX|TITLE|GENDER|EMAIL|MANAGER|HR|DEPARTMENT|JOBCODE|DIVISION|LOCATION|TIMEZONE|HIREDATE|EMPID|BIZ_PHONE|FAX|ADDR1|CITY|STATE|ZIP|COUNTRY|REVIEW_FREQ|LAST_REVIEW_DATE|MATRIX_MANAGER|DEFAULT_LOCALE
active|ablanc|ablanc|Anne|||Blanc||Head of Ops|F|anne.blanc@x.example|NO_MANAGER|hrbp1|Ops|J10|EMEA|Lyon|Europe/Paris|04/01/2019|5001|||1 quai Nord|Lyon||69002|FR||||fr_FR
active|lnoir|lnoir|Luc|||Noir||Lead|M|luc.noir@x.example|ablanc|hrbp1|Ops|J11|EMEA|Lyon|Europe/Paris|06/15/2021|5002|||1 quai Nord|Lyon||69002|FR|||evert|fr_FR
inactive|evert|evert|Eva|||Vert||Engineer|F|eva.vert@x.example|lnoir|hrbp1|IT|J12|EMEA|Berlin|Europe/Berlin|07/01/2022|5003|||3 Allee|Berlin||10115|DE||||de_DE`,
    taken: {
      status: 'STATUS',
      id: 'USERID',
      firstName: 'FIRSTNAME',
      lastName: 'LASTNAME',
      jobTitle: 'TITLE',
      email: 'EMAIL',
      managerId: 'MANAGER',
      department: 'DEPARTMENT',
      site: 'LOCATION',
      timeZone: 'TIMEZONE',
      startedOn: 'HIREDATE',
      language: 'DEFAULT_LOCALE',
    },
    leftOut: {
      demographic: ['GENDER', 'ZIP'],
      otherPerson: ['MATRIX_MANAGER'],
      secondBest: ['USERNAME', 'DIVISION', 'EMPID', 'CITY', 'COUNTRY'],
    },
  },
  {
    system: 'HiBob, people table',
    table: `
Email|Display name|First name|Last name|Work: Employee ID in company|Work: Title|Work: Department|Work: Team|Work: Site|Work: Reports to|Work: Reports to email|Work: Second level manager|Work: Start date|Work: Is manager|Work: Direct reports|Lifecycle status|Personal: Pronouns|Home: Private email|About: Hobbies|Payroll: Base salary
anne.blanc@x.example|Anne Blanc|Anne|Blanc|B-1|Head|Ops|Core|Lyon||||01/04/2019|Yes|1|Employed|she/her|a@home.example|chess|90000
luc.noir@x.example|Luc Noir|Luc|Noir|B-2|Lead|Ops|Core|Lyon|Anne Blanc|anne.blanc@x.example||15/06/2021|Yes|1|Employed||||60000
eva.vert@x.example|Eva Vert|Eva|Vert|B-3|Engineer|IT|Data|Berlin|Luc Noir|luc.noir@x.example|Anne Blanc|01/07/2022|No|0|Terminated||||50000`,
    taken: {
      email: 'Email',
      name: 'Display name',
      id: 'Work: Employee ID in company',
      jobTitle: 'Work: Title',
      department: 'Work: Department',
      team: 'Work: Team',
      site: 'Work: Site',
      managerEmail: 'Work: Reports to email',
      startedOn: 'Work: Start date',
      status: 'Lifecycle status',
    },
    leftOut: {
      demographic: ['Personal: Pronouns', 'Home: Private email', 'Payroll: Base salary'],
      otherPerson: ['Work: Second level manager'],
      secondBest: ['First name', 'Last name', 'Work: Reports to'],
      unused: ['Work: Is manager', 'Work: Direct reports', 'About: Hobbies'],
    },
  },
  {
    system: 'ADP, employee roster',
    table: `
File Number|Position ID|Payroll Name|Legal First Name|Legal Last Name|Preferred Name|Work Contact: Work Email|Personal Contact: Personal Email|Job Title Description|Home Department Description|Location Description|Reports To Name|Reports To Position ID|Reports To File Number|Hire Date|Rehire Date|Termination Date|Position Status|Tax ID (SSN)|EEO Ethnic Code|Regular Pay Rate Amount
000101|AB1000101|Blanc, Anne|Anne|Blanc||anne.blanc@x.example|a@home.example|Head|Ops|Lyon||||04/01/2019|||Active|XXX-XX-0001|1|45
000102|AB1000102|Noir, Luc|Luc|Noir||luc.noir@x.example||Lead|Ops|Lyon|Blanc, Anne|AB1000101|000101|06/15/2021|||Active|XXX-XX-0002|2|35
000103|AB1000103|Vert, Eva|Eva|Vert||eva.vert@x.example||Engineer|IT|Berlin|Noir, Luc|AB1000102|000102|07/01/2022||01/31/2026|Terminated|XXX-XX-0003|1|30`,
    taken: {
      id: 'File Number',
      firstName: 'Legal First Name',
      lastName: 'Legal Last Name',
      email: 'Work Contact: Work Email',
      jobTitle: 'Job Title Description',
      department: 'Home Department Description',
      site: 'Location Description',
      managerId: 'Reports To File Number',
      startedOn: 'Hire Date',
      leftOn: 'Termination Date',
    },
    leftOut: {
      demographic: [
        'Personal Contact: Personal Email',
        'Tax ID (SSN)',
        'EEO Ethnic Code',
        'Regular Pay Rate Amount',
      ],
      secondBest: ['Payroll Name', 'Reports To Name', 'Position ID'],
    },
  },
  {
    system: 'UKG, people export',
    table: `
Employee Number|Employee Name (Last Suffix, First MI)|Email Address|Alternate Email Address|Job|Organization Level 1|Location|Supervisor Name|Supervisor Employee Number|Supervisor Email|Last Hire Date|Original Hire|Seniority Date|Employment Status|Date Of Termination|Ethnic Description|Address Line 1|Zip Code|Is Supervisor
701|Blanc, Anne|anne.blanc@x.example||Head|Ops|Lyon||||04/01/2019|04/01/2019|04/01/2019|Active||W|1 quai|69002|Y
702|Noir, Luc|luc.noir@x.example|l@home.example|Lead|Ops|Lyon|Blanc, Anne|701|anne.blanc@x.example|06/15/2021|06/15/2021|06/15/2021|Active||W|2 quai|69002|Y
703|Vert, Eva|eva.vert@x.example||Engineer|IT|Berlin|Noir, Luc|702|luc.noir@x.example|07/01/2022|07/01/2022|07/01/2022|Terminated|01/31/2026|W|3 quai|10115|N`,
    taken: {
      id: 'Employee Number',
      name: 'Employee Name (Last Suffix, First MI)',
      email: 'Email Address',
      jobTitle: 'Job',
      site: 'Location',
      managerId: 'Supervisor Employee Number',
      status: 'Employment Status',
      leftOn: 'Date Of Termination',
      startedOn: 'Last Hire Date',
    },
    leftOut: {
      demographic: ['Ethnic Description', 'Address Line 1', 'Zip Code'],
      secondBest: ['Supervisor Name', 'Supervisor Email', 'Original Hire', 'Alternate Email Address'],
      unused: ['Is Supervisor'],
    },
  },
  {
    system: 'Oracle HCM, extract of workers',
    table: `
PersonNumber|DisplayName|FirstName|LastName|WorkEmail|AssignmentName|AssignmentNumber|JobName|GradeName|DepartmentName|LocationName|BusinessUnitName|ManagerPersonNumber|ManagerAssignmentNumber|ManagerType|LegalEntityName|StartDate|AssignmentStatus|DateOfBirth|NationalId|MaritalStatus
300001|Anne Blanc|Anne|Blanc|anne.blanc@x.example|Head of Ops|E300001|Manager|G6|Ops|Lyon|EMEA||||X SA|2019-04-01|ACTIVE|1975-01-01|AB123|M
300002|Luc Noir|Luc|Noir|luc.noir@x.example|Lead|E300002|Lead|G5|Ops|Lyon|EMEA|300001|E300001|LINE_MANAGER|X SA|2021-06-15|ACTIVE|1985-01-01|AB124|S
300003|Eva Vert|Eva|Vert|eva.vert@x.example|Engineer|E300003|Engineer|G4|IT|Berlin|EMEA|300002|E300002|LINE_MANAGER|X SA|2022-07-01|INACTIVE|1995-01-01|AB125|S`,
    taken: {
      id: 'PersonNumber',
      name: 'DisplayName',
      email: 'WorkEmail',
      jobTitle: 'JobName',
      grade: 'GradeName',
      department: 'DepartmentName',
      site: 'LocationName',
      managerId: 'ManagerPersonNumber',
      startedOn: 'StartDate',
      status: 'AssignmentStatus',
    },
    leftOut: {
      demographic: ['DateOfBirth', 'NationalId', 'MaritalStatus'],
      secondBest: ['FirstName', 'LastName', 'BusinessUnitName'],
      unused: ['LegalEntityName'],
    },
  },
];
