/** The machine's own Date, whatever is installed over it. */
export const MachineDate = globalThis.Date;

let installed: object | undefined;

/**
 * Replaces `globalThis.Date` by one that reads its "now" from `now` (milliseconds since 1970).
 * Everything else about Date (parsing, arithmetic, `instanceof`, subclasses) stays as it is, and so do
 * timers: a socket's timeout must not fire because months of a cohort went by in a second.
 * Returns the function that puts the machine's Date back.
 * @throws if a virtual Date is already installed: two clocks cannot both be the process's time.
 */
export function installVirtualDate(now: () => number): () => void {
  if (installed !== undefined) throw new Error('A virtual Date is already installed in this process');
  const virtual = new Proxy(MachineDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new MachineDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
  // Libraries compare `value.constructor === Date`.
  MachineDate.prototype.constructor = virtual;
  globalThis.Date = virtual;
  installed = virtual;
  return () => {
    if (installed !== virtual) return;
    MachineDate.prototype.constructor = MachineDate;
    globalThis.Date = MachineDate;
    installed = undefined;
  };
}
