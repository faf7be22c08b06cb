import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { freezeReport } from '../../../functions/evaluation/report-record.ts';
import { erasePerson } from '../../../functions/http/my-page/erase-person.ts';
import { pairs } from '../../../functions/pairs/pair.ts';
import { checkReadiness } from '../../../functions/stages/call-for-mentors/check-readiness.ts';
import { evaluationData } from '../../../functions/stages/evaluation/evaluation-data.ts';
import { startNewPairs } from '../../../functions/stages/kickoff/start-new-pairs.ts';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import { LINK_ROUTES } from '../../../functions/web/link-routes.ts';
import { newToken } from '../../../functions/web/link-token.ts';
import { type Local, startLocal } from '../../../infra/local/machine/machine.ts';
import { kindOfMail } from '../../../infra/local/rehearsal/demo/mail-kinds.ts';
import { readMail } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { readPage } from '../../../infra/local/rehearsal/simulated-people/page.ts';
import { addressOf, asMentee, asMentor, people } from '../../cohorts/staged-cohort.ts';
import { call, proposal } from '../../cohorts/stages-played.ts';
import { postForm, send, sessionOf } from '../client.ts';
import type { Caller } from './caller.ts';
import { CohortBehindHttp, tableBehind } from './cohort-behind-http.ts';
import { kept, type Posting, posted, shown, type Telling } from './page-visit.ts';
import { tableItems } from './table-items.ts';

