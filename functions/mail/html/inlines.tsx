import type { Inline } from '../blocks.ts';
import { LIGHT } from './palette.ts';

/** The pieces of a sentence. `quiet` links have the colour of the text around them: small print. */
export function Inlines({ content, quiet = false }: { content: Inline[]; quiet?: boolean }) {
  return (
    <>
      {content.map((piece) => {
        if (typeof piece === 'string') return piece;
        if ('strong' in piece) return <strong style="font-weight:600">{piece.strong}</strong>;
        return (
          <a
            href={piece.href}
            class={quiet ? 'muted' : 'link'}
            style={`color:${quiet ? LIGHT.muted : LIGHT.accent};text-decoration:underline`}
          >
            {piece.text}
          </a>
        );
      })}
    </>
  );
}
