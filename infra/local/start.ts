import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClockMode } from './clock/clock.ts';
import { startClockPage } from './clock/clock-page.ts';
import { nextDueInWords } from './clock/next-due.ts';
import type { Durability } from './files/durability.ts';
import { replaceFile } from './files/replace-file.ts';
import { keptPort } from './machine/kept-port.ts';
import { startLocal } from './machine/machine.ts';
import { EXAMPLE } from './rehearsal/demo/cohort-definition.ts';
import { CannotStart } from './startup/cannot-start.ts';
import { command } from './startup/command.ts';
import { sayOnStandardError } from './startup/say.ts';

const USAGE =
  'npm start -- [--clock real|hand|fast] [--port N] [--folder FOLDER] [--durability process|disk]';
const FIRST_PORT = 8080;
/** Four in a row: the API, the inbox, the clock, Step Functions. */
const LAST_PORT = 65_532;
/** What had begun is given this long to come to its end: SES and the table answer in milliseconds. */
const PATIENCE_MS = 30_000;

await command(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      clock: { type: 'string', default: 'real' },
      port: { type: 'string' },
      folder: { type: 'string', default: '.data/local' },
      durability: { type: 'string', default: 'process' },
    },
  });
  const clockMode = clockModeOf(values.clock);
  const durability = durabilityOf(values.durability);
  const dataDir = resolve(values.folder);
  const port = portOf(values.port ?? String(keptPort(dataDir) ?? FIRST_PORT));

  console.log('Starting; the first time, and after a change, this takes some ten seconds.');
  const local = await startLocal({
    dataDir,
    clockMode,
    durability,
    ports: { http: port, inbox: port + 1, stepFunctions: port + 3 },
    say: sayOnStandardError,
    clockPage: `http://127.0.0.1:${port + 2}`,
  });
  const clockPage = await startClockPage({
    clock: local.clock,
    port: port + 2,
    addresses: {
      'The inbox: every mail, whoever it is for': local.inboxUrl,
      'Every mail of the programme, sent or not': `${local.inboxUrl}/mails`,
      'The API': `${local.baseUrl}/openapi.json`,
    },
  });
  // Before anybody reads that it runs, and may end it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      setTimeout(() => {
        sayOnStandardError('Something under way did not end: it is taken up again by the next start.');
        process.exit(1);
      }, PATIENCE_MS).unref();
      await clockPage.close();
      await local.close();
      process.exit(0);
    });
  }
  const tokenFile = join(dataDir, 'hr-token');
  replaceFile(tokenFile, local.hrToken);
  const here = (path: string) => relative(process.cwd(), path) || '.';

  console.log(`
The API         ${local.baseUrl}
The inbox       ${local.inboxUrl}
Every mail      ${local.inboxUrl}/mails
The clock       ${clockPage.address}
Step Functions  ${local.stepFunctionsUrl}
Data            ${here(dataDir)} (kept between runs, ${durability === 'disk' ? 'also when the machine dies' : 'also when this process is killed'})
HR's token      ${here(tokenFile)}

${local.hrToken}

Launch the example cohort:

curl -X POST ${local.baseUrl}/cohorts \\
  -H "Authorization: Bearer $(cat ${here(tokenFile)})" \\
  -H 'Idempotency-Key: example-1' \\
  -H 'Content-Type: application/json' \\
  --data @${here(EXAMPLE)}

The answer's startsAt is when its first mails leave: on a working day, at the cohort's sending hour. Until then the
inbox is empty. You need not wait: the clock's page goes to what is due next. Then open the inbox, where HR has the
link to its board. Ctrl+C ends it all.

${nextDueInWords(local.clock)}`);
});

function clockModeOf(mode: string): ClockMode {
  if (mode === 'real' || mode === 'hand' || mode === 'fast') return mode;
  throw new CannotStart(`--clock takes real, hand or fast.\n${USAGE}`);
}

function durabilityOf(word: string): Durability {
  if (word === 'process' || word === 'disk') return word;
  throw new CannotStart(`--durability takes process or disk.\n${USAGE}`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= LAST_PORT) return port;
  throw new CannotStart(
    `--port takes a port from 1 to ${LAST_PORT}: it and the next three are used.\n${USAGE}`,
  );
}
