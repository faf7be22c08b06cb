import type { Browser, Visit } from './browser.ts';
import type { Desk } from './desk.ts';
import { press, SAY_YES } from './pressing.ts';

/** Enough for every tab of the board and of the report. */
const SUBPAGES = 12;
/** Alerts that a coordinator takes care of in one sitting. */
const IN_ONE_SITTING = 3;

/** Opens the board or the report with all its pages. */
export async function openSession(link: string, desk: Desk): Promise<Visit[]> {
  const { browser } = desk;
  const first = await desk.enter(link);
  const visits = [first];
  const within = `${new URL(first.url).pathname}/`;
  for (const { href } of first.page.links) {
    const url = new URL(href, first.url);
    url.hash = '';
    const isNew = !visits.some((visit) => new URL(visit.url).pathname === url.pathname);
    if (isNew && url.pathname.startsWith(within) && visits.length <= SUBPAGES) {
      visits.push(await browser.open(url.href));
    }
  }
  return visits;
}

/** What a coordinator does on the board: tries a failed stage again, publishes the pairs, sees to alerts. */
export async function attendToBoard(link: string, desk: Desk): Promise<Visit[]> {
  const { browser } = desk;
  const front = await desk.enter(link);
  const retried = await press(browser, front, /try the stage again|réessayer/i);
  if (retried) return [front, retried];
  const review = await follow(browser, front, /review the pairs|relire les binômes/i);
  if (review) {
    const asked = await press(browser, review, /^(publish|publier|leave all|laisser tous)/i);
    const published = asked && (await press(browser, asked, SAY_YES));
    return [front, review, asked, published].filter((visit) => visit !== undefined);
  }
  const visits = [front];
  let alerts = await follow(browser, front, /^(alerts|alertes)/i);
  for (let seenTo = 0; alerts && seenTo < IN_ONE_SITTING; seenTo++) {
    visits.push(alerts);
    alerts = await press(browser, alerts, /^(done|c’est fait)/i);
  }
  return visits;
}

/** What leadership answers to a report: the changes that it proposes, or else a talk. */
const ANSWERS = [/^(with these changes|avec ces changements)/i, /^(let us talk|parlons-en)/i];
/** Somebody else of leadership was there before. */
const IS_DECIDED = / decided on |décision de /i;

/** What a leader does with a report: reads it with all its pages, and answers it if nobody has. */
export async function readReport(link: string, desk: Desk): Promise<Visit[]> {
  const { browser } = desk;
  const visits = await openSession(link, desk);
  const [report] = visits;
  if (!report || IS_DECIDED.test(report.page.lead)) return visits;
  for (const answer of ANSWERS) {
    const asked = await press(browser, report, answer);
    const answered = asked && (await press(browser, asked, SAY_YES));
    if (asked) return [...visits, asked, ...(answered ? [answered] : [])];
  }
  return visits;
}

async function follow(browser: Browser, { page, url }: Visit, words: RegExp): Promise<Visit | undefined> {
  const link = page.links.find(({ text }) => words.test(text));
  return link && browser.open(new URL(link.href, url).href);
}
