import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Locale } from '../../../functions/locales/locale.ts';
import { type Local, startLocal } from '../../../infra/local/machine/machine.ts';
import { HrClient, type PairView } from '../../../infra/local/rehearsal/demo/hr-client.ts';
import { answerForm } from '../../../infra/local/rehearsal/simulated-people/form-visit.ts';
import { linkTo } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { asMentor } from '../../cohorts/staged-cohort.ts';
import { dutiful } from '../../http/dutiful.ts';
import { LivingCohort, type ReceivedMail } from '../../http/living-cohort.ts';
import type { SmallCohort } from '../../http/small-cohort.ts';
import { launchChromium } from '../chromium.ts';
import { Phone } from '../phone.ts';
import { enter } from '../through-the-door.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
/** A step is weeks of a cohort and a dozen pages, each looked at by axe; other test files run beside it. */
export const STEP_MS = 300_000;

/** What the cohorts of a test file share. */
export interface Workplace {
  local: Local;
  browser: Browser;
  leave(): Promise<void>;
}

export async function openWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-journeys-'));
  const browser = await launchChromium();
  const local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  return {
    local,
    browser,
    async leave() {
      await browser.close();
      await local.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A cohort under way, some of whose people a test accompanies by their phones; the others answer every form. */
export class CompanyAtWork {
  readonly living: LivingCohort;
  readonly cohort: SmallCohort;
  readonly #workplace: Workplace;
  readonly #locale: Locale;
  readonly #client: HrClient;
  readonly #phones = new Map<string, Phone>();
  readonly #registered: { id: string; name: string; email: string }[] = [];
  #id = '';

  constructor(workplace: Workplace, cohort: SmallCohort, locale: Locale) {
    this.#workplace = workplace;
    this.cohort = cohort;
    this.#locale = locale;
    this.living = new LivingCohort(workplace.local);
    this.#client = new HrClient(workplace.local.baseUrl, workplace.local.hrToken);
  }

  get now(): Date {
    return this.#workplace.local.clock.now();
  }

  /** @param name of the journey, by which no other cohort is launched */
  async launch(name: string): Promise<void> {
    const { clock } = this.#workplace.local;
    this.#id = await clock.busy(() => this.#client.launch(this.cohort.definition, `${name}-${this.#locale}`));
  }

  /** HR registers somebody as a mentor by its API. */
  async registerMentor(person: { id: string; name: string; email: string }): Promise<void> {
    const { local } = this.#workplace;
    const body = JSON.stringify({
      person: { ...person, language: this.#locale },
      answers: asMentor({ languages: [this.#locale] }),
    });
    const headers = { authorization: `Bearer ${local.hrToken}`, 'content-type': 'application/json' };
    const address = `${local.baseUrl}/cohorts/${this.#id}/mentors`;
    const { ok, text } = await local.clock.busy(async () => {
      const response = await fetch(address, { method: 'POST', headers, body });
      return { ok: response.ok, text: await response.text() };
    });
    if (!ok) throw new Error(text);
    this.#registered.push({ ...person });
  }

  /** HR has a larger one; participants' are as small as phones are. */
  async phoneOf(address: string): Promise<Phone> {
    const known = this.#phones.get(address);
    if (known) return known;
    const folder = process.env.SCREENSHOTS;
    const album = folder && join(folder, this.#locale, address.split('@')[0] ?? '');
    const phone = await Phone.of(this.#workplace.browser, { album, small: address !== this.cohort.hr });
    this.#phones.set(address, phone);
    return phone;
  }

  /** Whoever got a mail goes where it leads. */
  async goTo(mail: ReceivedMail, page: 'b' | 'f' | 'me' | 'p', name: string): Promise<Phone> {
    const phone = await this.phoneOf(mail.to);
    const { mailbox } = this.#workplace.local;
    await enter({ phone, mailbox, locale: this.#locale }, mail, page, name);
    return phone;
  }

  /** As everybody does whom no test accompanies. */
  async answerAsUsual(mail: ReceivedMail): Promise<void> {
    const form = linkTo('f', mail);
    const desk = this.living.deskOf(mail.to);
    if (form) await answerForm(mail, form, dutiful(mail.to), { today: this.now, desk });
  }

  /** All pairs so far, with the addresses of the two. */
  async pairs(): Promise<(PairView & { mentee: string; mentor: string })[]> {
    const addressOf = new Map(this.#people().map(({ id, email }) => [id, email]));
    const pairs = await this.#workplace.local.clock.busy(() => this.#client.pairs(this.#id));
    return pairs.map((pair) => ({
      ...pair,
      mentee: addressOf.get(pair.menteeId) ?? '',
      mentor: addressOf.get(pair.mentorId) ?? '',
    }));
  }

  /** What people are called, by their address. */
  nameOf(address: string): string {
    return this.#people().find(({ email }) => email === address)?.name ?? '';
  }

  #people() {
    return [...(this.cohort.definition.people ?? []), ...this.#registered];
  }

  async leave(): Promise<void> {
    for (const phone of this.#phones.values()) await phone.close();
  }
}

/** What a page says, as one reads it. */
export async function said(phone: Phone): Promise<string> {
  return (await phone.page.locator('main').innerText()).replaceAll(/[\u2068\u2069]/g, '');
}

export const buttonIn = (phone: Phone, name: string): Locator => phone.page.getByRole('button', { name });

export const linkIn = (phone: Phone, name: string): Locator =>
  phone.page.getByRole('link', { name, exact: true });
