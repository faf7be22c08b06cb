import type { CatalogueMail } from '../../../../functions/stages/mail-samples/catalogue.ts';
import { CATALOGUE_PATH } from './inbox-additions.ts';

/** All mails, a section each kind: the subject, and what other versions there are. */
export function cataloguePage(mails: readonly CatalogueMail[]): string {
  const kinds = Map.groupBy(mails, ({ kind }) => kind);
  return page(
    'Every mail of the programme',
    `<h1>Every mail of the programme</h1>
<p>${kinds.size} kinds, with made-up people: what would be sent, whether or not a cohort runs. The name of a kind is what the definition’s <code>mail</code> calls it.</p>
${[...kinds].map(([kind, ofKind]) => section(kind, ofKind)).join('\n')}`,
  );
}

function section(kind: string, mails: readonly CatalogueMail[]): string {
  const usual = mails.filter(
    ({ situation, isReminder, hasHrsText }) => situation === 1 && !isReminder && !hasHrsText,
  );
  return `<h2 id="${kind}"><code>${kind}</code></h2>
<ul>
${usual
  .map(
    (mail) =>
      `<li lang="${mail.locale}"><a href="${pathOf(mail)}">${escaped(mail.content.subject)}</a>${others(mail, mails)}</li>`,
  )
  .join('\n')}
</ul>`;
}

/** The other versions of a mail in its language, as links. */
function others(mail: CatalogueMail, mails: readonly CatalogueMail[]): string {
  const links = mails
    .filter((other) => other.kind === mail.kind && other.locale === mail.locale && other !== mail)
    .map((other) => `<a href="${pathOf(other)}">${version(other)}</a>`);
  return ` <small lang="en">${links.join(', ')}</small>`;
}

/** @returns one mail as an inbox shows it, or undefined when there is none at this path */
export function pageOfMail(mails: readonly CatalogueMail[], path: string): string | undefined {
  const mail = mails.find((one) => pathOf(one) === path);
  if (!mail) return undefined;
  const { kind, locale, content, html, text } = mail;
  const inOtherLanguages = mails
    .filter((other) => version(other) === version(mail) && other.kind === kind && other.locale !== locale)
    .map((other) => `<a href="${pathOf(other)}">${other.locale}</a>`);
  return page(
    content.subject,
    `<p><a href="${CATALOGUE_PATH}#${kind}">Every mail</a></p>
<h1 lang="${locale}">${escaped(content.subject)}</h1>
<p lang="${locale}">${escaped(content.preheader)}</p>
<p><code>${kind}</code> ${locale}, ${version(mail)}. Also: ${inOtherLanguages.join(', ')},${others(mail, mails)}</p>
<iframe title="The mail" sandbox="" srcdoc="${escaped(html)}"></iframe>
<h2>As text</h2>
<pre lang="${locale}">${escaped(text)}</pre>${entryOf(mail)}`,
  );
}

function entryOf({ content: { invitation }, locale }: CatalogueMail): string {
  if (!invitation) return '';
  return `
<h2>In the calendar (${invitation.method})</h2>
<pre lang="${locale}">${escaped(`${invitation.title}\n\n${invitation.description}`)}</pre>`;
}

function pathOf({ kind, locale, situation, isReminder, hasHrsText }: CatalogueMail): string {
  const first = isReminder ? 'reminder' : 'first';
  return `${CATALOGUE_PATH}/${kind}/${locale}/${situation}/${first}/${hasHrsText ? 'with' : 'without'}-text-of-hr`;
}

function version({ situation, isReminder, hasHrsText }: CatalogueMail): string {
  return [
    ...(situation > 1 ? [`situation ${situation}`] : []),
    isReminder ? 'reminder' : 'first mail',
    hasHrsText ? 'with texts of HR’s' : 'without them',
  ].join(' ');
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1rem; margin-bottom: 0; }
  small { display: block; }
  iframe { width: 100%; height: 48rem; border: 1px solid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<main>
${main}
</main>
</html>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
