import type { Locale } from '../../../functions/locales/locale.ts';
import type { Phone } from '../phone.ts';

export const NOTE = { en: 'Note that we met', fr: 'Noter une rencontre' };
export const NOTED = { en: 'Note that we met', fr: 'Noter la rencontre' };
const ARRANGE = { en: 'Arrange a meeting', fr: 'Fixer une rencontre' };

/** "We met": the form behind one click, on the page of a pair. */
export async function noteMeeting(phone: Phone, locale: Locale, day: Date, line: string): Promise<void> {
  const { page } = phone;
  await page.locator('summary', { hasText: NOTE[locale] }).click();
  await phone.look('noting-a-meeting');
  await page.locator('[name=metOn]').fill(isoDay(day));
  await page.locator('[name=metFor][value="60"]').check();
  await page.locator('[name=metLine]').fill(line);
  await page.locator('[name=metSure]').check();
  await phone.press(page.getByRole('button', { name: NOTED[locale] }), 'meeting-noted');
}

/** "We meet on": in the same way. */
export async function arrangeMeeting(phone: Phone, locale: Locale, day: Date, place: string): Promise<void> {
  const { page } = phone;
  await page.locator('summary', { hasText: ARRANGE[locale] }).click();
  await phone.look('arranging-a-meeting');
  await page.locator('[name=meetOn]').fill(isoDay(day));
  await page.locator('[name=meetAt]').fill('10:00');
  await page.locator('[name=meetFor][value="60"]').check();
  await page.locator('[name=meetPlace]').fill(place);
  await page.locator('[name=meetSure]').check();
  await phone.press(page.getByRole('button', { name: ARRANGE[locale] }), 'meeting-arranged');
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10);
