import { pairIdOf, peopleOf } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { FirmnessByPair } from '../proposal/firmness.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { SinceBefore } from '../proposal/since-before.ts';
import type { Overrides, ReviewFacts } from './proposal-record.ts';

/** Puts something that means nobody in the place of a person who was erased, so that what was counted adds up. */
export class StandIn {
  readonly #personId: string;
  readonly #standIn: string;

  constructor(personId: string, standIn: string) {
    this.#personId = personId;
    this.#standIn = standIn;
  }

  /** Without the facts of their pairs: those are from their application and the directory. */
  inProposal(proposal: Proposal): Proposal {
    return {
      ...proposal,
      pairs: proposal.pairs.map((pair) => ({
        ...this.inPair(pair),
        ...(this.#isIn(pair) && { criteria: [] }),
        ...(pair.insteadOf !== undefined && { insteadOf: this.#of(pair.insteadOf) }),
      })),
      staying: this.inPairs(proposal.staying),
      unmatched: proposal.unmatched.map(({ menteeId, removed, ...rest }) => ({
        ...rest,
        menteeId: this.#of(menteeId),
        removed: removed.map((rule) => ({ ...rule, mentorIds: this.#ofAll(rule.mentorIds) })),
      })),
      spare: proposal.spare.map((spare) => this.#inMentor(spare)),
      blocking: proposal.blocking.map((group) => ({
        ...group,
        menteeIds: this.#ofAll(group.menteeIds),
        mentorIds: this.#ofAll(group.mentorIds),
      })),
      certificate: {
        ...proposal.certificate,
        scarce: proposal.certificate.scarce.map((mentor) => this.#inMentor(mentor)),
      },
    };
  }

  inFacts({ firmness, since }: ReviewFacts): ReviewFacts {
    return {
      ...(firmness && { firmness: this.#inFirmness(firmness) }),
      ...(since && { since: this.#inSince(since) }),
    };
  }

  inOverrides({ locked, forbidden, ...rest }: Overrides): Overrides {
    return { ...rest, locked: this.inPairs(locked), forbidden: this.inPairs(forbidden) };
  }

  inPairs<Pair extends PairOfIds>(pairs: readonly Pair[]): Pair[] {
    return pairs.map((pair) => this.inPair(pair));
  }

  inPair<Pair extends { menteeId?: string | undefined; mentorId?: string | undefined }>(pair: Pair): Pair {
    const { menteeId, mentorId } = pair;
    return {
      ...pair,
      ...(menteeId !== undefined && { menteeId: this.#of(menteeId) }),
      ...(mentorId !== undefined && { mentorId: this.#of(mentorId) }),
    };
  }

  #isIn({ menteeId, mentorId }: PairOfIds): boolean {
    return menteeId === this.#personId || mentorId === this.#personId;
  }

  #inFirmness(firmness: FirmnessByPair): FirmnessByPair {
    return Object.fromEntries(
      Object.entries(firmness).map(([pairId, held]) => {
        const { menteeId, mentorId } = this.inPair(peopleOf(pairId));
        return [pairIdOf(menteeId, mentorId), held];
      }),
    );
  }

  #inSince({ named, ...rest }: SinceBefore): SinceBefore {
    return {
      ...rest,
      named: {
        moved: named.moved.map(({ menteeId, from, to }) => ({
          menteeId: this.#of(menteeId),
          from: this.#of(from),
          to: this.#of(to),
        })),
        gained: this.inPairs(named.gained),
        lost: this.inPairs(named.lost),
      },
    };
  }

  #inMentor<Mentor extends { mentorId: string }>(mentor: Mentor): Mentor {
    return { ...mentor, mentorId: this.#of(mentor.mentorId) };
  }

  #of(id: string): string {
    return id === this.#personId ? this.#standIn : id;
  }

  #ofAll(ids: readonly string[]): string[] {
    return ids.map((id) => this.#of(id));
  }
}
