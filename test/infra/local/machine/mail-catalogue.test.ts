import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { MAIL_KINDS } from '../../../../functions/stages/mail-kinds.ts';
import { MailCatalogue } from '../../../../infra/local/machine/mail/mail-catalogue.ts';

const validator = new HtmlValidate({ extends: ['html-validate:a11y', 'html-validate:document'] });

test('every kind of mail can be looked at, in each language, first and reminder, with and without HR’s text', async () => {
  const catalogue = new MailCatalogue();
  const list = (await catalogue.pageAt('/mails')) ?? '';
  const paths = [...list.matchAll(/href="(\/mails\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const kind of MAIL_KINDS) {
    const ofKind = paths.filter((path) => path.startsWith(`/mails/${kind}/`));
    for (const locale of ['en', 'fr'])
      for (const text of ['with', 'without'])
        expect(ofKind).toContain(`/mails/${kind}/${locale}/1/first/${text}-text-of-hr`);
  }
  expect((await validator.validateString(list)).results.flatMap(({ messages }) => messages)).toEqual([]);

  const call = '/mails/mentorCall/fr/1';
  const first = (await catalogue.pageAt(`${call}/first/with-text-of-hr`)) ?? '';
  expect(first).toContain('Et si vous deveniez mentor');
  expect(first).toContain('Un mot de nous');
  expect(first).toContain('Notre propre objet');
  expect((await validator.validateString(first)).results.flatMap(({ messages }) => messages)).toEqual([]);
  expect(await catalogue.pageAt(`${call}/first/without-text-of-hr`)).not.toContain('Un mot de nous');
  expect(await catalogue.pageAt(`${call}/first/without-text-of-hr`)).not.toContain('Notre propre objet');
  expect(await catalogue.pageAt('/mails/pulse/fr/1/first/with-text-of-hr')).toContain(
    'Notre propre objet, Ousmane',
  );
  expect(list).not.toContain('Notre propre objet');
  expect(await catalogue.pageAt(`${call}/reminder/with-text-of-hr`)).toContain('Jusqu’au lundi 16 mars');
  expect(await catalogue.pageAt('/mails/mentorCall/fr/9/first/with-text-of-hr')).toBeUndefined();
  expect(await catalogue.pageAt('/')).toBeUndefined();
});
