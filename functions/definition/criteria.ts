import * as z from 'zod';
import type { Person } from '../directory/person.ts';

/** Who is called: every condition given must hold. A person without the datum asked for is not called. */
export const Criteria = z.strictObject({
  minGrade: z.number().int().min(0).max(100).optional(),
  maxGrade: z.number().int().min(0).max(100).optional(),
  minYearsInCompany: z.number().min(0).max(60).optional(),
  maxYearsInCompany: z.number().min(0).max(60).optional(),
  sites: z.array(z.string()).min(1).optional(),
  departments: z.array(z.string()).min(1).optional(),
  attributes: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** Named one by one: when given, nobody else is called. */
  personIds: z.array(z.string()).min(1).optional(),
});
export type Criteria = z.infer<typeof Criteria>;

/** Whether a person is called. Years in the company are counted to `today`, a local date ("2026-09-07"). */
export function isCalled(person: Person, criteria: Criteria, today: string): boolean {
  const years = person.startedOn === undefined ? undefined : yearsBetween(person.startedOn, today);
  return (
    within(person.grade, criteria.minGrade, criteria.maxGrade) &&
    within(years, criteria.minYearsInCompany, criteria.maxYearsInCompany) &&
    oneOf(person.site, criteria.sites) &&
    oneOf(person.department, criteria.departments) &&
    oneOf(person.id, criteria.personIds) &&
    Object.entries(criteria.attributes ?? {}).every(([name, allowed]) =>
      oneOf(person.attributes?.[name], allowed),
    )
  );
}

function within(value: number | undefined, min: number | undefined, max: number | undefined): boolean {
  if (min === undefined && max === undefined) return true;
  return value !== undefined && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function oneOf(value: string | undefined, allowed: readonly string[] | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}

/** Whole on each anniversary, so that "two years" begins on the day people expect. */
function yearsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return toYear - fromYear + (toMonth - fromMonth + (toDay - fromDay) / 31) / 12;
}
