import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClockMode } from './clock/clock.ts';
import { startClockPage } from './clock/clock-page.ts';
import { nextDueInWords } from './clock/next-due.ts';
import { startLocal } from './machine/machine.ts';
import { EXAMPLE } from './rehearsal/demo/cohort-definition.ts';

const USAGE = 'npm start -- [--clock real|hand|fast] [--port N] [--folder FOLDER]';

const { values } = parseArgs({
  options: {
    clock: { type: 'string', default: 'real' },
    port: { type: 'string', default: '8080' },
    folder: { type: 'string', default: '.data/local' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_532) throw new Error(`--port takes a port.\n${USAGE}`);
const dataDir = resolve(values.folder);

console.log('Starting; the first time, and after a change, this takes some ten seconds.');
const local = await startLocal({
  dataDir,
  clockMode: clockModeOf(values.clock),
  ports: { http: port, inbox: port + 1, stepFunctions: port + 3 },
  clockPage: `http://127.0.0.1:${port + 2}`,
});
const clockPage = await startClockPage({
  clock: local.clock,
  port: port + 2,
  addresses: {
    'The inbox: every mail, whoever it is for': local.inboxUrl,
    'The API': `${local.baseUrl}/openapi.json`,
  },
});
const tokenFile = join(dataDir, 'hr-token');
writeFileSync(tokenFile, local.hrToken, { mode: 0o600 });
const here = (path: string) => relative(process.cwd(), path) || '.';

console.log(`
The API         ${local.baseUrl}
The inbox       ${local.inboxUrl}
The clock       ${clockPage.address}
Step Functions  ${local.stepFunctionsUrl}
Data            ${here(dataDir)} (kept between runs)
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

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await clockPage.close();
    await local.close();
    process.exit(0);
  });
}

function clockModeOf(mode: string): ClockMode {
  if (mode === 'real' || mode === 'hand' || mode === 'fast') return mode;
  throw new Error(`--clock takes real, hand or fast.\n${USAGE}`);
}
