import type { Local } from '../../../infra/local/machine/machine.ts';
import { asShown } from '../../../infra/local/rehearsal/simulated-people/desk.ts';
import { type PageForm, readPage } from '../../../infra/local/rehearsal/simulated-people/page.ts';
import { postForm, type Reply, send } from '../client.ts';
import type { Caller } from './caller.ts';
import { tableItems } from './table-items.ts';

/** Words that somebody may not be meant to read, by the letter under which the table has them. */
export type Telling = Readonly<Record<string, readonly string[]>>;

/** What posts find their way to a page: of scanners, of programs, of people. */
export type Posting = 'empty' | 'random' | 'as shown' | 'as shown, from elsewhere';

/** So many of a page's buttons are pressed: of a long list of pairs, the first ones are like all others. */
const BUTTONS = 2;

/** Whatever a scanner puts into the fields it finds, and some it does not. */
const RANDOM = {
  a: 'b',
  _do: 'decide',
  _seal: 'x'.repeat(22),
  _version: '0',
  do: 'publish',
  seen: '1',
  decision: 'stop',
  reason: 'time',
  alertId: 'x',
  session: 'x'.repeat(43),
  'List-Unsubscribe': 'no',
};

/**
 * What a door does when its button is pressed, and any page with how often was posted: of this the mails are counted,
 * and everything else is a change.
 */
const OF_THE_DOOR = /^(?:DOOR#|LINK$|LINKOF#|TOLD#(?:doorLink|freshLink)-)/;

/** Everything kept, but for what a press at the door may leave. */
export async function kept(local: Local): Promise<string[]> {
  const items = (await tableItems(local)).map((item) => JSON.parse(item));
  return items
    .filter(({ sk }) => !OF_THE_DOOR.test(sk.S))
    .map(({ budgetFullAt, writtenBy, ...rest }) =>
      JSON.stringify(budgetFullAt === undefined ? { ...rest, writtenBy } : rest),
    );
}

/** `200 hn`: the status of pages, and what is on them. A GET twice, and a HEAD, must say the same. */
export async function shown(urls: readonly string[], caller: Caller, telling: Telling): Promise<string> {
  const replies: Reply[] = [];
  for (const url of urls) {
    const [first, second] = [await send(url, { headers: caller }), await send(url, { headers: caller })];
    const head = await send(url, { method: 'HEAD', headers: caller });
    for (const { status } of [second, head])
      if (status !== first.status) throw new Error(`${url}: ${first.status}, and then ${status}`);
    if (head.text !== '') throw new Error(`${url}: a HEAD has a body`);
    replies.push(first, second);
  }
  return cellOf(replies, telling);
}

/** `303!`: what was answered, and whether anything changed since `before`. */
export async function posted(
  local: Local,
  urls: readonly string[],
  caller: Caller,
  posting: Posting,
  { telling, before }: { telling: Telling; before: readonly string[] },
): Promise<{ cell: string; after: string[] }> {
  const replies: Reply[] = [];
  for (const url of urls) replies.push(...(await post(url, caller, posting)));
  const after = await kept(local);
  const isChanged = after.join('\n') !== before.join('\n');
  return { cell: cellOf(replies, telling, isChanged), after };
}

function cellOf(replies: readonly Reply[], telling: Telling, isChanged = false): string {
  const statuses = [...new Set(replies.map(({ status }) => status))].sort();
  const texts = replies.map(({ text, headers }) => `${text} ${headers.get('location')}`).join('\n');
  const letters = Object.entries(telling)
    .filter(([, words]) => words.some((word) => texts.includes(word)))
    .map(([letter]) => letter);
  return `${statuses.join('/')}${isChanged ? '!' : ''} ${letters.join('')}`.trim() || '–';
}

async function post(url: string, caller: Caller, posting: Posting): Promise<Reply[]> {
  if (posting === 'empty') return [await postForm(url, {}, caller)];
  if (posting === 'random') return [await postForm(url, RANDOM, caller)];
  const elsewhere: Caller = posting === 'as shown' ? {} : { origin: 'https://evil.example' };
  const { text } = await send(url, { headers: caller });
  const replies: Reply[] = [];
  for (const form of readPage(text).forms.filter(isPressed).slice(0, BUTTONS)) {
    const action = new URL(form.action || url, url).href;
    replies.push(await postForm(action, asShown(form), { ...caller, ...elsewhere }));
  }
  return replies;
}

/** But those that end sessions: whoever presses them is somebody else afterwards. */
function isPressed({ method, controls }: PageForm): boolean {
  const ends = controls.some(
    ({ name, value }) => name === 'session' || (name === '_press' && value === 'end'),
  );
  return method === 'post' && !ends;
}
