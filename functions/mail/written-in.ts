import type { Locale } from '../locales/locale.ts';
import { mannersOf } from '../locales/manners.ts';
import type { Block, Inline } from './blocks.ts';
import type { MailContent } from './content.ts';
import { harmless } from './plain-line.ts';

/**
 * The same mail with every text made safe to show and spaced as its language wants, whoever wrote it. Addresses
 * of links are left alone.
 */
export function writtenIn(locale: Locale, content: MailContent): MailContent {
  const { spaced } = mannersOf[locale];
  const text = (raw: string) => spaced(harmless(raw));
  const { invitation } = content;
  return {
    ...content,
    cohortName: text(content.cohortName).trim(),
    subject: text(content.subject).trim(),
    preheader: text(content.preheader).trim(),
    blocks: content.blocks.map((block) => rewritten(block, text)),
    footer: content.footer.map((line) => line.map((piece) => inline(piece, text))),
    ...(invitation && {
      invitation: { ...invitation, title: text(invitation.title), description: text(invitation.description) },
    }),
  };
}

function rewritten(block: Block, text: (raw: string) => string): Block {
  switch (block.type) {
    case 'h1':
    case 'h2':
      return { ...block, text: text(block.text) };
    case 'button':
      return { ...block, text: text(block.text) };
    case 'p':
    case 'note':
      return { ...block, content: block.content.map((piece) => inline(piece, text)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((piece) => inline(piece, text))) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label: text(label), value: text(value) })),
      };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(text), by: block.by && text(block.by) };
    case 'person':
      return { ...block, name: text(block.name), lines: block.lines.map(text) };
    case 'figures':
      return {
        ...block,
        figures: block.figures.map(({ value, label, note }) => ({
          value: text(value),
          label: text(label),
          note: note && text(note),
        })),
      };
    case 'bar':
      return { ...block, label: text(block.label), value: text(block.value) };
  }
}

function inline(piece: Inline, text: (raw: string) => string): Inline {
  if (typeof piece === 'string') return text(piece);
  if ('strong' in piece) return { strong: text(piece.strong) };
  return { href: piece.href, text: text(piece.text) };
}
