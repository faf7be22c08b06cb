import { mannersOf } from '../../../../locales/manners.ts';
import { samePair } from '../../../../matching/proposal/same-pair.ts';
import { proposalInput } from '../../../../matching/record/proposal-input.ts';
import { type MentorChoice, mentorChoices } from '../../../../matching/review/mentor-choices.ts';
import { ruleInWords } from '../../../../matching/rules/rules.ts';
import { Pagination } from '../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../web/components/search-form.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { pageOf } from '../../paging.ts';
import { boardWords } from '../../words/board-words.ts';
import { Unseen } from '../decision-form.tsx';
import { nameOf, pairPath, type Review, whoseMentor } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';

const ROWS = 15;

/** What the list shows; read before it is drawn. */
export async function choicesFor({ visit, stored }: Review, menteeId: string): Promise<MentorChoice[]> {
  const { table, visitor } = visit;
  return mentorChoices(await proposalInput(table, visitor.cohort, stored.overrides), menteeId);
}

/** Every mentor for one mentee, with whose place it would take or which rule stands in the way. */
export function OtherMentors({
  review,
  menteeId,
  choices,
}: {
  review: Review;
  menteeId: string;
  choices: readonly MentorChoice[];
}) {
  const { visit, stored } = review;
  const { locale, path } = visit.visitor;
  const words = boardWords[locale];
  const own = reviewWords[locale];
  const sought = (visit.query.q ?? '').trim();
  const present = stored.proposal.pairs.find((pair) => pair.menteeId === menteeId);
  const rows = choices
    .filter(({ mentorId }) => mentorId !== present?.mentorId)
    .filter(({ mentorId }) => nameOf(mentorId, review).toLowerCase().includes(sought.toLowerCase()));
  const { page, pages } = pageOf(rows.length, ROWS, visit.query.page);
  const name = nameOf(menteeId, review);
  const takenBy = menteesByMentor(review);
  const isExcluded = (mentorId: string) =>
    stored.overrides.forbidden.some((pair) => samePair(pair, { menteeId, mentorId }));
  return (
    <>
      <h1>{own.otherMentorsOf(name)}</h1>
      <p>{whoseMentor(menteeId, review)}</p>
      <SearchForm
        action={`${path}/matching/pair`}
        label={own.searchMentor}
        submit={words.find}
        value={sought}
        keep={{ mentee: menteeId, lang: locale }}
      />
      <p class="muted">{own.choicesLead}</p>
      <Table
        id="choices"
        locale={locale}
        caption={own.choicesCaption}
        empty={own.noMentor}
        stacked
        rows={rows.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.mentor, cell: ({ mentorId }) => nameOf(mentorId, review) },
          { header: words.points, cell: ({ points }) => words.ofHundred(points / 100), numeric: true },
          {
            header: own.nowWith,
            cell: ({ mentorId, places }) => {
              const mentees = takenBy.get(mentorId) ?? [];
              const free = places - mentees.length;
              return [
                ...mentees.map((id) => nameOf(id, review)),
                ...(free > 0 ? [own.freePlaces(free)] : []),
              ].join(', ');
            },
          },
          {
            header: own.possible,
            obvious: true,
            cell: ({ mentorId, broken }) => (
              <>
                {broken.length > 0 && (
                  <div>
                    {own.notPossible}
                    {mannersOf[locale].colon}
                    {broken.map((rule) => ruleInWords(rule)[locale]).join(', ')}
                  </div>
                )}
                {(broken.length === 0 || isExcluded(mentorId)) && (
                  <a href={inLanguage(pairPath(path, menteeId, mentorId), locale)}>
                    {broken.length === 0 ? own.seePrice : own.acts.allow}
                    <Unseen text={nameOf(mentorId, review)} />
                  </a>
                )}
              </>
            ),
          },
        ]}
      />
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(to) =>
          inLanguage(`${pairPath(path, menteeId)}&page=${to}&q=${encodeURIComponent(sought)}`, locale)
        }
      />
    </>
  );
}

function menteesByMentor({ stored }: Review): Map<string, string[]> {
  const mentees = new Map<string, string[]>();
  const { pairs, staying, movable } = stored.proposal;
  // Places are counted without those of pairs that cannot move.
  for (const { menteeId, mentorId } of movable > 0 ? [...pairs, ...staying] : pairs) {
    mentees.set(mentorId, [...(mentees.get(mentorId) ?? []), menteeId]);
  }
  return mentees;
}
