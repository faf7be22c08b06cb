import type { PairOfIds } from '../../../../pairs/pair-of-ids.ts';
import { Table } from '../../../../web/components/table.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { boardWords } from '../../words/board-words.ts';
import { Unseen } from '../decision-form.tsx';
import { namesOf, pairPath, type Review } from '../review.ts';

/** The latest ones: a decision is taken back soon or never. Each is also found among its mentee's mentors. */
const MOST_SHOWN = 5;

interface DecidedPairsProps {
  review: Review;
  id: string;
  title: string;
  pairs: readonly PairOfIds[];
  /** What the link to the pair's page says. */
  takeBack: string;
}

/** Pairs that HR has decided on and that are not among those proposed; nothing when there are none. */
export function DecidedPairs({ review, id, title, pairs, takeBack }: DecidedPairsProps) {
  const { locale, path } = review.visit.visitor;
  const words = boardWords[locale];
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Table
        id={id}
        locale={locale}
        caption={title}
        captionHidden
        stacked
        empty=""
        rows={pairs.slice(-MOST_SHOWN)}
        columns={[
          { header: words.mentee, cell: (pair) => namesOf(pair, review)[0] },
          { header: words.mentor, cell: (pair) => namesOf(pair, review)[1] },
          {
            header: words.actions,
            cell: (pair) => (
              <a href={inLanguage(pairPath(path, pair.menteeId, pair.mentorId), locale)}>
                {takeBack}
                <Unseen text={namesOf(pair, review)[0]} />
              </a>
            ),
          },
        ]}
      />
      {pairs.length > MOST_SHOWN && <p class="muted">{words.andMore(pairs.length - MOST_SHOWN)}</p>}
    </section>
  );
}
