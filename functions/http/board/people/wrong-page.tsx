import { LinkButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { peopleWords } from './people-words.ts';

/** What stands against it. Nothing was changed. */
export function wrongPage(visit: BoardVisit, problems: readonly string[]): string {
  const { locale, path } = visit.visitor;
  const words = peopleWords[locale];
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={words.wrongTitle}>
      <h1>{words.wrongTitle}</h1>
      <Problems problems={problems} lead={words.nothingDone} />
      <LinkButton href={inLanguage(`${path}/people`, locale)}>{words.back}</LinkButton>
    </BoardFrame>,
  );
}

/** What HR wants is as it was before. */
export function nothingToChangePage(visit: BoardVisit): string {
  const { locale, path } = visit.visitor;
  const words = peopleWords[locale];
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={words.nothingTitle}>
      <h1>{words.nothingTitle}</h1>
      <p>{words.nothing}</p>
      <LinkButton href={inLanguage(`${path}/people`, locale)}>{words.back}</LinkButton>
    </BoardFrame>,
  );
}

/** One problem is a sentence, several are a list. */
export function Problems({ lead, problems }: { lead: string; problems: readonly string[] }) {
  return (
    <div role="alert">
      <Notice tone="bad">
        <p>{lead}</p>
        {problems.length === 1 ? (
          <p>{problems[0]}</p>
        ) : (
          <ul>
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
