import { HtmlValidate } from 'html-validate';

const htmlValidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:document', 'html-validate:a11y', 'html-validate:standard'],
});

/** What html-validate has to say against a page, one line each. */
export async function complaintsAbout(html: string): Promise<string[]> {
  const { results } = await htmlValidate.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
