import { renderPage } from '../../../web/layout.tsx';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { boardWords } from '../words/board-words.ts';
import { AttemptNotice } from './attempt-notice.tsx';
import { NamesToResolve } from './names/names-to-resolve.tsx';
import { ExcludedPairs } from './pairs/excluded-pairs.tsx';
import { KeptUnderWay } from './pairs/kept-under-way.tsx';
import { elsewhereOf, PeopleElsewhere } from './pairs/people-elsewhere.tsx';
import { ProposedPairs } from './pairs/proposed-pairs.tsx';
import { UnmatchedMentees } from './pairs/unmatched-mentees.tsx';
import { Publication } from './publication.tsx';
import { type Attempt, findReview } from './review.ts';
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
  const presences = review ? await elsewhereOf(visit) : [];
  return renderPage(
    <BoardFrame visit={visit} tab="matching" title={words.matchingTitle}>
      <h1>{words.matchingTitle}</h1>
      {review ? (
        <>
          <AttemptNotice {...review} />
          <Verdict {...review} />
          <NamesToResolve {...review} />
          <Publication {...review} />
          <WhatChanged {...review} />
          <ProposedPairs {...review} />
          <KeptUnderWay {...review} />
          <ExcludedPairs {...review} />
          <UnmatchedMentees {...review} />
          <PeopleElsewhere review={review} presences={presences} />
        </>
      ) : (
        <p>{words.noProposal}</p>
      )}
    </BoardFrame>,
  );
}
