import type {
  Assignment,
  Certificate,
  Cover,
  FloorProof,
} from '../../../../functions/matching/solver/instance/problem.ts';

/** Draws a whole number below a limit. */
type Draw = (limit: number) => number;

/** Makes one field of an assignment or of its proof wrong; undefined where there is nothing to change. */
type Tampering = (assignment: Assignment, draw: Draw) => Assignment | undefined;

type Change<Fields> = (fields: Fields, draw: Draw) => Partial<Fields> | undefined;

// A field that nobody tampers with does not compile.
const OF_ASSIGNMENT: Record<Exclude<keyof Assignment, 'certificate'>, Change<Assignment>> = {
  mentorOf: ({ mentorOf }, draw) => only('mentorOf', changed(mentorOf, draw, anybody)),
  served: ({ served }, draw) => ({ served: nearby(served, draw) }),
  total: ({ total }, draw) => ({ total: nearby(total, draw) }),
  floor: ({ floor }, draw) => ({ floor: nearby(floor, draw) }),
  rounds: ({ rounds }, draw) => ({ rounds: nearby(rounds, draw) }),
  evaluations: ({ evaluations }, draw) => ({ evaluations: nearby(evaluations, draw) }),
};

const OF_CERTIFICATE: Record<Exclude<keyof Certificate, 'floor'>, Change<Certificate>> = {
  menteePrices: ({ menteePrices, hashUnit }, draw) =>
    only('menteePrices', changed(menteePrices, draw, otherPrice(hashUnit))),
  mentorPrices: ({ mentorPrices, hashUnit }, draw) =>
    only('mentorPrices', changed(mentorPrices, draw, otherPrice(hashUnit))),
  menteeLevels: ({ menteeLevels }, draw) => only('menteeLevels', changed(menteeLevels, draw, otherLevel)),
  mentorLevels: ({ mentorLevels }, draw) => only('mentorLevels', changed(mentorLevels, draw, otherLevel)),
  gap: ({ gap }, draw) => ({ gap: nearby(gap, draw) }),
  servedGap: ({ servedGap }, draw) => ({ servedGap: nearby(servedGap, draw) }),
  hashBits: ({ hashBits }, draw) => ({ hashBits: nearby(hashBits, draw) }),
  hashUnit: ({ hashUnit }, draw) => ({
    hashUnit: hashUnit * ([0, 0.5, 2, 1.5, 2 ** 20, Number.NaN][draw(6)] ?? 0),
  }),
  keys: ({ keys }, draw) => {
    if (!keys) return;
    const side = draw(2) === 0 ? 'mentees' : 'mentors';
    const others = changed(Float64Array.from(keys[side]), draw, () => draw(2 ** 32));
    return others && { keys: { ...keys, [side]: others } };
  },
};

const OF_FLOOR_PROOF: Record<keyof FloorProof, Change<FloorProof>> = {
  served: ({ served }, draw) => only('served', otherCovers(served, draw)),
  above: ({ above = [] }, draw) => only('above', otherCovers(above, draw)),
  kept: ({ kept }, draw) => only('kept', kept && changed(kept, draw, anybody)),
};

/** By the name of the field. */
export const TAMPERINGS: ReadonlyMap<string, Tampering> = new Map<string, Tampering>([
  ...Object.entries(OF_ASSIGNMENT).map(([field, change]): [string, Tampering] => [
    field,
    (assignment, draw) => merged(assignment, change(assignment, draw)),
  ]),
  ...Object.entries(OF_CERTIFICATE).map(([field, change]): [string, Tampering] => [
    `certificate.${field}`,
    (assignment, draw) => withCertificate(assignment, change(assignment.certificate, draw)),
  ]),
  ...Object.entries(OF_FLOOR_PROOF).map(([field, change]): [string, Tampering] => [
    `certificate.floor.${field}`,
    (assignment, draw) => {
      const { floor } = assignment.certificate;
      const other = floor && merged(floor, change(floor, draw));
      return withCertificate(assignment, other && { floor: other });
    },
  ]),
]);

function withCertificate(
  assignment: Assignment,
  change: Partial<Certificate> | undefined,
): Assignment | undefined {
  const certificate = merged(assignment.certificate, change);
  return certificate && { ...assignment, certificate };
}

function merged<Fields>(fields: Fields, change: Partial<Fields> | undefined): Fields | undefined {
  return change && { ...fields, ...change };
}

function only<Field extends string, Value>(
  field: Field,
  value: Value | undefined,
): Record<Field, Value> | undefined;
function only(field: string, value: unknown) {
  return value === undefined ? undefined : { [field]: value };
}

interface Numbers<Self> {
  readonly length: number;
  [at: number]: number;
  slice(from?: number, to?: number): Self;
}

/** A copy with another number somewhere, or without the last. */
function changed<List extends Numbers<List>>(
  list: List,
  draw: Draw,
  other: (before: number, draw: Draw) => number,
): List | undefined {
  if (list.length === 0) return;
  if (draw(10) === 0) return list.slice(0, -1);
  const copy = list.slice();
  const at = draw(list.length);
  copy[at] = other(list[at] ?? 0, draw);
  return copy[at] === list[at] ? undefined : copy;
}

function otherCovers(covers: readonly Cover[], draw: Draw): Cover[] | undefined {
  if (covers.length === 0) return;
  const at = draw(covers.length);
  if (draw(6) === 0) return covers.filter((_, tier) => tier !== at);
  const side = draw(2) === 0 ? 'mentees' : 'mentors';
  return covers.map((cover, tier) => {
    const flipped = tier === at ? changed(cover[side], draw, (covered) => 1 - covered) : undefined;
    return flipped ? { ...cover, [side]: flipped } : cover;
  });
}

function anybody(_: number, draw: Draw): number {
  return draw(12) - 1;
}

function nearby(value: number, draw: Draw): number {
  return value + ([1, -1, 2, -2, 100, -100, 0.5, Number.NaN][draw(8)] ?? 0);
}

function otherPrice(unit: number) {
  return (price: number, draw: Draw) =>
    price + ([unit, -unit, 1, -1, 1000, -1000, unit / 2, Number.NaN][draw(8)] ?? 0);
}

function otherLevel(_: number, draw: Draw): number {
  return draw(5);
}
