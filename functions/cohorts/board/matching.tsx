import type { Proposal } from '../../matching/proposal.ts';
import { findProposal, proposalHeads, type StoredProposal } from '../../matching/proposal-record.ts';
import { directory } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import { PostButton } from '../../web/components/button.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { StatTiles } from '../../web/components/stat-tiles.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { BoardFrame } from './board-frame.tsx';
import type { BoardVisit } from './board-request.ts';
import { type BoardWords, boardWords } from './board-words.ts';
import { openReview } from './open-review.ts';
import { ProposedPairs } from './proposed-pairs.tsx';
import { UnmatchedMentees } from './unmatched-mentees.tsx';

/** What every part of the review shows about. */
export interface Review {
  visit: BoardVisit;
  stored: StoredProposal;
  people: ReadonlyMap<string, Person>;
  /** HR may still change it: nobody has published. */
  open: boolean;
}

/** The proposal under review: what is proved, every pair with its reasons, who is left and why. */
export async function matchingPage(visit: BoardVisit): Promise<string> {
  const { table, visitor } = visit;
  const { cohortId } = visitor.cohort;
  const words = boardWords[visitor.locale];
  const head = (await proposalHeads(table, cohortId)).at(-1);
  const stored = head && (await findProposal(table, cohortId, head.number));
  if (!stored) {
    return renderPage(
      <BoardFrame visit={visit} tab="matching" title={words.matchingTitle}>
        <h1>{words.matchingTitle}</h1>
        <p>{words.noProposal}</p>
      </BoardFrame>,
    );
  }
  const people = new Map((await directory(table, cohortId)).map((person) => [person.id, person]));
  const open = (await openReview(table, cohortId)) !== undefined;
  const review: Review = { visit, stored, people, open };
  return renderPage(
    <BoardFrame visit={visit} tab="matching" title={words.matchingTitle}>
      <h1>{words.matchingTitle}</h1>
      <Verdict {...review} />
      <Decisions {...review} />
      <ProposedPairs {...review} />
      <UnmatchedMentees {...review} />
    </BoardFrame>,
  );
}

function Verdict({ visit, stored: { proposal } }: Review) {
  const { locale } = visit.visitor;
  const words = boardWords[locale];
  const { certificate, pairs, served, mentees, total, worst } = proposal;
  const ofHundred = (points: number | null) => (points === null ? '–' : words.ofHundred(points / 100));
  return (
    <>
      <Notice tone={certificate.proved ? 'good' : 'warning'} title={words.served(served, mentees)}>
        <p>{provedInWords(certificate, words)}</p>
      </Notice>
      <StatTiles
        tiles={[
          { label: words.pairs, figure: String(pairs.length) },
          { label: words.averageFit, figure: ofHundred(pairs.length > 0 ? total / pairs.length : null) },
          { label: words.lowestFit, figure: ofHundred(worst) },
        ]}
      />
    </>
  );
}

function provedInWords({ proved, gap }: Proposal['certificate'], words: BoardWords): string {
  if (proved) return words.proved;
  return gap === null ? words.moreMightBeServed : words.notProved(Math.ceil(gap / 100));
}

function Decisions({ visit, stored, open }: Review) {
  const { locale, path } = visit.visitor;
  const words = boardWords[locale];
  if (!open) return <p>{words.published}</p>;
  const action = inLanguage(`${path}/matching`, locale);
  return (
    <div class="decide">
      <div>
        <p>{words.publishLead}</p>
        <PostButton action={action} fields={{ do: 'publish' }}>
          {words.publish(stored.proposal.pairs.length)}
        </PostButton>
      </div>
      <div>
        <p>{words.recomputeLead}</p>
        <PostButton action={action} fields={{ do: 'recompute' }} tone="secondary">
          {words.recompute}
        </PostButton>
      </div>
    </div>
  );
}
