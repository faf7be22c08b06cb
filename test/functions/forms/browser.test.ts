import axe from 'axe-core';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../../functions/forms/answers/answer.ts';
import { parseAnswers } from '../../../functions/forms/answers/parse-answers.ts';
import type { Form } from '../../../functions/forms/form.ts';
import { confirmationPage } from '../../../functions/forms/page/confirmation-page.tsx';
import { type FormPageProps, formPage } from '../../../functions/forms/page/form-page.tsx';
import type { Locale } from '../../../functions/locales/locale.ts';
import { readFormBody } from '../../../functions/web/body.ts';
import { htmlResponse } from '../../../functions/web/page.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { EXAMPLE_FORMS, mentorApplication } from './example-forms.ts';

const ADDRESS = 'http://localhost/f/token';
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

function props(form: Form, locale: Locale): FormPageProps {
  return {
    form,
    locale,
    path: '/f/token',
    cohort: 'Leadership 2027',
    contact: { name: 'Claire Petit', email: 'rh@acme.example' },
    until: new Date('2027-02-01T16:00:00Z'),
    timeZone: 'Europe/Paris',
    version: 0,
  };
}

/** Answers requests as the handlers do: with the real headers, the policy among them. */
async function serve(
  page: Page,
  form: Form,
  locale: Locale,
  saved: (answers: Answers) => void,
): Promise<void> {
  await page.route('**/*', async (route: Route) => {
    const request = route.request();
    const answer = (status: number, html: string) => {
      const { headers } = htmlResponse(status, html);
      return route.fulfill({
        status,
        body: html,
        headers: Object.fromEntries(
          Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]),
        ),
      });
    };
    if (request.method() !== 'POST') return answer(200, formPage(props(form, locale)));
    const body = readFormBody({
      body: request.postData() ?? '',
      isBase64Encoded: false,
      headers: { 'content-type': request.headers()['content-type'] },
    });
    if (!body.ok) return answer(body.status, '');
    const parsed = parseAnswers(form, body.fields, locale);
    if (!parsed.ok) {
      return answer(422, formPage({ ...props(form, locale), typed: body.fields, errors: parsed.errors }));
    }
    saved(parsed.answers);
    return answer(
      200,
      confirmationPage({
        ...props(form, locale),
        answers: parsed.answers,
        confirmationPath: '/f/token/done',
      }),
    );
  });
}

/** What would have to be scrolled sideways is wider than the window. */
async function widthOf(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'document').documentElement.scrollWidth);
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags): Promise<axe.AxeResults> => Reflect.get(globalThis, 'axe').run({ runOnly: tags }),
    WCAG_2_2_AA,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the check itself finds what is wrong', async () => {
  const page = await browser.newPage();
  await page.setContent('<input><p style="color:#999">pale</p>');
  expect((await findings(page)).join()).toMatch(/color-contrast.*label/s);
  await page.close();
});

describe.each(EXAMPLE_FORMS)('%s', (_, form) => {
  test('axe finds nothing in French by day, with and without errors, nor in what 320 px show', async () => {
    const context = await browser.newContext({
      colorScheme: 'light',
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await serve(page, form, 'fr', () => undefined);
    await page.goto(ADDRESS);
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await widthOf(page)).toBe(320);
    await page.click('button[type=submit]');
    expect(await findings(page)).toEqual([]);
    expect(await widthOf(page)).toBe(320);
    await context.close();
  });

  test('axe finds nothing in English by night', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await serve(page, form, 'en', () => undefined);
    await page.goto(ADDRESS);
    expect(await findings(page)).toEqual([]);
    await context.close();
  });
});

describe('without script', () => {
  test('the policy lets the style in', async () => {
    const page = await browser.newPage();
    await serve(page, mentorApplication, 'fr', () => undefined);
    await page.goto(ADDRESS);
    const colour = await page.$eval(
      'button',
      (button) => Reflect.get(globalThis, 'getComputedStyle')(button).backgroundColor,
    );
    expect(colour).toBe('rgb(23, 84, 79)');
    await page.close();
  });

  test('errors take the focus, what was typed stays, and the corrected form is saved', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const saved: Answers[] = [];
    await serve(page, mentorApplication, 'fr', (answers) => saved.push(answers));
    await page.goto(ADDRESS);
    await page
      .getByLabel('Qu’aimeriez-vous le plus aider quelqu’un à accomplir')
      .fill('Déléguer\nsans lâcher');
    await page.getByRole('group', { name: 'Déléguer', exact: true }).getByLabel('Je le maîtrise').check();
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    expect(saved).toEqual([]);
    expect(await page.title()).toMatch(/^Erreur/);
    await expect.poll(() => page.locator('[role=alert]:focus').count()).toBe(1);
    await page
      .getByRole('link', { name: 'Sélectionnez la façon dont vous souhaitez vous rencontrer' })
      .click();
    expect(page.url()).toContain('#q-meetingMode-0');
    await page.getByLabel('Français', { exact: true }).check();
    await page.getByLabel('En visio ou par téléphone').check();
    await page.getByLabel('Combien de personnes dirigez-vous').fill('12');
    await page.getByLabel(/Je peux y consacrer/).check();
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    expect(saved).toEqual([
      {
        goals: 'Déléguer\nsans lâcher',
        skills: { delegation: 3 },
        languages: ['fr'],
        meetingMode: 'remote',
        'extra-team': '12',
        commitment: true,
      },
    ]);
    expect(await page.locator('h1').textContent()).toBe('Merci, vos réponses sont enregistrées');
    await context.close();
  });

  test('the whole form can be filled in by keyboard', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const pulse = EXAMPLE_FORMS.find(([name]) => name === 'pulse of a mentor')?.[1];
    if (pulse === undefined) throw new Error('no pulse among the examples');
    const saved: Answers[] = [];
    await serve(page, pulse, 'en', (answers) => saved.push(answers));
    await page.goto(ADDRESS);
    await page.locator('#q-meetings-0').focus();
    await page.keyboard.press('ArrowDown');
    for (const question of ['helps', 'open', 'contactMe']) {
      await page.keyboard.press('Tab');
      expect(await page.locator(`input[name=${question}]:focus`).count()).toBe(1);
      await page.keyboard.press('Space');
    }
    for (const _ of ['success', 'mayPublish', 'button']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => saved).toEqual([{ meetings: 1, helps: 1, open: 1, contactMe: 'yes' }]);
    await context.close();
  });
});
