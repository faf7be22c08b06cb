import type { Side } from '../../../definition/side.ts';
import type { CommentRecord } from '../../data.ts';
import type { Report } from '../../report.ts';
import type { Part, Speech } from '../section.ts';

/** Enough to hear voices, few enough for four pages. Their order is already drawn by lot. */
export const MOST_QUOTES = 5;

const ORDER: readonly Side[] = ['mentee', 'mentor'];

/** What people of each side wrote about one thing and let be quoted. */
export function quotes(about: CommentRecord['about'], sides: Report['sides'], { words }: Speech): Part[] {
  return ORDER.flatMap((side): Part[] => {
    const texts = sides[side].comments[about];
    if (!Array.isArray(texts)) return [];
    return [
      { type: 'subheading', text: words.quotesOf[about][side] },
      { type: 'quotes', items: texts.slice(0, MOST_QUOTES) },
      ...(texts.length > MOST_QUOTES
        ? [{ type: 'note', text: words.chosen(MOST_QUOTES, texts.length) } as const]
        : []),
    ];
  });
}
