import type { Stage } from '../../../../functions/definition/stage-names.ts';
import type { Local } from '../../machine/machine.ts';
import type { StoredMail } from '../../machine/mail/mailbox.ts';
import type { SimulatedPeople } from '../simulated-people/simulated-people.ts';
import { executionsOf } from './executions.ts';
import { countBy, inWords, kindOfMail } from './mail-kinds.ts';

/** Machines whose beginning is told: those of the stages, and of what comes after them. */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CallForMentors: 'Call for mentors and mentees',
    Matching: 'Matching',
    Kickoff: 'Kickoff',
    CheckIns: 'Check-ins',
    Evaluation: 'Evaluation',
    FollowUp: 'After the end',
  } satisfies Record<Capitalize<Stage> | 'FollowUp', string>),
);

/** Tells what goes on, a line for each day on which something did. */
export class Diary {
  readonly #local: Local;
  readonly #people: SimulatedPeople;
  readonly #write: (line: string) => void;
  readonly #begun = new Set<string>();
  #mails = 0;
  #answers = 0;
  #today = '';

  constructor(local: Local, people: SimulatedPeople, write: (line: string) => void) {
    this.#local = local;
    this.#people = people;
    this.#write = write;
  }

  /** To be called whenever time has moved: once a day is over, it is told. */
  async look(): Promise<void> {
    const today = dayOf(this.#local.clock.now());
    if (today === this.#today) return;
    this.#today = today;
    await this.#tellUntil(today);
  }

  /** Tells the rest. */
  async close(): Promise<void> {
    await this.#tellUntil('9999');
  }

  async #tellUntil(day: string): Promise<void> {
    const mails = this.#local.mailbox.mails(this.#mails).filter(({ at }) => at < day);
    const answers = this.#people.answered.slice(this.#answers).filter(({ at }) => dayOf(at) < day);
    this.#mails = mails.at(-1)?.number ?? this.#mails;
    this.#answers += answers.length;
    const days = new Set([...mails.map(({ at }) => at.slice(0, 10)), ...answers.map(({ at }) => dayOf(at))]);
    for (const one of [...days].sort()) {
      await this.#tellStages(one);
      const sent = mailsInWords(mails.filter(({ at }) => at.startsWith(one)));
      const answered = answersInWords(answers.filter(({ at }) => dayOf(at) === one).length);
      this.#write(`  ${weekday(one)} ${one}  ${[...sent, ...answered].join(', ')}`);
    }
  }

  async #tellStages(day: string): Promise<void> {
    for (const { machine, startedAt } of await executionsOf(this.#local)) {
      const title = TITLES.get(machine);
      if (!title || this.#begun.has(machine) || startedAt.slice(0, 10) > day) continue;
      this.#begun.add(machine);
      this.#write(`\n${title}`);
    }
  }
}

function mailsInWords(mails: StoredMail[]): string[] {
  const counts = countBy(mails, (mail) => {
    const { kind, reminder } = kindOfMail(mail);
    return inWords(kind) + (reminder > 0 ? ' (reminder)' : '');
  });
  return Object.entries(counts).map(([what, count]) => `${count} × ${what}`);
}

function answersInWords(answers: number): string[] {
  if (answers === 0) return [];
  return [answers === 1 ? '1 form answered' : `${answers} forms answered`];
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function weekday(day: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
