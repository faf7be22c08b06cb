import { SIDES } from '../../../definition/side.ts';
import { pairs } from '../../../pairs/pair.ts';
import { findPeople } from '../../../people/directory.ts';
import type { Audience } from '../../../rounds/audience.ts';
import type { Recipient } from '../../../rounds/round.ts';

/**
 * Everybody who was ever in a pair, and the managers of these people as the directory has them: once each, whatever
 * roles, pairs and teams they have. A manager who took part hears as one who took part, and bears a side; one who did
 * not has none. Whoever left for good, bounced or was erased is passed over where mails are made.
 */
export const whoHearsTheResults: Audience = async ({ table, cohort: { cohortId } }) => {
  const sideOf = new Map<string, Recipient['side']>();
  for (const pair of await pairs(table, cohortId)) {
    if (pair.startedAt === undefined) continue;
    for (const side of SIDES) {
      const personId = pair[`${side}Id`];
      if (!sideOf.has(personId)) sideOf.set(personId, side);
    }
  }
  const people = await findPeople(table, cohortId, [...sideOf.keys()]);
  const managerIds = new Set([...people.values()].flatMap(({ managerId }) => managerId ?? []));
  const managers = await findPeople(
    table,
    cohortId,
    [...managerIds].filter((id) => !sideOf.has(id)),
  );
  const recipient = (personId: string): Recipient => ({ requestId: personId, role: 'person', personId });
  return [
    ...[...sideOf]
      .filter(([personId]) => people.has(personId))
      .map(([personId, side]) => ({ ...recipient(personId), side })),
    ...[...managers.keys()].map(recipient),
  ];
};
