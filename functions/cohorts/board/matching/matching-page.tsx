import { renderPage } from '../../../web/layout.tsx';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-request.ts';
import { boardWords } from '../board-words.ts';
import { AttemptNotice } from './attempt-notice.tsx';
import { ExcludedPairs } from './excluded-pairs.tsx';
import { KeptUnderWay } from './kept-under-way.tsx';
import { ProposedPairs } from './proposed-pairs.tsx';
import { Publication } from './publication.tsx';
import { type Attempt, findReview } from './review.ts';
import { UnmatchedMentees } from './unmatched-mentees.tsx';
import { Verdict } from './verdict.tsx';
import { WhatChanged } from './what-changed.tsx';

/**
 * The proposal under review: what is proved, what changed, every pair with its reasons, who is left and why.
 *
 * @param attempt a decision that was not carried out, and why
 */
export async function matchingPage(visit: BoardVisit, attempt?: Attempt): Promise<string> {
  const words = boardWords[visit.visitor.locale];
  const review = await findReview(visit, attempt);
  return renderPage(
    <BoardFrame visit={visit} tab="matching" title={words.matchingTitle}>
      <h1>{words.matchingTitle}</h1>
      {review ? (
        <>
          <AttemptNotice {...review} />
          <Verdict {...review} />
          <Publication {...review} />
          <WhatChanged {...review} />
          <ProposedPairs {...review} />
          <KeptUnderWay {...review} />
          <ExcludedPairs {...review} />
          <UnmatchedMentees {...review} />
        </>
      ) : (
        <p>{words.noProposal}</p>
      )}
    </BoardFrame>,
  );
}
