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
      <Notice tone="warning">
        <ul>
          {problems.map((problem) => (
            <li>{problem}</li>
          ))}
        </ul>
      </Notice>
      <LinkButton href={inLanguage(`${path}/people`, locale)}>{words.back}</LinkButton>
    </BoardFrame>,
  );
}
