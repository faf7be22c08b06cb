import { Persona, type Temper } from '../../infra/local/rehearsal/simulated-people/persona.ts';

/** Nobody forgets, declines or leaves by chance: what happens is what a test says. */
const DUTIFUL: Temper = {
  interested: 1,
  late: 0,
  silent: 0,
  declines: 0,
  turnedDown: 0,
  leaves: 0,
  asksForContact: 0,
  scanned: 0,
  bounces: 0,
  careless: 0,
};

/** Somebody who answers everything, at once and completely. */
export function dutiful(address: string): Persona {
  return new Persona(1, address, true, DUTIFUL);
}
