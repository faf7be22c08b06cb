import { simpleParser } from 'mailparser';
import { pageTexts } from './page-texts.ts';

/** What the reader of a mail sees of it: in the inbox, in either part, in the calendar, among the attachments. */
export async function mailTexts(raw: Buffer): Promise<string[]> {
  const { subject = '', from, html, text = '', attachments } = await simpleParser(raw);
  return [
    subject,
    ...(from?.value ?? []).map(({ name }) => name),
    ...pageTexts(html || ''),
    ...text.split('\n').filter((line) => line !== ''),
    ...attachments.flatMap(({ contentType, content }) =>
      contentType === 'text/calendar' ? calendarTexts(content.toString()) : [],
    ),
  ];
}

/** The lines of an entry that a calendar shows; RFC 5545 folds long ones. */
function calendarTexts(calendar: string): string[] {
  return calendar
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .flatMap((line) => /^(?:SUMMARY|DESCRIPTION|LOCATION)[^:]*:(.*)$/.exec(line)?.[1] ?? []);
}
