import * as z from 'zod';
import { ColumnId } from '../../../definition/matching-criteria.ts';
import { Objective } from '../../../definition/policy.ts';
import { RULES } from '../../../matching/rules/rules.ts';
import { CriterionPoints } from '../../../pairs/criterion-points.ts';

const Count = z.int().min(0);
const Points = z.int();
export const PairOfIds = z.strictObject({ menteeId: z.string(), mentorId: z.string() });
const RuleId = z.union([z.enum(RULES.map(({ id }) => id)), ColumnId]);

const ProposedPair = PairOfIds.extend({
  points: Points.describe('0 to 10,000: the sum over the criteria'),
  criteria: z.array(CriterionPoints),
  locked: z.boolean(),
  current: z.boolean().describe('The two were in the proposal before'),
  broken: z.array(RuleId).describe('Must-have rules that a locked pair breaks'),
  mentorRank: z.int().min(1).describe('Place of the mentor among all this mentee could have; 1 is best'),
  menteeRank: z.int().min(1).describe('Place of the mentee among all this mentor could have; 1 is best'),
  nearTie: z.boolean().describe('Another mentor would be as good for the whole, or may be'),
  insteadOf: z.string().optional().describe('The mentor whose pair ends when this one comes about'),
  why: z.array(z.string()),
});

const UnmatchedMentee = z.strictObject({
  menteeId: z.string(),
  reason: z.enum(['noMentorAllowed', 'placesTaken', 'belowFloor']),
  removed: z
    .array(z.strictObject({ rule: RuleId, count: Count, mentorIds: z.array(z.string()) }))
    .describe('How many mentors each rule removed, the first of them by id'),
  allowed: Count.describe('Mentors the rules leave'),
  why: z.array(z.string()),
});

const BlockingGroup = z.strictObject({
  menteeIds: z.array(z.string()),
  mentorIds: z.array(z.string()),
  places: Count,
  missing: Count,
  wanted: z
    .strictObject({ languages: z.array(z.string()), outsideTeams: z.array(z.string()) })
    .describe('What one more mentor must be for all of them'),
  why: z.string(),
});

const Certificate = z.strictObject({
  proved: z.boolean(),
  gap: z.number().nullable().describe('Points that may be missing to the best; null when people may be'),
  scarce: z.array(z.strictObject({ mentorId: z.string(), price: z.number(), servesOneMore: z.boolean() })),
  evaluations: Count,
});

/** Pairs with their reasons in words, who is left and why, and the proof in short. */
export const MatchingAnswer = z.strictObject({
  objective: Objective,
  pairs: z.array(ProposedPair),
  staying: z.array(PairOfIds).describe('Pairs under way that go on as they are'),
  movable: Count.describe('Pairs under way that might have moved'),
  unmatched: z.array(UnmatchedMentee),
  spare: z.array(z.strictObject({ mentorId: z.string(), places: Count })),
  blocking: z.array(BlockingGroup).describe('Mentees who share too few places'),
  mentees: Count.describe('Who have nobody'),
  places: Count.describe('That nobody has'),
  served: z.int().describe('How many more have a mentor by it'),
  total: Points.describe('Of the pairs, less those of the pairs that end for them'),
  worst: Points.nullable(),
  floor: Points,
  certificate: Certificate,
});
