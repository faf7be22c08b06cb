import type { Child } from 'hono/jsx';
import { Details } from '../../../web/components/details.tsx';
import { nameOf, type Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

/** More would not be read one by one. */
const NAMED = 6;

/** How the pairs differ from those HR saw before. */
export function WhatChanged(review: Review) {
  const { since, number } = review.stored;
  if (!since) return null;
  const words = reviewWords[review.visit.visitor.locale];
  const name = (id: string) => nameOf(id, review);
  const { kept, moved, gained, lost, named } = since;
  const kinds: [count: number, text: string, names: string[]][] = [
    [
      moved,
      words.moved(moved),
      named.moved.map(({ menteeId, from, to }) => words.movedOne(name(menteeId), name(from), name(to))),
    ],
    [
      gained,
      words.gained(gained),
      named.gained.map(({ menteeId, mentorId }) => words.gainedOne(name(menteeId), name(mentorId))),
    ],
    [
      lost,
      words.lost(lost),
      named.lost.map(({ menteeId, mentorId }) => words.lostOne(name(menteeId), name(mentorId))),
    ],
  ];
  const isSame = moved + gained + lost === 0;
  return (
    <section>
      <h2>{words.whatChanged}</h2>
      <p>{since.number === number ? words.sinceRevision : words.sinceProposal(since.number)}</p>
      <ul>
        {isSame ? <li>{words.nothingChanged}</li> : kept > 0 && <li>{words.kept(kept)}</li>}
        {kinds
          .filter(([count]) => count > 0)
          .map(([, text, names]) => (
            <li>
              <Details summary={text}>{listed(names)}</Details>
            </li>
          ))}
        {since.servedDifference !== undefined && <li>{words.servedDifference(since.servedDifference)}</li>}
        {since.totalDifference !== undefined && <li>{words.totalDifference(since.totalDifference / 100)}</li>}
      </ul>
    </section>
  );
}

function listed(names: readonly string[]): Child {
  return (
    <ul>
      {names.slice(0, NAMED).map((text) => (
        <li>{text}</li>
      ))}
      {names.length > NAMED && <li>…</li>}
    </ul>
  );
}