const MONDAY = new Date('2026-09-07T05:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
/** As long as a session lasts that is not remembered. */
const SESSION_MS = 8 * HOUR_MS;
/** By then as many posts by a link are allowed again as one caller tries. */
const MEANWHILE_MS = HOUR_MS / 10;
const POSTINGS = ['empty', 'random', 'as shown', 'as shown, from elsewhere'] as const satisfies Posting[];

const IDS = ['m1', 'm2', 'm3', 'e1', 'e2', 'e3', 'e4'];
const ADA = { name: 'Ada Brook', email: 'ada.hr@example.com' };
const GRACE = { name: 'Grace Osei', email: 'grace.hr@example.com' };
const ZOE = { name: 'Zoe Price', email: 'zoe.hr@example.com' };
const CHIEF = { name: 'Leila Hughes', email: 'chief@example.com' };
/** The participant whose links everybody has got hold of; `e3` has only an old mail, `e4` was erased. */
const VICTIM = 'e1';
/** What each wrote, like nothing else on a page. */
const goalsOf = (personId: string) => `The goals that ${personId} wrote down for themselves`;

/** Which link a page is asked for by: that of its reader, whoever asks. */
const LINKS = ['form', 'hrForm', 'review', 'board', 'report'] as const;
type Links = Record<(typeof LINKS)[number], string>;

const BELOW = ['alerts', 'pairs', 'matching', 'matching/policies', 'voices', 'timeline', 'devices'];
const ACTS = ['decision', 'stage'];

/** Every route of a page, with what is asked for there; `pair` are two who may be put together. */
const COLUMNS: {
  route: string;
  by: keyof Links;
  paths: (token: string, pair: string) => string[];
}[] = [
  { route: '/f/{token}', by: 'form', paths: (token) => [`/f/${token}`] },
  { route: '/me/{token}', by: 'form', paths: (token) => [`/me/${token}`] },
  {
    route: '/me/{token}/{proxy+}',
    by: 'form',
    paths: (token) =>
      ['answers', 'data', 'file', 'details', 'application', 'calendar', 'pause', 'leave', 'erase'].map(
        (name) => `/me/${token}/${name}`,
      ),
  },
  { route: '/u/{token}', by: 'form', paths: (token) => [`/u/${token}`] },
  // Of the links only the old one is of a call, which has closed.
  { route: '/n/{token}', by: 'form', paths: (token) => [`/n/${token}`] },
  { route: '/c/{token}', by: 'form', paths: (token) => [`/c/${token}`] },
  { route: '/a/{token}', by: 'form', paths: (token) => [`/a/${token}`] },
  { route: '/p/{token}', by: 'form', paths: (token) => [`/p/${token}`] },
  {
    route: '/p/{token}/{proxy+}',
    by: 'form',
    paths: (token) =>
      ['', '/plan', '/versions', '/fit', '/noAnswer', '/anotherPartner', '/help'].map(
        (room) => `/p/${token}/${ofVictim}${room}`,
      ),
  },
  { route: '/f/{token}', by: 'hrForm', paths: (token) => [`/f/${token}`] },
  { route: '/f/{token}', by: 'review', paths: (token) => [`/f/${token}`] },
  { route: '/b/{token}', by: 'board', paths: (token) => [`/b/${token}`] },
  { route: '/b/{token}/{proxy+}', by: 'board', paths: (token) => BELOW.map((name) => `/b/${token}/${name}`) },
  {
    route: '/b/{token}/{proxy+}',
    by: 'board',
    paths: (token, pair) => [`/b/${token}/matching/pair?${pair}`],
  },
  { route: '/b/{token}/{proxy+}', by: 'board', paths: (token) => ACTS.map((name) => `/b/${token}/${name}`) },
  { route: '/r/{token}', by: 'report', paths: (token) => [`/r/${token}`] },
  { route: '/r/{token}/{proxy+}', by: 'report', paths: (token) => [`/r/${token}/pdf`] },
  { route: '$default', by: 'form', paths: (token) => [`/f/${token}/x`, `/u/${token}/x`, `/x/${token}`] },
];

/** Who asks: by which link, with what their browser or program sends along. */
interface Who {
  links: Links;
  caller: Caller;
}

/**
 * What each is shown: the status, and `h` HR’s contact, `o` the words of the link’s reader themselves (name, address,
 * answers), `n` names, `a` addresses, `w` answers of others. Whoever comes “by link” has that one link at every page,
 * so that at `/f` it opens what it is for; by the links of others it is theirs, at each page.
 */
const SHOWN = rowsOf(`
who                                  | /f     | /me     | /me/…       | /u  | /n  | /c  | /a  | /p        | /p/…          | /f of HR | /f review | /b  | /b/…    | /b/…/pair | /b/… acts | /r    | /r/pdf | no route
nobody: unknown links                | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 404      | 404       | 404 | 404     | 404       | 404       | 404   | 404    | 404
HR, by the link of one hour          | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 404      | 404       | 200 | 200     | 200       | 200       | 200   | 200    | 404
a program with HR’s API token        | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
whoever was forwarded all mails      | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
an erased person                     | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 404      | 404       | 404 | 404     | 404       | 404       | 404   | 404    | 404
a participant, by an old link        | 410    | 200     | 200         | 200 | 200 | 404 | 404 | 200       | 404           | 410      | 410       | 404 | 404     | 404       | 404       | 404   | 404    | 404
a participant, by link               | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200 hn   | 200 hn    | 404 | 404     | 404       | 404       | 404   | 404    | 404
a participant, with session          | 200 hn | 200 hon | 200/303 hon | 200 | 404 | 404 | 404 | 200 honaw | 200/303 honaw | 200 hn   | 200 hn    | 404 | 404     | 404       | 404       | 404   | 404    | 404
the partner, with session            | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
HR, by link                          | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
HR, with session, elsewhere          | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
HR of another cohort, with session   | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
HR’s colleague, with session         | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
a leader, by link                    | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 404      | 404       | 404 | 404     | 404       | 404       | 200   | 200    | 404
a leader, with session               | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 404      | 404       | 404 | 404     | 404       | 404       | 200 h | 200    | 404
HR, with session                     | 404    | 404     | 404         | 404 | 404 | 404 | 404 | 404       | 404           | 200 h    | 303       | 200 | 200 hon | 200 n     | 404       | 200 h | 200    | 404
a participant, whose session is over | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
HR, whose session is over            | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
a leader, whose session is over      | 200 hn | 200     | 200         | 200 | 404 | 404 | 404 | 200 hn    | 200 hn        | 200      | 303       | 200 | 200     | 200       | 200       | 200   | 200    | 404
`);

/** What an empty post is answered with; `!` where anything was changed by it, and again what is on the page. */
const EMPTY = rowsOf(`
who                                  | /f     | /me | /me/…           | /u   | /n  | /c  | /a  | /p  | /p/…       | /f of HR | /f review | /b  | /b/…          | /b/…/pair | /b/… acts | /r    | /r/pdf | no route
nobody: unknown links                | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 404   | 404    | 404
HR, by the link of one hour          | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 403 | 403           | 403       | 403       | 403   | 403    | 404
a program with HR’s API token        | 422 hn | 403 | 403             | 200! | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
whoever was forwarded all mails      | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
an erased person                     | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 404   | 404    | 404
a participant, by an old link        | 410    | 403 | 403             | 200! | 200 | 404 | 404 | 403 | 404        | 410      | 410       | 404 | 404           | 404       | 404       | 404   | 404    | 404
a participant, by link               | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 422 hn   | 422 hn    | 404 | 404           | 404       | 404       | 404   | 404    | 404
a participant, with session          | 422 hn | 303 | 200/303/422 hon | 200  | 404 | 404 | 404 | 303 | 303/422 hn | 422 hn   | 422 hn    | 404 | 404           | 404       | 404       | 404   | 404    | 404
the partner, with session            | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR, by link                          | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR, with session, elsewhere          | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR of another cohort, with session   | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR’s colleague, with session         | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
a leader, by link                    | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 403   | 403    | 404
a leader, with session               | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 200 h | 200    | 404
HR, with session                     | 404    | 404 | 404             | 404  | 404 | 404 | 404 | 404 | 404        | 422 h    | 303       | 404 | 303/404/409 n | 404       | 303       | 200 h | 200    | 404
a participant, whose session is over | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR, whose session is over            | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
a leader, whose session is over      | 422 hn | 403 | 403             | 200  | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
`);

/** The same of a post with whatever a scanner puts into fields, such as decisions that no page offered. */
const RANDOM = rowsOf(`
who                                  | /f     | /me | /me/…           | /u  | /n  | /c  | /a  | /p  | /p/…       | /f of HR | /f review | /b  | /b/…          | /b/…/pair | /b/… acts | /r    | /r/pdf | no route
nobody: unknown links                | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 404   | 404    | 404
HR, by the link of one hour          | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 403 | 403           | 403       | 403       | 403   | 403    | 404
a program with HR’s API token        | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
whoever was forwarded all mails      | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
an erased person                     | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 404   | 404    | 404
a participant, by an old link        | 410    | 403 | 403             | 200 | 200 | 404 | 404 | 403 | 404        | 410      | 410       | 404 | 404           | 404       | 404       | 404   | 404    | 404
a participant, by link               | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 422 hn   | 422 hn    | 404 | 404           | 404       | 404       | 404   | 404    | 404
a participant, with session          | 422 hn | 303 | 200/303/422 hon | 200 | 404 | 404 | 404 | 303 | 303/422 hn | 422 hn   | 422 hn    | 404 | 404           | 404       | 404       | 404   | 404    | 404
the partner, with session            | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR, by link                          | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR, with session, elsewhere          | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR of another cohort, with session   | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR’s colleague, with session         | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
a leader, by link                    | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 403   | 403    | 404
a leader, with session               | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 404      | 404       | 404 | 404           | 404       | 404       | 200 h | 200    | 404
HR, with session                     | 404    | 404 | 404             | 404 | 404 | 404 | 404 | 404 | 404        | 409 h    | 303       | 404 | 303/404/409 n | 404       | 303       | 200 h | 200    | 404
a participant, whose session is over | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
HR, whose session is over            | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
a leader, whose session is over      | 422 hn | 403 | 403             | 200 | 404 | 404 | 404 | 403 | 403        | 403      | 303       | 403 | 403           | 403       | 403       | 403   | 403    | 404
`);

/** The same of pressing the buttons of the page as it is shown, with nothing filled in; `–` where there are none. */
const AS_SHOWN = rowsOf(`
who                                  | /f     | /me | /me/…          | /u  | /n | /c | /a | /p        | /p/…      | /f of HR | /f review | /b   | /b/…           | /b/…/pair | /b/… acts | /r    | /r/pdf | no route
nobody: unknown links                | –      | –   | –              | –   | –  | –  | –  | –         | –         | –        | –         | –    | –              | –         | –         | –     | –      | –
HR, by the link of one hour          | –      | –   | –              | –   | –  | –  | –  | –         | –         | –        | –         | 303! | 303!           | 303!      | 303!      | 303!  | 303!   | –
a program with HR’s API token        | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
whoever was forwarded all mails      | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
an erased person                     | –      | –   | –              | –   | –  | –  | –  | –         | –         | –        | –         | –    | –              | –         | –         | –     | –      | –
a participant, by an old link        | 200    | 200 | 200            | 200 | –  | –  | –  | 200       | –         | 200      | 200       | –    | –              | –         | –         | –     | –      | –
a participant, by link               | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 422 hn   | 422 hn    | –    | –              | –         | –         | –     | –      | –
a participant, with session          | 422 hn | 303 | 200/303/422 ho | 200 | –  | –  | –  | 422 honaw | 422 honaw | 422 hn   | 422 hn    | –    | –              | –         | –         | –     | –      | –
the partner, with session            | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
HR, by link                          | –      | –   | –              | –   | –  | –  | –  | –         | –         | 200      | –         | 200  | 200            | 200       | 200       | 200   | 200    | –
HR, with session, elsewhere          | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
HR of another cohort, with session   | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
HR’s colleague, with session         | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
a leader, by link                    | –      | –   | –              | –   | –  | –  | –  | –         | –         | –        | –         | –    | –              | –         | –         | 303!  | 303!   | –
a leader, with session               | –      | –   | –              | –   | –  | –  | –  | –         | –         | –        | –         | –    | –              | –         | –         | 200 h | –      | –
HR, with session                     | –      | –   | –              | –   | –  | –  | –  | –         | –         | 422 h    | –         | –    | 200/303/422! n | –         | –         | –     | –      | –
a participant, whose session is over | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
HR, whose session is over            | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
a leader, whose session is over      | 422 hn | 200 | 200            | 200 | –  | –  | –  | 200       | 200       | 200      | –         | 200  | 200            | 200       | 200       | 303!  | 303!   | –
`);

/** The same of these posts when they come from another site. */
const FROM_ELSEWHERE = rowsOf(`
who                                  | /f     | /me | /me/… | /u  | /n | /c | /a | /p  | /p/… | /f of HR | /f review | /b  | /b/… | /b/…/pair | /b/… acts | /r  | /r/pdf | no route
nobody: unknown links                | –      | –   | –     | –   | –  | –  | –  | –   | –    | –        | –         | –   | –    | –         | –         | –   | –      | –
HR, by the link of one hour          | –      | –   | –     | –   | –  | –  | –  | –   | –    | –        | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
a program with HR’s API token        | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
whoever was forwarded all mails      | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
an erased person                     | –      | –   | –     | –   | –  | –  | –  | –   | –    | –        | –         | –   | –    | –         | –         | –   | –      | –
a participant, by an old link        | 410    | 403 | 403   | 200 | –  | –  | –  | 403 | –    | 410      | 410       | –   | –    | –         | –         | –   | –      | –
a participant, by link               | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 422 hn   | 422 hn    | –   | –    | –         | –         | –   | –      | –
a participant, with session          | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 422 hn   | 422 hn    | –   | –    | –         | –         | –   | –      | –
the partner, with session            | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
HR, by link                          | –      | –   | –     | –   | –  | –  | –  | –   | –    | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
HR, with session, elsewhere          | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
HR of another cohort, with session   | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
HR’s colleague, with session         | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
a leader, by link                    | –      | –   | –     | –   | –  | –  | –  | –   | –    | –        | –         | –   | –    | –         | –         | 403 | 403    | –
a leader, with session               | –      | –   | –     | –   | –  | –  | –  | –   | –    | –        | –         | –   | –    | –         | –         | 403 | –      | –
HR, with session                     | –      | –   | –     | –   | –  | –  | –  | –   | –    | 403      | –         | –   | 403  | –         | –         | –   | –      | –
a participant, whose session is over | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
HR, whose session is over            | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
a leader, whose session is over      | 422 hn | 403 | 403   | 200 | –  | –  | –  | 403 | 403  | 403      | –         | 403 | 403  | 403       | 403       | 403 | 403    | –
`);

const POSTED: Record<Posting, Map<string, readonly string[]>> = {
  empty: EMPTY,
  random: RANDOM,
  'as shown': AS_SHOWN,
  'as shown, from elsewhere': FROM_ELSEWHERE,
};

let folder: string;
let local: Local;
let cohort: CohortBehindHttp;
let who: Record<string, Who>;
let telling: Telling;
let pairQuery: string;
/** The pair of whom everybody has the links. */
let ofVictim = '';
let mailsBefore: number;
let areSessionsOver = false;

/** The same link at every page. */
const everywhere = (token: string): Links => ({
  form: token,
  hrForm: token,
  review: token,
  board: token,
  report: token,
});

/** A pair whose check-in is open, a proposal that HR reviews, a selection to be made, a report: all at once. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-pages-'));
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  const table = tableBehind(local);
  const hr = [ADA, GRACE];
  cohort = await CohortBehindHttp.launched(local, table, IDS, { key: 'ours', hr, leadership: [CHIEF] });
  const other = await CohortBehindHttp.launched(local, table, ['m8', 'e8'], {
    key: 'theirs',
    hr: [ZOE, ADA],
  });
  await other.hold('cohortLaunched', 'cohortLaunched');
  await cohort.hold('cohortLaunched', 'cohortLaunched');
  await cohort.begin('callForMentors');
  await call(cohort, 'mentor', ({ personId }) =>
    personId.startsWith('m') ? asMentor({ goals: goalsOf(personId) }) : undefined,
  );
  await cohort.hold('mentorTraining-1', 'mentorTraining', () => ({ trained: true }));
  await call(cohort, 'mentee', ({ personId }) =>
    personId.startsWith('e') ? asMentee({ goals: goalsOf(personId) }) : undefined,
  );
  await checkReadiness(cohort.ref, cohort.at);
  await cohort.begin('matching');
  const [erased, expired] = ['e4', 'e3'].map((id) => cohort.tokenIn('menteeCall-1', addressOf(id)));
  await cohort.daysLater(91);
  await proposal(cohort, ({ pairId = '' }) => ({
    decision: pairId.startsWith(VICTIM) ? 'accept' : 'decline',
  }));
  await startNewPairs({ ...cohort.ref, number: 1 }, cohort.settling);
  await cohort.open('pulse-1', 'pulse');
  await proposePairs(cohort.ref, cohort.at);
  await cohort.open('matchReview-2', 'matchReview', 2);
  await cohort.open('readiness', 'readiness');
  await freezeReport(
    table,
    cohort.cohortId,
    evaluate(await evaluationData(table, await cohort.cohort(), cohort.now)),
  );
  await cohort.hold('summary', 'summary');
  await erasePerson(table, await cohort.cohort(), 'e4');
  await whoAsks(other, { erased, expired });
}, 300_000);
afterAll(async () => {
  await local?.close();
  await rm(folder, { recursive: true });
});

async function whoAsks(
  other: CohortBehindHttp,
  old: { erased: string | undefined; expired: string | undefined },
) {
  const own = (await pairs(cohort.table, cohort.cohortId)).find(({ status }) => status === 'active');
  const { mentorId: partner = '' } = own ?? {};
  ofVictim = own?.pairId ?? '';
  const pulseOf = (id: string) => cohort.tokenIn('pulse-1', addressOf(id));
  const boardOf = ({ email }: { email: string }, of = cohort) => of.tokenIn('cohortLaunched', email);
  const links: Links = {
    form: pulseOf(VICTIM),
    hrForm: cohort.tokenIn('readiness', ADA.email),
    review: cohort.tokenIn('matchReview-2', ADA.email),
    board: boardOf(ADA),
    report: cohort.tokenIn('summary', CHIEF.email),
  };
  const entered = async (path: string, address: string): Promise<Caller> => ({
    cookie: await sessionOf(local.baseUrl + path, { mailbox: local.mailbox, address }),
  });
  const participant = await entered(`/me/${links.form}`, addressOf(VICTIM));
  const partnerIn = await entered(`/me/${pulseOf(partner)}`, addressOf(partner));
  const hrIn = await entered(`/b/${links.board}`, ADA.email);
  const colleague = await entered(`/b/${boardOf(GRACE)}`, GRACE.email);
  const ofOther = await entered(`/b/${boardOf(ZOE, other)}`, ZOE.email);
  const inOther = await entered(`/b/${boardOf(ADA, other)}`, ADA.email);
  const leader = await entered(`/r/${links.report}`, CHIEF.email);
  // The links of one hour that were sent are over; whoever presses at the door from here on has another sent.
  await local.clock.advanceTo(new Date(local.clock.now().getTime() + HOUR_MS));
  const ofOneHour = await doorLink(`/b/${boardOf(GRACE)}`);

  const ofHr = { ...links, form: links.board, report: cohort.tokenIn('summary', ADA.email) };
  who = {
    'nobody: unknown links': { links: everywhere(newToken()), caller: {} },
    'HR, by the link of one hour': { links: everywhere(ofOneHour), caller: {} },
    'a program with HR’s API token': { links, caller: { authorization: `Bearer ${local.hrToken}` } },
    'whoever was forwarded all mails': { links, caller: {} },
    'an erased person': { links: everywhere(old.erased ?? ''), caller: {} },
    'a participant, by an old link': { links: everywhere(old.expired ?? ''), caller: {} },
    'a participant, by link': { links: everywhere(links.form), caller: {} },
    'a participant, with session': { links: everywhere(links.form), caller: participant },
    'the partner, with session': { links, caller: partnerIn },
    'HR, by link': { links: ofHr, caller: {} },
    'HR, with session, elsewhere': { links, caller: inOther },
    'HR of another cohort, with session': { links, caller: ofOther },
    'HR’s colleague, with session': { links, caller: colleague },
    'a leader, by link': { links: everywhere(links.report), caller: {} },
    'a leader, with session': { links: everywhere(links.report), caller: leader },
    'HR, with session': { links: ofHr, caller: hrIn },
    'a participant, whose session is over': { links, caller: participant },
    'HR, whose session is over': { links, caller: hrIn },
    'a leader, whose session is over': { links, caller: leader },
  };
  const others = people(IDS.filter((id) => id !== VICTIM));
  telling = {
    h: [ADA.name, ADA.email],
    o: [`Person ${VICTIM}`, addressOf(VICTIM), goalsOf(VICTIM)],
    n: [...others, GRACE, CHIEF].map(({ name }) => name),
    a: [...others, GRACE, CHIEF].map(({ email }) => email),
    w: others.map(({ id }) => goalsOf(id)),
  };
  pairQuery = String(new URLSearchParams({ mentee: 'e2', mentor: 'm2' }));
  mailsBefore = local.mailbox.mails().length;
}

/** The token of a link of one hour that is pressed for, and has not been used. */
async function doorLink(path: string): Promise<string> {
  await postForm(local.baseUrl + path, { _press: 'ask' });
  const mail = local.mailbox.mails().findLast((one) => kindOfMail(one).kind === 'doorLink');
  const { links } = mail ? await readMail(await local.mailbox.raw(mail)) : { links: [] };
  const [, token = ''] = links.flatMap((link) => /\/b\/([\w-]{43})/.exec(link) ?? []);
  return token;
}

function urlsOf({ by, paths }: (typeof COLUMNS)[number], links: Links): string[] {
  return paths(links[by], pairQuery).map((path) => local.baseUrl + path);
}

/** The rows of a table that is written as text, by the first cell of each. */
function rowsOf(table: string): Map<string, readonly string[]> {
  const [, ...lines] = table.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return [name, cells];
    }),
  );
}

