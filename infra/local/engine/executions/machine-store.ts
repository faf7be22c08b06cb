import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
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
    mkdirSync(this.#definitions, { recursive: true });
    const stored = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : [];
    this.#machines = new Map(
      z
        .array(StoredMachine)
        .parse(stored)
        .map((each) => [each.stateMachineArn, each]),
    );
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

  /** Keeps a definition; returns its hash. */
  putDefinition(text: string): string {
    const hash = createHash('sha256').update(text).digest('hex');
    const file = join(this.#definitions, `${hash}.json`);
    if (!existsSync(file)) replaceFile(file, text);
    return hash;
  }

  definitionText(hash: string): string {
    return readFileSync(join(this.#definitions, `${hash}.json`), 'utf8');
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

/** The file is the old one or the new one, whenever the process dies. */
function replaceFile(file: string, content: string): void {
  const next = `${file}.next`;
  writeFileSync(next, content, { flush: true });
  renameSync(next, file);
}
