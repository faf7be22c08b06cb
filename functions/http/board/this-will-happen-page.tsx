import type { Child } from 'hono/jsx';
import { LinkButton } from '../../web/components/button.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { decisionWords } from '../decision/decision-words.ts';
import { ThisWillHappen, type ThisWillHappenProps } from '../decision/this-will-happen.tsx';
import { BoardFrame } from './board-frame.tsx';
import type { BoardVisit } from './board-visit.ts';

interface Props extends Omit<ThisWillHappenProps, 'locale' | 'action' | 'change'> {
  tab: 'overview' | 'pairs' | 'people' | 'matching';
  /** Where the press is posted, and where one goes back to, under the board's own address. */
  postedTo: string;
  backTo: string;
  /** What HR may want to look at beside it. */
  below?: Child;
}

/** What a press on the board will bring about, before the press that counts. */
export function thisWillHappenPage(
  visit: BoardVisit,
  { tab, postedTo, backTo, below, ...rest }: Props,
): string {
  const { locale, path } = visit.visitor;
  const words = decisionWords[locale];
  return renderPage(
    <BoardFrame visit={visit} tab={tab} title={words.title}>
      <ThisWillHappen
        {...rest}
        locale={locale}
        action={inLanguage(`${path}${postedTo}`, locale)}
        change={{
          link: (
            <LinkButton tone="secondary" href={inLanguage(`${path}${backTo}`, locale)}>
              {words.change}
            </LinkButton>
          ),
        }}
      />
      {below}
    </BoardFrame>,
  );
}
