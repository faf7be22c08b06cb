import fc from 'fast-check';

/** Somebody of a made-up company, by their place in it. */
export interface Somebody {
  at: number;
  first: string;
  last: string;
  startedOn: string;
  site: string;
  managerAt: number | undefined;
}

type Part = 'id' | 'name' | 'first' | 'last' | 'email' | 'manager' | 'startedOn' | 'site';

/** How a program writes its files. */
export interface Dialect {
  headers: Record<Part, string>;
  isNameInTwo: boolean;
  nameStyle: (first: string, last: string) => string;
  managerHeader: string;
  managerStyle: (manager: { id: string; name: string; lastFirst: string; email: string }) => string;
  noManager: string;
  idStyle: (at: number) => string;
  monthFirst: boolean;
  dateStyle: (iso: string, monthFirst: boolean) => string;
  separator: string;
  lineEnd: string;
  encode: (text: string) => string | Uint8Array;
  above: string[];
  below: string[];
  blankEvery: number;
  pad: string;
  order: number;
  /** One of the company is not in the file. */
  isPart: boolean;
}

type Headers = Record<Part, string>;
const ENGLISH: Headers = {
  id: 'Employee ID',
  name: 'Full name',
  first: 'First name',
  last: 'Last name',
  email: 'Work email',
  manager: 'Manager',
  startedOn: 'Hire date',
  site: 'Location',
};
const FRENCH: Headers = {
  id: 'Matricule',
  name: 'Nom complet',
  first: 'Prénom',
  last: 'Nom',
  email: 'Adresse e-mail professionnelle',
  manager: 'Responsable hiérarchique',
  startedOn: 'Date d’entrée',
  site: 'Site',
};
const GERMAN: Headers = {
  id: 'Personalnummer',
  name: 'Name',
  first: 'Vorname',
  last: 'Nachname',
  email: 'E-Mail (geschäftlich)',
  manager: 'Vorgesetzter',
  startedOn: 'Eintrittsdatum',
  site: 'Standort',
};

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const pad2 = (number: string) => number.padStart(2, '0');

const DATE_STYLES: Dialect['dateStyle'][] = [
  (iso) => iso,
  (iso) => `${iso} 00:00:00`,
  (iso) => iso.replaceAll('-', ''),
  (iso, monthFirst) => {
    const [y = '', m = '', d = ''] = iso.split('-');
    return monthFirst ? `${Number(m)}/${Number(d)}/${y}` : `${pad2(d)}/${pad2(m)}/${y}`;
  },
  (iso) => {
    const date = new Date(`${iso}T12:00:00Z`);
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
  },
  (iso) => {
    const date = new Date(`${iso}T12:00:00Z`);
    return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  },
  (iso) => String(Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)),
];

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  headers: fc.constantFrom(ENGLISH, FRENCH, GERMAN),
  isNameInTwo: fc.boolean(),
  nameStyle: fc.constantFrom<Dialect['nameStyle']>(
    (first, last) => `${first} ${last}`,
    (first, last) => `${last}, ${first}`,
    (first, last) => `${last.toUpperCase()} ${first}`,
  ),
  managerHeader: fc.constantFrom('', ' ID', ' (name)', ' - Email'),
  managerStyle: fc.constantFrom<Dialect['managerStyle']>(
    ({ id }) => id,
    ({ email }) => email,
    ({ email }) => email.toUpperCase(),
    ({ name }) => name,
    ({ name }) => name.replace(' ', '  '),
    ({ lastFirst }) => lastFirst,
    ({ name, id }) => `${name} (${id})`,
    ({ lastFirst, id }) => `${lastFirst} [${id}]`,
    ({ name, email }) => `${name} <${email}>`,
    ({ name, id }) => `${id} - ${name}`,
  ),
  noManager: fc.constantFrom('', 'N/A', '-', 'none', 'Vacant', 'aucun'),
  idStyle: fc.constantFrom<Dialect['idStyle']>(
    (at) => String(at + 1).padStart(5, '0'),
    (at) => `MGS-${at + 1}`,
    (at) => `FR/${at + 1} A`,
    (at) => String(10_000 + 7 * at),
  ),
  monthFirst: fc.boolean(),
  dateStyle: fc.constantFrom(...DATE_STYLES),
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  encode: fc.constantFrom<Dialect['encode']>(
    (text) => text,
    (text) => Buffer.from(text),
    utf16,
    (text) => `\uFEFF${text}`,
  ),
  above: fc.constantFrom<string[][]>([], ['Employee report', 'Generated 28/11/2026', '']) as fc.Arbitrary<
    string[]
  >,
  below: fc.constantFrom<string[][]>([], ['Total: 12']) as fc.Arbitrary<string[]>,
  blankEvery: fc.constantFrom(0, 3),
  pad: fc.constantFrom('', ' ', '\u00a0'),
  order: fc.nat(),
  isPart: fc.boolean(),
});

/** The file that such a program makes of these people; managers may be of the whole company. */
export function written(
  people: readonly Somebody[],
  company: readonly Somebody[],
  dialect: Dialect,
): string | Uint8Array {
  const { headers, isNameInTwo, separator, lineEnd, above, below, blankEvery, pad } = dialect;
  const parts: Part[] = [
    ...(isNameInTwo ? (['first', 'last'] as const) : (['name'] as const)),
    'id',
    'email',
    'manager',
    'startedOn',
    'site',
  ];
  const order = parts
    .map((part, at) => [part, (at * 7919 + dialect.order) % 101] as const)
    .toSorted(([, one], [, other]) => one - other);
  const columns = order.map(([part]) => part);
  const quoted = (text: string) => (/[,;\t"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: string[]) =>
    cells.map((cell) => quoted(cell && `${pad}${cell}${pad}`)).join(separator);
  const header = columns.map((part) =>
    part === 'manager' ? headers.manager + dialect.managerHeader : headers[part],
  );
  const rows = people.flatMap((somebody, at) => [
    line(columns.map((part) => cellOf(part, somebody, company, dialect))),
    ...(blankEvery > 0 && at % blankEvery === 0 ? [separator.repeat(columns.length - 1)] : []),
  ]);
  return dialect.encode([...above, line(header), ...rows, ...below].join(lineEnd));
}

function cellOf(part: Part, somebody: Somebody, company: readonly Somebody[], dialect: Dialect): string {
  const { at, first, last, startedOn, site, managerAt } = somebody;
  switch (part) {
    case 'id':
      return dialect.idStyle(at);
    case 'name':
      return dialect.nameStyle(first, last);
    case 'first':
      return first;
    case 'last':
      return last;
    case 'email':
      return `p${at}@x.example`;
    case 'startedOn':
      return dialect.dateStyle(startedOn, dialect.monthFirst);
    case 'site':
      return site;
    case 'manager': {
      const manager = managerAt === undefined ? undefined : company[managerAt];
      if (!manager) return dialect.noManager;
      const name = `${manager.first} ${manager.last}`;
      const lastFirst = `${manager.last}, ${manager.first}`;
      return dialect.managerStyle({
        id: dialect.idStyle(manager.at),
        name,
        lastFirst,
        email: `p${manager.at}@x.example`,
      });
    }
  }
}
