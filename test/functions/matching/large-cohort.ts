import type { Side } from '../../../functions/definition/side.ts';
import { pairIdOf } from '../../../functions/pairs/pair.ts';
import { notePairsOf } from '../../../functions/pairs/pairs-of.ts';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { asMentee, asMentor, launched, type StagedCohort } from '../../cohorts/staged-cohort.ts';
import { ReviewDesk } from '../http/board/review-desk.ts';
import { random } from './instances.ts';

const SKILLS = ['feedback', 'delegation', 'conflict', 'direction', 'decisions'];
const WORDS = ['negotiate', 'présenter', 'budget', 'international', 'recruiting', 'coaching', 'roadmap'];
const SITES = ['Lyon', 'Paris', 'Lille', 'Montréal', 'London'];

interface Size {
  mentees: number;
  mentors: number;
  /** Mentees whose pair is accepted already: with the first mentors. */
  accepted?: number;
}

/**
 * A cohort of so many real people at HR's review: applications as they are stored, a proposal as the machine
 * computes it. Only the mails that brought the applications were never sent.
 */
export async function largeCohort(table: Table, size: Size, rest: object = {}): Promise<ReviewDesk> {
  const { mentees, mentors, accepted = 0 } = size;
  const next = random(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const ids = [
    ...Array.from({ length: mentees }, (_, at) => `e${at}`),
    ...Array.from({ length: mentors }, (_, at) => `m${at}`),
  ];
  const people = ids.map((id, at) => ({
    id,
    name: `Marie-Antoinette Dupont-Lajoie ${id}`,
    email: `${id}@example.com`,
    language: 'fr',
    site: pick(SITES),
    team: `équipe ${Math.floor(next() * 300)}`,
    grade: Math.floor(next() * 9),
    ...(at > 4 ? { managerId: ids[Math.floor(next() * at)] } : {}),
  }));
  const staged = await launched(table, [], { people, ...rest });
  await staged.begin('matching');
  const at = staged.now.toISOString();
  const skills = (most: number) =>
    Object.fromEntries(
      SKILLS.filter(() => next() < 0.6).map((skill) => [skill, 1 + Math.floor(next() * most)]),
    );
  const goals = () => WORDS.filter(() => next() < 0.4).join(' ') || 'leading';
  const role = (side: Side, number: number, status: string) => {
    const personId = `${side === 'mentor' ? 'm' : 'e'}${number}`;
    return {
      ...key[side](staged.cohortId, personId),
      personId,
      side,
      status,
      appliedAt: at,
      application:
        side === 'mentor'
          ? asMentor({ skills: skills(4), goals: goals(), places: 1 + Math.floor(next() * 2) })
          : asMentee({ skills: skills(3), goals: goals() }),
      ...(side === 'mentor' ? { trainedAt: at } : {}),
    };
  };
  await table.putAll([
    ...Array.from({ length: mentors }, (_, n) => role('mentor', n, n < accepted ? 'paired' : 'trained')),
    ...Array.from({ length: mentees }, (_, n) => role('mentee', n, n < accepted ? 'paired' : 'selected')),
  ]);
  await acceptedPairs(staged, accepted);
  // As with little time left: how firm the pairs are is not computed.
  const { number } = await proposePairs(staged.ref, { ...staged.at, timeLeft: () => 0 });
  await staged.open(`matchReview-${number}`, 'matchReview', number);
  return new ReviewDesk(staged, number);
}

async function acceptedPairs({ table, cohortId, now }: StagedCohort, count: number): Promise<void> {
  const pairs = Array.from({ length: count }, (_, n) => ({
    pairId: pairIdOf(`e${n}`, `m${n}`),
    menteeId: `e${n}`,
    mentorId: `m${n}`,
    status: 'accepted',
    proposal: 0,
    points: 3000,
    criteria: [],
    proposedAt: now.toISOString(),
  }));
  await table.putAll(pairs.map((pair) => ({ ...key.pair(cohortId, pair.pairId), ...pair })));
  await notePairsOf(table, cohortId, pairs);
}
