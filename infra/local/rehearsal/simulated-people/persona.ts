import { chance } from './chance.ts';
import { silenceOn } from './inner-life/diligence.ts';
import type { Page } from './page.ts';

/** How somebody deals with one form: at once, only when reminded, or not at all. */
export type Disposition = 'prompt' | 'late' | 'silent';

/** Rates of behaviour, each between 0 and 1. The rest of everybody is prompt and stays. */
export interface Temper {
  /** Of those called, who apply. */
  interested: number;
  late: number;
  /** Forms that are never answered: more by some people than by others, and of those at the end more. */
  silent: number;
  /** From here on nobody but HR and leadership answers anything; undefined when people go on. */
  silentFrom?: Date;
  /** Proposals declined. */
  declines: number;
  /** Applications that HR does not select. */
  turnedDown: number;
  /** Pulses on which a person leaves the cohort instead of answering. */
  leaves: number;
  asksForContact: number;
  /** Whose mail a scanner opens and posts before they see it. Where there are scanners, HR and leadership have one, too. */
  scanned: number;
  /** Addresses that do not exist any more. */
  bounces: number;
  /** Forms first sent with something missing. */
  careless: number;
}

/** As a company of ordinary people behaves: most answer, some must be reminded, few drop out. */
export const ORDINARY: Temper = {
  interested: 0.6,
  late: 0.16,
  silent: 0.08,
  declines: 0.07,
  turnedDown: 0.07,
  leaves: 0.006,
  asksForContact: 0.03,
  scanned: 0.03,
  bounces: 0.02,
  careless: 0.08,
};

/** One simulated person: everything about them follows from the seed and their address. */
export class Persona {
  readonly seed: number;
  readonly address: string;
  /** HR and leadership do what is asked of them, always and soon. */
  readonly onDuty: boolean;
  readonly #temper: Temper;

  constructor(seed: number, address: string, onDuty: boolean, temper: Temper) {
    this.seed = seed;
    this.address = address;
    this.onDuty = onDuty;
    this.#temper = temper;
  }

  /** Between 0 and 1, always the same for the same matter. */
  chance(...matter: (string | number)[]): number {
    return chance(this.seed, this.address, ...matter);
  }

  get bounces(): boolean {
    return !this.onDuty && this.chance('bounces') < this.#temper.bounces;
  }

  /** @param draw between 0 and 1 */
  selects(draw: number): boolean {
    return draw >= this.#temper.turnedDown;
  }

  get isScanned(): boolean {
    return this.onDuty ? this.#temper.scanned > 0 : this.chance('scanned') < this.#temper.scanned;
  }

  /**
   * @param occasion names the request: the same in its first mail and in its reminders
   * @param asked when its first mail came
   */
  dispositionTo(occasion: string, asked: Date): Disposition {
    if (this.onDuty) return 'prompt';
    const { silentFrom, late } = this.#temper;
    if (silentFrom && asked >= silentFrom) return 'silent';
    const draw = this.chance(occasion, 'disposition');
    const silent = silenceOn(occasion, this.#temper.silent, { seed: this.seed, address: this.address });
    if (draw < silent) return 'silent';
    return draw < silent + late ? 'late' : 'prompt';
  }

  isInterestedIn(matter: string): boolean {
    return this.chance(matter, 'interested') < this.#temper.interested;
  }

  declines(matter: string): boolean {
    return this.chance(matter, 'declines') < this.#temper.declines;
  }

  leavesAt(matter: string): boolean {
    return !this.onDuty && this.chance(matter, 'leaves') < this.#temper.leaves;
  }

  asksForContact(matter: string): boolean {
    return this.chance(matter, 'contact') < this.#temper.asksForContact;
  }

  isCarelessAt(matter: string): boolean {
    return !this.onDuty && this.chance(matter, 'careless') < this.#temper.careless;
  }

  /**
   * How well the two suit each other, between 0 and 1: most pairs do, some do not. Both sides feel the same,
   * because both know both names.
   */
  fitWith(ownName: string, partnerName: string): number {
    const names = [ownName, partnerName].sort();
    // The larger of two draws: two thirds on average, and now and then a bad one.
    return Math.max(chance(this.seed, ...names, 'fit'), chance(this.seed, ...names, 'effort'));
  }
}

/** What a page is about, in the words that stay the same from the first mail to the last reminder. */
export function matterOf({ heading, about }: Pick<Page, 'heading' | 'about'>): string {
  return `${heading}\n${about}`;
}
