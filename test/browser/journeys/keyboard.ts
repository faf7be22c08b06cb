import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Phone } from '../phone.ts';

/** More stops than any page has. */
const MOST_STOPS = 250;

/** Somebody who has a keyboard, and neither mouse nor finger. */
export class Keyboard {
  readonly #phone: Phone;

  constructor(phone: Phone) {
    this.#phone = phone;
  }

  /**
   * Presses Tab until something has the focus, which can be seen at every stop.
   *
   * @throws Error when it cannot be reached
   */
  async tabTo(target: Locator): Promise<void> {
    const { page } = this.#phone;
    await expect.poll(() => target.count()).toBe(1);
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      const outline = await focused.evaluate((element) => {
        const style = Reflect.get(globalThis, 'getComputedStyle')(element);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
      expect(outline, await focused.evaluate((element) => element.outerHTML.slice(0, 100))).toMatch(
        /^(?:solid|auto) [1-9]/,
      );
      if (await target.evaluate((element) => element.matches(':focus'))) return;
    }
    throw new Error(`no Tab leads to ${target}`);
  }

  /** Goes to a box or a choice and presses Space. */
  async tick(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.#phone.page.keyboard.press('Space');
    expect(await target.isChecked()).toBe(true);
  }

  /** Goes to a field and types. */
  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.#phone.page.keyboard.type(text);
  }

  /** Goes to a button or a link and presses Enter; what comes is looked at. */
  async enter(target: Locator, name: string): Promise<number | undefined> {
    await this.tabTo(target);
    const { page } = this.#phone;
    const [response] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await this.#phone.look(name, response);
    return response?.status();
  }

  /** Goes to what is behind a click, and opens it. */
  async open(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.#phone.page.keyboard.press('Enter');
  }
}
