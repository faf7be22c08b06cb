import { mannersOf } from '../../../locales/manners.ts';
import type { Proposal } from '../../../matching/proposal/proposal.ts';
import { Notice } from '../../../web/components/notice.tsx';
import { StatTiles } from '../../../web/components/stat-tiles.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import type { BoardWords } from '../words/board-words.ts';
import { boardWords } from '../words/board-words.ts';
import type { Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

/** What the proposal comes to, and what is proved about it. */
export function Verdict({ visit, stored: { proposal, overrides }, open }: Review) {
  const { locale, path } = visit.visitor;
  const words = boardWords[locale];
  const own = reviewWords[locale];
  const { certificate, pairs, staying, movable, served, mentees, worst } = proposal;
  const points = pairs.reduce((sum, pair) => sum + pair.points, 0);
  const moving = pairs.filter(({ insteadOf }) => insteadOf !== undefined).length;
  const ofHundred = (points: number | null) => (points === null ? '–' : words.ofHundred(points / 100));
  return (
    <>
      <Notice tone={certificate.proved ? 'good' : 'warning'} title={words.served(served, mentees)}>
        <p>{provedInWords(proposal, words)}</p>
        {pairs.some(({ current }) => current) && <p>{own.staysTogether}</p>}
        {moving > 0 && <p>{own.changeMentor(moving)}</p>}
        {staying.length > 0 && (
          <p>
            {own.goOn(staying.length)} {movable === 0 && own.besideThem}
          </p>
        )}
      </Notice>
      <StatTiles
        tiles={[
          { label: words.pairs, figure: String(pairs.length) },
          { label: words.averageFit, figure: ofHundred(pairs.length > 0 ? points / pairs.length : null) },
          { label: words.lowestFit, figure: ofHundred(worst) },
        ]}
      />
      <p>
        {own.policy}
        {mannersOf[locale].colon}
        <strong>{own.objectives[overrides.objective ?? proposal.objective]}</strong>
        {open && (
          <>
            {' · '}
            <a href={inLanguage(`${path}/matching/policies`, locale)}>{own.policies}</a>
          </>
        )}
      </p>
    </>
  );
}

function provedInWords({ certificate, objective }: Proposal, words: BoardWords): string {
  const { proved, gap } = certificate;
  if (proved) return words.proved[objective];
  return gap === null ? words.moreMightBeServed : words.notProved(Math.ceil(gap / 100));
}
