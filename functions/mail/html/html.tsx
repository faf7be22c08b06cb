import { raw } from 'hono/html';
import { withIsolatesAsElements } from '../../text/isolated.ts';
import type { Inline } from '../blocks.ts';
import type { MailContent } from '../content.ts';
import { BlockRow } from './block.tsx';
import { Inlines } from './inlines.tsx';
import { LIGHT } from './palette.ts';
import { stylesheet } from './stylesheet.ts';
import { SANS } from './typeface.ts';

/** Outlook on Windows knows no max-width: it gets a table of 600 pixels around the fluid one. */
const OUTLOOK_OPENS = raw(
  '<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
);
const OUTLOOK_CLOSES = raw('<!--[if mso]></td></tr></table><![endif]-->');

const NO_BREAK = '\u00a0';

/** Keeps an inbox from filling its preview line with the body: pairs of invisible, unbreakable characters. */
const PREHEADER_PADDING = `\u200c${NO_BREAK}`.repeat(80);

/** The HTML part of a mail: one document, no remote resource, under 90 KB (Gmail cuts at 102). */
export function renderHtml(content: MailContent): string {
  return `<!doctype html>${withIsolatesAsElements((<Document content={content} />).toString())}`;
}

function Document({ content }: { content: MailContent }) {
  return (
    <html lang={content.locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta name="x-apple-disable-message-reformatting" />
        <title>{content.subject}</title>
        <style>{raw(stylesheet)}</style>
      </head>
      <body class="paper" style={`margin:0;padding:0;background-color:${LIGHT.paper}`}>
        <Page content={content} />
      </body>
    </html>
  );
}

/** Some clients keep nothing of `html` and `body`: language, direction and ground are said again here. */
function Page({ content }: { content: MailContent }) {
  return (
    <div
      lang={content.locale}
      dir="ltr"
      class="paper ink"
      style={`background-color:${LIGHT.paper};color:${LIGHT.ink};font-family:${SANS};font-size:16px;line-height:26px`}
    >
      <Preheader text={content.preheader} />
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
        <tr>
          <td align="center" class="edge" style="padding:24px 16px">
            {OUTLOOK_OPENS}
            <table
              role="presentation"
              width="100%"
              cellpadding="0"
              cellspacing="0"
              border={0}
              style="max-width:600px;text-align:left"
            >
              <Masthead cohortName={content.cohortName} />
              <Card content={content} />
              <Footer lines={content.footer} />
            </table>
            {OUTLOOK_CLOSES}
          </td>
        </tr>
      </table>
    </div>
  );
}

function Preheader({ text }: { text: string }) {
  return (
    <div style="display:none;mso-hide:all;max-height:0;overflow:hidden;font-size:1px;line-height:1px;opacity:0">
      {text}
      {PREHEADER_PADDING}
    </div>
  );
}

/** Two discs, the one who has grown and the one who grows: a mark that needs no image. */
function Masthead({ cohortName }: { cohortName: string }) {
  return (
    <tr>
      <td class="outside" style="padding:4px 8px 18px">
        <table role="presentation" cellpadding="0" cellspacing="0" border={0}>
          <tr>
            <Disc size={18} colour={LIGHT.accent} class="fill" />
            <td width="3" style="font-size:1px">
              {NO_BREAK}
            </td>
            <Disc size={10} colour={LIGHT.warm} class="warm" />
            <td
              class="muted"
              style={`padding-left:12px;color:${LIGHT.muted};font-size:14px;line-height:20px;font-weight:600`}
            >
              {cohortName}
            </td>
          </tr>
        </table>
      </td>
    </tr>
  );
}

function Disc({ size, colour, class: className }: { size: number; colour: string; class: string }) {
  return (
    <td width={size} style="vertical-align:middle">
      <div
        class={className}
        style={`width:${size}px;height:${size}px;border-radius:50%;background-color:${colour};font-size:1px;line-height:1px`}
      >
        {NO_BREAK}
      </div>
    </td>
  );
}

function Card({ content }: { content: MailContent }) {
  return (
    <tr>
      <td
        class="card inside"
        style={`padding:40px 44px 20px;background-color:${LIGHT.card};border:1px solid ${LIGHT.line};border-radius:14px`}
      >
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
          {content.blocks.map((block) => (
            <BlockRow block={block} />
          ))}
        </table>
      </td>
    </tr>
  );
}

function Footer({ lines }: { lines: Inline[][] }) {
  return (
    <tr>
      <td class="outside" style="padding:24px 8px 16px">
        {lines.map((line) => (
          <p class="muted" style={`margin:0 0 8px;color:${LIGHT.muted};font-size:13px;line-height:20px`}>
            <Inlines content={line} quiet />
          </p>
        ))}
      </td>
    </tr>
  );
}
