import type { Country } from './countries.ts';
import type { Department } from './departments.ts';

/** A place in the company, before anybody fills it. */
export interface Post {
  department: string;
  jobTitle: string;
  grade: number;
  leads: boolean;
  /** First and last year in which its holder may have joined. */
  joined: readonly [first: number, last: number];
  /** The manager's position in the list; none at the top. */
  managerIndex?: number;
  team?: string;
}

/** Of ten people three lead others; in a small company one in eleven heads a department. */
const LEADERS = 0.3;
const HEADS = 0.09;
const MIN_HEADS = 3;
/** How many managers report to one, at every level below the head of department. */
const SPAN = 6;
/** One in seven of those who lead nobody has only just begun, too early to be called. */
const JUNIOR_EVERY = 7;

const CHIEF_GRADE = 20;
const GRADES = { head: 17, manager: [15, 14, 13], lowestManager: 12, senior: 9, confirmed: 6, junior: 4 };

/** The posts of a company of this size, from the top down: managers stand before those they lead. */
export function postsOf(country: Country, size: number): Post[] {
  const heads = Math.min(Math.max(Math.round(size * HEADS), MIN_HEADS), country.departments.length);
  const departments = country.departments.slice(0, heads);
  const managers = Math.round(size * LEADERS) - heads;
  const chief: Post = { ...country.chief, grade: CHIEF_GRADE, leads: true, joined: [2004, 2012] };
  return [
    chief,
    ...departments.map(headOf),
    ...Array.from({ length: managers }, (_, i) => managerPost(departments, i)),
    ...Array.from({ length: size - 1 - heads - managers }, (_, i) => memberPost(departments, managers, i)),
  ];
}

function headOf(department: Department): Post {
  return {
    department: department.name,
    jobTitle: department.head,
    grade: GRADES.head,
    leads: true,
    joined: [2003, 2017],
    managerIndex: 0,
  };
}

/** The managers are dealt to the departments in turn, and in each form a tree under its head. */
function managerPost(departments: readonly Department[], i: number): Post {
  const [department, position] = dealt(departments, i);
  const above = positionAbove(position);
  return {
    department: department.name,
    jobTitle: department.manager,
    grade: managerGrade(position),
    leads: true,
    joined: [2006, 2020],
    managerIndex:
      above < 0 ? 1 + (i % departments.length) : managerIndex(departments, i % departments.length, above),
    team: teamLedAt(department, position),
  };
}

/** The position of a manager's manager in the department; below 0 is its head. */
function positionAbove(position: number): number {
  return Math.floor(position / SPAN) - 1;
}

/** Nobody stands below somebody of a lower grade. */
function managerGrade(position: number): number {
  const above = positionAbove(position);
  if (above < 0) return GRADES.manager[position % GRADES.manager.length] ?? GRADES.lowestManager;
  return positionAbove(above) < 0 ? GRADES.lowestManager + (position % 2) : GRADES.lowestManager;
}

function memberPost(departments: readonly Department[], managers: number, i: number): Post {
  const leader = i % managers;
  const [department, position] = dealt(departments, leader);
  const level = i % JUNIOR_EVERY === JUNIOR_EVERY / 2 - 0.5 ? 'junior' : i % 3 === 0 ? 'senior' : 'confirmed';
  const joined = { junior: [2024, 2025], confirmed: [2016, 2023], senior: [2010, 2021] } as const;
  return {
    department: department.name,
    jobTitle: department.jobs[level],
    grade: GRADES[level] + (Math.floor(i / 3) % (level === 'junior' ? 2 : 3)),
    leads: false,
    joined: joined[level],
    managerIndex: 1 + departments.length + leader,
    team: teamLedAt(department, position),
  };
}

function dealt(departments: readonly Department[], i: number): [department: Department, position: number] {
  const department = departments[i % departments.length];
  if (!department) throw new RangeError('a company has departments');
  return [department, Math.floor(i / departments.length)];
}

function managerIndex(departments: readonly Department[], column: number, position: number): number {
  return 1 + departments.length + position * departments.length + column;
}

/** "Essais", and with more managers than names "Essais 2". */
function teamLedAt(department: Department, position: number): string {
  const round = Math.floor(position / department.teams.length);
  const name = department.teams[position % department.teams.length] ?? department.name;
  return round === 0 ? name : `${name} ${round + 1}`;
}
