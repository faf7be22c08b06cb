import type { Locale } from '../locales/locale.ts';
import { mannersOf } from '../locales/manners.ts';
import type { Block, Inline } from './blocks.ts';
import type { MailContent } from './content.ts';
import { harmless, plainLine } from './plain-line.ts';

/**
 * The text part of a mail: everything the HTML part says, links written out. Paragraphs are not wrapped:
 * phones and screen readers do that better.
 */
export function renderText(content: MailContent): string {
  const blocks = content.blocks.map((block) => textOf(block, content.locale));
  const footer = content.footer.map((line) => sentence(line)).join('\n\n');
  return `${[plainLine(content.cohortName), ...blocks, '--', footer].join('\n\n')}\n`;
}

function textOf(block: Block, locale: Locale): string {
  const { colon } = mannersOf[locale];
  switch (block.type) {
    case 'h1':
      return underlined(plainLine(block.text), '=');
    case 'h2':
      return underlined(plainLine(block.text), '-');
    case 'p':
    case 'note':
      return sentence(block.content);
    case 'list':
      return block.items.map((item) => `* ${sentence(item)}`).join('\n');
    case 'facts':
      return block.facts
        .map(({ label, value }) => `${plainLine(label)}${colon}${plainLine(value)}`)
        .join('\n');
    case 'button':
      return `${plainLine(block.text)}${colon.trimEnd()}\n${block.href}`;
    case 'quote':
      return [
        ...block.paragraphs.map((text) => `> ${plainLine(text)}`),
        ...(block.by ? [`> (${plainLine(block.by)})`] : []),
      ].join('\n');
    case 'person':
      return [block.name, ...block.lines, ...(block.email ? [block.email] : [])].map(plainLine).join('\n');
    case 'figures':
      return block.figures
        .map(
          ({ value, label, note }) =>
            `${plainLine(label)}${colon}${plainLine(value)}${note ? ` (${plainLine(note)})` : ''}`,
        )
        .join('\n');
    case 'bar':
      return `${plainLine(block.label)}${colon}${plainLine(block.value)}`;
  }
}

function sentence(content: Inline[]): string {
  return content.map(inline).join('');
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return harmless(piece);
  if ('strong' in piece) return harmless(piece.strong);
  const shown = harmless(piece.text);
  return piece.href === `mailto:${shown}` || piece.href === shown ? shown : `${shown} (${piece.href})`;
}

const underlined = (text: string, stroke: string): string =>
  `${text}\n${stroke.repeat(Math.min(text.length, 60))}`;
