/**
 * Members with a capital first letter, as state machines write them, or small, as the API does; at every
 * depth but inside text. Dates become milliseconds since 1970, as in the results of service integrations.
 */
export function renamed(value: unknown, to: 'capital' | 'small'): unknown {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map((item) => renamed(item, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [rename(name, to), renamed(member, to)]),
  );
}

function rename(name: string, to: 'capital' | 'small'): string {
  const first = name.charAt(0);
  return (to === 'capital' ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}
