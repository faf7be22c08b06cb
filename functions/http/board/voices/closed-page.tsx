import { PostButton } from '../../../web/components/button.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { OPEN_VOICES } from './opening.ts';
import { voiceWords } from './voice-words.ts';

/** What will be shown, and that its opening is recorded. */
export function closedVoicesPage(visit: BoardVisit): string {
  const { locale, path } = visit.visitor;
  const words = voiceWords[locale];
  return renderPage(
    <BoardFrame visit={visit} tab="voices" title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ul>
        {words.contents.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      <p>{words.notHere}</p>
      <p>{words.recorded}</p>
      <PostButton action={inLanguage(`${path}/voices`, locale)} fields={OPEN_VOICES}>
        {words.open}
      </PostButton>
    </BoardFrame>,
  );
}