/** What one caller is answered with at each column. */
async function rowOf(ask: (urls: string[]) => Promise<string>, links: Links): Promise<string[]> {
  const row: string[] = [];
  for (const column of COLUMNS) row.push(await ask(urlsOf(column, links)));
  return row;
}

test('the tables have every page, and everybody', () => {
  const pages = LINK_ROUTES.flatMap(({ keys }) => keys.map((route) => route.replace(/^\w+ /, '')));
  expect(new Set(COLUMNS.map(({ route }) => route))).toEqual(new Set([...pages, '$default']));
  for (const table of [SHOWN, ...Object.values(POSTED)]) {
    expect([...table.keys()]).toEqual(Object.keys(who));
    for (const row of table.values()) expect(row).toHaveLength(COLUMNS.length);
  }
});

test('what others may not read is there to be read: by whom it is about, once let in', async () => {
  const { links, caller } = who['a participant, with session'] ?? {};
  const rooms = ['', '/data', '/answers'].map((room) => `${local.baseUrl}/me/${links?.form}${room}`);
  const shown = await Promise.all(rooms.map((url) => send(url, { headers: caller ?? {} })));
  const text = shown.map((one) => one.text).join('\n');
  for (const word of telling.o ?? []) expect(text).toContain(word);
});

test('a form that is on the board leads to the board’s door', async () => {
  const review = `/f/${who['HR, by link']?.links.review}`;
  for (const method of ['GET', 'HEAD', 'POST']) {
    const { status, headers } = await send(local.baseUrl + review, { method });
    const location = headers.get('location') ?? '';
    expect([method, status, location]).toEqual([method, 303, review.replace('/f/', '/b/')]);
    const door = await send(local.baseUrl + location);
    expect(readPage(door.text).forms.map(({ controls }) => controls.map(({ value }) => value))).toEqual([
      ['ask'],
    ]);
  }
});

