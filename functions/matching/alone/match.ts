import type { Locale } from '../../locales/locale.ts';
import { blockingInWords } from '../explanation/blocking-words.ts';
import { type ExplanationContext, explain } from '../explanation/explanation.ts';
import { unmatchedInWords } from '../explanation/unmatched-words.ts';
import type { BlockingGroup, Proposal, ProposedPair, UnmatchedMentee } from '../proposal/proposal.ts';
import { propose } from '../proposal/propose.ts';
import type { MatchingRequest } from './request.ts';

/** A proposal with its reasons in words, in the request's language. */
export interface MatchingResult extends Omit<Proposal, 'pairs' | 'unmatched' | 'blocking'> {
  pairs: (ProposedPair & { why: string[] })[];
  unmatched: (UnmatchedMentee & { why: string[] })[];
  blocking: (BlockingGroup & { why: string })[];
}

/** Matches the people of a request and says why. Pure: what `POST /matchings` and the command answer. */
export function match(request: MatchingRequest): MatchingResult {
  const { locale, mentees, mentors, skills, directory } = request;
  const participants = [...mentees, ...mentors].map(({ person }) => person);
  const proposal = propose({ ...request, directory: [...participants, ...directory] });
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  return proposalInWords(proposal, { name: (id) => names.get(id) ?? id, skills, locale });
}

interface Wording {
  /** A person's name by id. */
  name: (personId: string) => string;
  skills: ExplanationContext['skills'];
  locale: Locale;
}

/** A proposal with its reasons in words, for HR. */
export function proposalInWords(proposal: Proposal, { name, skills, locale }: Wording): MatchingResult {
  return {
    ...proposal,
    pairs: proposal.pairs.map((pair) => ({
      ...pair,
      why: explain(pair.criteria, {
        mentee: { name: name(pair.menteeId) },
        mentor: { name: name(pair.mentorId) },
        reader: 'hr',
        skills,
        locale,
      }),
    })),
    unmatched: proposal.unmatched.map((mentee) => ({
      ...mentee,
      why: unmatchedInWords(mentee, name, locale),
    })),
    blocking: proposal.blocking.map((group) => ({ ...group, why: blockingInWords(group, locale) })),
  };
}
