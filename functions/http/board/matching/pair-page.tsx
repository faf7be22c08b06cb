import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { boardWords } from '../words/board-words.ts';
import { AttemptNotice } from './attempt-notice.tsx';
import { OnePair, readPair } from './pairs/one-pair.tsx';
import { choicesFor, OtherMentors } from './pairs/other-mentors.tsx';
import { type Attempt, findReview, nameOf, pairPath, type Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

/** "Why not these two?": a mentee's possible mentors, or one of them with what it would mean for everybody. */
export async function pairPage(visit: BoardVisit, attempt?: Attempt): Promise<string> {
  const { locale, path } = visit.visitor;
  const { mentee = '', mentor } = visit.query;
  const own = reviewWords[locale];
  const review = await findReview(visit, attempt);
  const content = review && (await contentFor(review, mentee, mentor));
  return renderPage(
    <BoardFrame
      visit={visit}
      tab="matching"
      title={content?.title ?? boardWords[locale].matchingTitle}
      here={pairPath('', mentee, mentor)}
    >
      <p>
        <a href={inLanguage(`${path}/matching`, locale)}>{own.back}</a>
      </p>
      {content?.body ?? (
        <>
          <h1>{boardWords[locale].matchingTitle}</h1>
          <p>{own.nobody}</p>
        </>
      )}
    </BoardFrame>,
  );
}

async function contentFor(review: Review, menteeId: string, mentorId: string | undefined) {
  const own = reviewWords[review.visit.visitor.locale];
  if (!review.open) return undefined;
  if (mentorId === undefined) {
    const choices = await choicesFor(review, menteeId);
    if (choices.length === 0) return undefined;
    return {
      title: own.otherMentorsOf(nameOf(menteeId, review)),
      body: <OtherMentors review={review} menteeId={menteeId} choices={choices} />,
    };
  }
  const known = await readPair(review, { menteeId, mentorId });
  if (!known) return undefined;
  return {
    title: own.pairTitle(nameOf(menteeId, review), nameOf(mentorId, review)),
    body: (
      <>
        <AttemptNotice {...review} />
        <OnePair review={review} known={known} />
      </>
    ),
  };
}