describe('every page by every caller', () => {
  test.each([...SHOWN.keys()].map((name) => [name]))(
    '%s',
    async (name) => {
      const { links, caller } = who[name] ?? {};
      if (!links || !caller) throw new Error(`nobody is called “${name}”`);
      const { clock } = local;
      if (name.endsWith('is over') && !areSessionsOver) {
        await clock.advanceTo(new Date(clock.now().getTime() + SESSION_MS));
        areSessionsOver = true;
      }
      // Each is tried as if nobody had posted by these links a little before.
      await clock.advanceTo(new Date(clock.now().getTime() + MEANWHILE_MS));
      const before = await tableItems(local);
      expect(await rowOf((urls) => shown(urls, caller, telling), links)).toEqual(SHOWN.get(name));
      expect(await tableItems(local)).toEqual(before);
      let now = await kept(local);
      for (const posting of POSTINGS) {
        const row = await rowOf(async (urls) => {
          const { cell, after } = await posted(local, urls, caller, posting, { telling, before: now });
          now = after;
          return cell;
        }, links);
        expect.soft([posting, row]).toEqual([posting, POSTED[posting].get(name)]);
      }
    },
    300_000,
  );

  test('had mails sent to the addresses on file only, and one of a kind within an hour', () => {
    const sent = local.mailbox.mails().slice(mailsBefore);
    const kinds = new Set(sent.map((mail) => `${kindOfMail(mail).kind} ${mail.to}`));
    expect([...kinds].sort()).toEqual(
      [
        `doorLink ${addressOf(VICTIM)}`,
        `doorLink ${ADA.email}`,
        `doorLink ${addressOf('e3')}`,
        `freshLink ${addressOf('e3')}`,
      ].sort(),
    );
    for (const [index, one] of sent.entries()) {
      const next = sent
        .slice(index + 1)
        .find((mail) => kindOfMail(mail).kind === kindOfMail(one).kind && mail.to[0] === one.to[0]);
      if (next) expect(Date.parse(next.at) - Date.parse(one.at)).toBeGreaterThanOrEqual(HOUR_MS);
    }
  });
});
