/** Where the inbox page asks what is due next. */
export const NEXT_DUE_PATH = '/next-due';

/** Where the inbox's server shows every mail of the programme. */
export const CATALOGUE_PATH = '/mails';

/** What the inbox page shows above the mails. */
export interface NextDue {
  /** What is due next, in a sentence. */
  words: string;
  /** Where time can be let pass, when somebody serves that page. */
  clockPage: string | undefined;
}

/**
 * What aws-ses-v2-local's page lacks. It shows a mail in a frame, where a link would open our pages, which let
 * nobody frame them: a blank frame. And it is empty for days after a launch, without a word why.
 */
const ADDITIONS = `
<style>#next-due { margin: 0 0 1em } #next-due p { margin: 0 }</style>
<script>
  const inMails = document.getElementById('content');
  const nextDue = document.createElement('div');
  nextDue.id = 'next-due';
  nextDue.setAttribute('role', 'status');
  inMails.before(nextDue);

  new MutationObserver(() => {
    for (const frame of document.querySelectorAll('.email-html iframe')) {
      const { contentDocument: mail } = frame;
      if (!mail || mail.querySelector('base')) continue;
      const base = mail.createElement('base');
      base.target = '_blank';
      mail.head.append(base);
    }
  }).observe(inMails, { childList: true, subtree: true });

  const line = (...content) => {
    const p = document.createElement('p');
    p.append(...content);
    return p;
  };
  const showNextDue = async () => {
    const { words, clockPage } = await (await fetch('${NEXT_DUE_PATH}')).json();
    const empty = inMails.childElementCount === 0 ? [line('No mail has been sent yet.')] : [];
    const clock = document.createElement('a');
    clock.href = clockPage ?? '';
    clock.target = '_blank';
    clock.textContent = 'The clock’s page';
    const catalogue = document.createElement('a');
    catalogue.href = '${CATALOGUE_PATH}';
    catalogue.textContent = 'Every mail of the programme';
    const wayOn = clockPage ? [line(clock, ' lets time pass.')] : [];
    const shown = document.createElement('div');
    shown.append(...empty, line(words), ...wayOn, line(catalogue, ', sent or not, to look at.'));
    if (shown.innerHTML !== nextDue.innerHTML) nextDue.replaceChildren(...shown.childNodes);
  };
  const again = () => showNextDue().catch(() => undefined).finally(() => setTimeout(again, 1000));
  again();
</script>
`;

/** @throws Error when the page is not the one these additions are for */
export function withAdditions(page: string): string {
  const end = page.lastIndexOf('</body>');
  if (end < 0 || !page.includes('id="content"') || !page.includes('class="email-html"'))
    throw new Error('aws-ses-v2-local shows mails in another way than the one known here.');
  return page.slice(0, end) + ADDITIONS + page.slice(end);
}
