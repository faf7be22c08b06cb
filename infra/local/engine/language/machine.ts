import type { Definition, State, StateGroup } from './asl.ts';
import { innerGroups } from './flow-problems.ts';

/** A checked definition, with its groups of states at hand by the place a thread remembers. */
export interface Machine {
  readonly definition: Definition;
  readonly groups: ReadonlyMap<string, StateGroup>;
}

/** The machine's own states are the group ``; those inside a state are `<state>/<place in it>`. */
export function machineOf(definition: Definition): Machine {
  const groups = new Map<string, StateGroup>([['', definition]]);
  const collect = (group: StateGroup): void => {
    for (const [name, state] of Object.entries(group.States)) {
      for (const [path, inner] of innerGroups(state)) {
        // State names are unique in the whole machine.
        groups.set(`${name}/${path}`, inner);
        collect(inner);
      }
    }
  };
  collect(definition);
  return { definition, groups };
}

/** @throws if the definition has no such group: the journal belongs to another definition. */
export function groupOf(machine: Machine, path: string): StateGroup {
  const group = machine.groups.get(path);
  if (group === undefined) throw new Error(`The definition has no states at '${path}'`);
  return group;
}

/** @throws if the group has no such state. */
export function stateOf(machine: Machine, path: string, name: string): State {
  const state = groupOf(machine, path).States[name];
  if (state === undefined) throw new Error(`The definition has no state '${name}' at '${path}'`);
  return state;
}
