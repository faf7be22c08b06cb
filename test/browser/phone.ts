import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { fillIn } from '../../infra/local/rehearsal/simulated-people/answers.ts';
import { readPage } from '../../infra/local/rehearsal/simulated-people/page.ts';
import { complaintsAbout } from '../functions/web/validate-page.ts';
import { dutiful } from '../http/dutiful.ts';
import { AccessibilityCheck } from './accessibility.ts';
import { breakableFrench } from './breakable-french.ts';

const PHONE = { width: 390, height: 844 };
/** As small as phones are. */
const SMALL_PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** What every view weighs at most, style included. */
const MOST_BYTES = 50 * 1024;
/** What a page for participants weighs at most. */
const MOST_BYTES_SMALL = 30 * 1024;

interface Kind {
  /** Folder for screenshots, none when left out. */
  album?: string | undefined;
  /** A participant's: small, their pages are light, and as HTML and French typography want them. */
  small?: boolean;
}

/** One person's phone: no JavaScript, and nothing they meet may be inaccessible, heavy or too wide. */
export class Phone {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #check: AccessibilityCheck;
  readonly #kind: Kind;
  #pictures = 0;

  static async of(browser: Browser, kind: Kind = {}): Promise<Phone> {
    const viewport = kind.small ? SMALL_PHONE : PHONE;
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const check = await AccessibilityCheck.open(browser, viewport);
    return new Phone(context, await context.newPage(), check, kind);
  }

  private constructor(context: BrowserContext, page: Page, check: AccessibilityCheck, kind: Kind) {
    this.#context = context;
    this.page = page;
    this.#check = check;
    this.#kind = kind;
  }

  /** Opens an address and looks at what comes. */
  async open(address: string | undefined, name: string, status = 200): Promise<void> {
    if (!address) throw new Error(`the mail has no link to "${name}"`);
    const response = await this.page.goto(address);
    expect([name, response?.status()]).toEqual([name, status]);
    await this.look(name, response);
  }

  /** Presses a button or follows a link, and looks at the page that comes. */
  async press(target: Locator, name: string): Promise<Response | null> {
    const [response] = await Promise.all([this.page.waitForNavigation(), target.click()]);
    await this.look(name, response);
    return response;
  }

  /** As after a working day: the session's cookie is gone. */
  async forgetSession(): Promise<void> {
    await this.#context.clearCookies();
  }

  /** Fills in the form on the page as somebody conscientious would, by clicking and typing. */
  async fillIn(today: Date, chosen: Readonly<Record<string, string>> = {}): Promise<void> {
    const page = readPage(await this.page.content());
    const form = page.forms.find(
      ({ method, controls }) => method === 'post' && controls.some(({ kind }) => kind !== 'hidden'),
    );
    if (!form) throw new Error(`“${page.heading}” has no form`);
    const persona = dutiful('somebody@example.org');
    const fields = fillIn({ persona, page, form, fit: 0.9, today });
    for (const [name, value] of Object.entries(chosen)) fields.set(name, value);
    for (const control of form.controls) {
      for (const value of fields.getAll(control.name)) await this.#put(control, value);
    }
  }

  async #put({ name, kind }: { name: string; kind: string }, value: string): Promise<void> {
    const named = this.page.locator(`[name="${name}"]`);
    if (kind === 'choice' || kind === 'boxes') {
      await this.page.locator(`[name="${name}"][value="${value}"]`).check();
    } else if (kind === 'list') await named.selectOption(value);
    else if (kind !== 'hidden') await named.fill(value);
  }

  /** What is on the screen now: nothing for axe to find, not heavier than a page may be. */
  async look(name: string, response?: Response | null): Promise<void> {
    const html = await this.page.content();
    const label = `${name} ${await this.page.title()}`;
    expect([label, await this.#check.findings(html)]).toEqual([label, []]);
    const most = this.#kind.small ? MOST_BYTES_SMALL : MOST_BYTES;
    expect(Buffer.byteLength(html), label).toBeLessThan(most);
    // Without tokens and their hashes: one in some thousands has a NaN in it.
    const written = html.replaceAll(/(?<![\w-])[\w-]{43}(?![\w-])/g, '');
    expect(written, label).not.toMatch(/undefined|\[object|NaN|lang=""|href=""/);
    if (this.#kind.small && response) {
      const sent = await response.text();
      // Tables that are laid out as cards say once more that they are tables.
      const complaints = (await complaintsAbout(sent)).filter((one) => !one.startsWith('no-redundant-role'));
      expect([label, complaints]).toEqual([label, []]);
      expect([label, breakableFrench(sent)]).toEqual([label, []]);
    }
    if (this.#kind.album) await this.#photograph(this.#kind.album, name);
  }

  async #photograph(album: string, name: string): Promise<void> {
    await mkdir(album, { recursive: true });
    this.#pictures += 1;
    const path = (width: number) =>
      join(album, `${String(this.#pictures).padStart(2, '0')}-${name}-${width}.png`);
    const phone = this.#kind.small ? SMALL_PHONE : PHONE;
    await this.page.screenshot({ path: path(phone.width), fullPage: true });
    await this.page.setViewportSize(DESK);
    await this.page.screenshot({ path: path(DESK.width), fullPage: true });
    await this.page.setViewportSize(phone);
  }

  async close(): Promise<void> {
    await this.#check.close();
    await this.#context.close();
  }
}
