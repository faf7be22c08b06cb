import type { Block } from '../blocks.ts';
import { Bar, Facts, Figures } from './figure-blocks.tsx';
import { Inlines } from './inlines.tsx';
import { LIGHT } from './palette.ts';
import { Person, Quote } from './person-blocks.tsx';
import { SERIF } from './typeface.ts';

/** Pixels below a block. Rows and padding, because Outlook drops the margins of most elements. */
function spaceBelow(block: Block): number {
  switch (block.type) {
    case 'h1':
      return 20;
    case 'h2':
      return 10;
    case 'bar':
      return 20;
    case 'p':
      return 16;
    case 'list':
      return 12;
    default:
      return 24;
  }
}

export function BlockRow({ block }: { block: Block }) {
  return (
    <tr>
      <td style={`padding:0 0 ${spaceBelow(block)}px`}>
        <BlockBody block={block} />
      </td>
    </tr>
  );
}

function BlockBody({ block }: { block: Block }) {
  switch (block.type) {
    case 'h1':
      return (
        <h1
          class="ink"
          style={`margin:0;color:${LIGHT.ink};font-family:${SERIF};font-size:28px;line-height:36px;font-weight:normal`}
        >
          {block.text}
        </h1>
      );
    case 'h2':
      return (
        <h2 class="ink" style={`margin:0;color:${LIGHT.ink};font-size:17px;line-height:24px;font-weight:600`}>
          {block.text}
        </h2>
      );
    case 'p':
      return (
        <p class="ink" style={`margin:0;color:${LIGHT.ink};font-size:16px;line-height:26px`}>
          <Inlines content={block.content} />
        </p>
      );
    case 'note':
      return (
        <p
          class="muted line"
          style={`margin:0;padding:16px 0 0;border-top:1px solid ${LIGHT.line};color:${LIGHT.muted};font-size:14px;line-height:22px`}
        >
          <Inlines content={block.content} />
        </p>
      );
    case 'list':
      return <List items={block.items} />;
    case 'button':
      return <Button href={block.href} text={block.text} />;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'figures':
      return <Figures figures={block.figures} />;
    case 'bar':
      return <Bar label={block.label} value={block.value} share={block.share} />;
    case 'person':
      return <Person name={block.name} lines={block.lines} email={block.email} />;
    case 'quote':
      return <Quote paragraphs={block.paragraphs} by={block.by} />;
  }
}

function List({ items }: { items: Extract<Block, { type: 'list' }>['items'] }) {
  return (
    <ul class="ink" style={`margin:0;padding:0 0 0 22px;color:${LIGHT.ink}`}>
      {items.map((item) => (
        <li style="margin:0 0 6px;padding:0 0 0 2px;font-size:16px;line-height:26px">
          <Inlines content={item} />
        </li>
      ))}
    </ul>
  );
}

/** The link carries its own colour: clients that restyle links would else print it dark on dark. */
function Button({ href, text }: { href: string; text: string }) {
  return (
    <table role="presentation" class="wide" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td
          class="fill"
          align="center"
          bgcolor={LIGHT.accent}
          style={`background-color:${LIGHT.accent};border-radius:10px;mso-padding-alt:14px 30px`}
        >
          <a
            href={href}
            class="on-fill"
            style={`display:inline-block;padding:14px 30px;color:${LIGHT.onAccent};font-size:16px;line-height:22px;font-weight:600;text-decoration:none`}
          >
            {text}
          </a>
        </td>
      </tr>
    </table>
  );
}
