import * as z from 'zod';
import { Side } from '../../../definition/side.ts';
import { Overrides } from '../../../matching/record/proposal-record.ts';
import { MatchingAnswer, PairOfIds } from '../matchings/matching-answer.ts';

const Count = z.int().min(0);

/** Points by criterion are left out: they would make the answer to a large cohort longer than an answer may be. */
const PairUnderReview = MatchingAnswer.shape.pairs.element.omit({ criteria: true }).extend({
  mentee: z.string(),
  mentor: z.string(),
  firmness: z
    .strictObject({ held: Count, runs: Count })
    .nullable()
    .describe('In how many runs with other weights the pair came out again'),
  leftOut: z.boolean().describe('It is not published with the others'),
});

/** How the proposal differs from the one that HR saw before; of each kind of change the first ones are named. */
const SinceBefore = z.strictObject({
  number: Count,
  revision: Count,
  kept: Count,
  moved: Count,
  gained: Count,
  lost: Count,
  named: z.strictObject({
    moved: z.array(z.strictObject({ menteeId: z.string(), from: z.string(), to: z.string() })),
    gained: z.array(PairOfIds),
    lost: z.array(PairOfIds),
  }),
  servedDifference: z.int().optional(),
  totalDifference: z.int().optional(),
});

/** A proposal as HR's review shows it. */
export const ProposalView = MatchingAnswer.extend({
  number: Count,
  revision: Count,
  computedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
  overrides: Overrides,
  notComputedYet: Count.describe('Decisions of HR’s that the pairs do not show yet'),
  pairs: z.array(PairUnderReview),
  since: SinceBefore.nullable(),
});
export type ProposalView = z.infer<typeof ProposalView>;

/** A name of somebody to avoid of which HR has to say who is meant: POST /cohorts/{id}/names. */
export const NameToResolve = z.strictObject({
  person: z.string().describe('Who wrote it'),
  side: Side,
  text: z.string(),
  because: z.enum(['notFound', 'notUnique']),
  candidates: z
    .array(z.strictObject({ id: z.string(), name: z.string() }))
    .describe('Who is called so, or similarly. Of several who are called so none is paired with the writer.'),
});
