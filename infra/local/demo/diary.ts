import type { Local } from '../machine.ts';
import type { StoredMail } from '../mailbox.ts';
import type { SimulatedPeople } from '../simulated-people/simulated-people.ts';
import { executionsOf } from './executions.ts';
import { countBy, inWords, kindOfMail } from './mail-kinds.ts';

const STAGES: Record<string, string> = {
  CallForMentors: 'Call for mentors and mentees',
  Matching: 'Matching',
  Kickoff: 'Kickoff',
  CheckIns: 'Check-ins',
  Evaluation: 'Evaluation',
  FollowUp: 'After the end',
};

/** Tells what goes on, a line for each day on which something did. */
export class Diary {
  readonly #local: Local;
  readonly #people: SimulatedPeople;
  readonly #write: (line: string) => void;
  readonly #begun = new Set<string>();
  #told = 0;
  #answered = 0;
  #day = '';

  constructor(local: Local, people: SimulatedPeople, write: (line: string) => void) {
    this.#local = local;
    this.#people = people;
    this.#write = write;
  }

  /** To be called whenever time has moved. */
  async look(): Promise<void> {
    const day = this.#local.clock.now().toISOString().slice(0, 10);
    if (day === this.#day) return;
    await this.close();
    this.#day = day;
  }

  /** Writes down what has happened since the last line. */
  async close(): Promise<void> {
    for (const { machine } of await executionsOf(this.#local)) {
      const title = STAGES[machine];
      if (!title || this.#begun.has(machine)) continue;
      this.#begun.add(machine);
      this.#write(`\n${title}`);
    }
    const mails = this.#local.mailbox.mails(this.#told);
    const answers = this.#people.deeds.answered - this.#answered;
    if (mails.length === 0 && answers === 0) return;
    this.#told = mails.at(-1)?.number ?? this.#told;
    this.#answered = this.#people.deeds.answered;
    this.#write(
      `  ${dayInWords(this.#day)}  ${[...mailsInWords(mails), ...answersInWords(answers)].join(', ')}`,
    );
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

function dayInWords(day: string): string {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
  return day === '' ? '' : `${weekday.format(new Date(`${day}T12:00:00Z`))} ${day}`;
}
