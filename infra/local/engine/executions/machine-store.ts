import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { replaceFile } from '../../files/replace-file.ts';
import { CannotStart } from '../../startup/cannot-start.ts';
import { Definition } from '../language/asl.ts';
import { type Machine, machineOf } from '../language/machine.ts';

const StoredMachine = z.object({
  stateMachineArn: z.string(),
  name: z.string(),
  roleArn: z.string(),
  /** Hash of the definition's text. */
  definition: z.string(),
  creationDate: z.string(),
  updateDate: z.string(),
  revisionId: z.string(),
});
export type StoredMachine = z.infer<typeof StoredMachine>;

/**
 * State machines on disk. Definitions are kept by their hash and never change, so that an execution runs to
 * its end on the definition it started with.
 */
export class MachineStore {
  readonly #file: string;
  readonly #definitions: string;
  readonly #machines: Map<string, StoredMachine>;
  readonly #compiled = new Map<string, Machine>();

  constructor(dataDir: string) {
    this.#file = join(dataDir, 'machines.json');
    this.#definitions = join(dataDir, 'definitions');
    mkdirSync(this.#definitions, { recursive: true, mode: 0o700 });
    this.#machines = new Map(storedIn(this.#file).map((each) => [each.stateMachineArn, each]));
  }

  get(stateMachineArn: string): StoredMachine | undefined {
    return this.#machines.get(stateMachineArn);
  }

  /** All machines, by name. */
  all(): StoredMachine[] {
    return [...this.#machines.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  put(machine: StoredMachine): void {
    this.#machines.set(machine.stateMachineArn, machine);
    this.#save();
  }

  remove(stateMachineArn: string): void {
    this.#machines.delete(stateMachineArn);
    this.#save();
  }

  /** Keeps a definition; returns its hash. A damaged copy of it is mended. */
  putDefinition(text: string): string {
    const hash = hashOf(text);
    const file = join(this.#definitions, `${hash}.json`);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) replaceFile(file, text);
    return hash;
  }

  /** @throws CannotStart when the file is not what was kept: no execution may go on by another definition */
  definitionText(hash: string): string {
    const file = join(this.#definitions, `${hash}.json`);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (hashOf(text) === hash) return text;
    throw new CannotStart(`${file} is damaged or gone: put it back from a copy. Nothing was changed.`);
  }

  machine(hash: string): Machine {
    let machine = this.#compiled.get(hash);
    if (machine === undefined) {
      machine = machineOf(Definition.parse(JSON.parse(this.definitionText(hash))));
      this.#compiled.set(hash, machine);
    }
    return machine;
  }

  #save(): void {
    replaceFile(this.#file, JSON.stringify([...this.#machines.values()], null, 2));
  }
}

function storedIn(file: string): StoredMachine[] {
  if (!existsSync(file)) return [];
  try {
    return z.array(StoredMachine).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new CannotStart(
      `${file} is damaged: put it back from a copy, or move it away and create the state machines again. Nothing was changed.`,
      { cause: error },
    );
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
