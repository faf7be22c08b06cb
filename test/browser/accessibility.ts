import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at pages as axe does: in a window of its own, with scripts, while the reader's has none. */
export class AccessibilityCheck {
  readonly #page: Page;

  static async open(browser: Browser, viewport: { width: number; height: number }) {
    const page = await browser.newPage({ viewport });
    // Once: it outlives the documents that are set into the page, and takes as long to load as a page to check.
    await page.evaluate(axe.source);
    return new AccessibilityCheck(page);
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  /** What is wrong with a page by WCAG 2.2 AA, or wider than the window; empty when nothing is. */
  async findings(html: string): Promise<string[]> {
    await this.#page.setContent(html);
    const { violations } = await this.#page.evaluate(
      (options): Promise<axe.AxeResults> => Reflect.get(globalThis, 'axe').run(options),
      // What passes needs no description, and nothing is preloaded for pages without sound or remote styles.
      { runOnly: WCAG_2_2_AA, resultTypes: ['violations'], preload: false },
    );
    const overflow = await this.#page.evaluate(() => {
      const { scrollWidth, clientWidth } = Reflect.get(globalThis, 'document').documentElement;
      return scrollWidth - clientWidth;
    });
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: element }) => element).join(' ')}`),
      ...(overflow > 0 ? [`wider than the window by ${overflow} pixels`] : []),
    ];
  }

  /** The page that was looked at last, in its whole length. */
  async photograph(path: string): Promise<void> {
    await this.#page.screenshot({ path, fullPage: true });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
