/** What every page says around its content. */
export const web = {
  skipToContent: 'Skip to content',
  product: 'Mentoring',
  personalLink: 'This page belongs to you. Please do not forward its link.',
  contact: 'Questions? Write to HR:',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  scrollable: (caption: string) => `${caption} (scrolls sideways)`,
  done: 'Done',
  now: 'Now',
  coming: 'To come',
  endSession: 'Close this session',
  unknownLinkTitle: 'This link does not work',
  unknownLinkLead:
    'Perhaps your mail program cut it. Open it again from the mail, or copy the whole address. If that does not help, reply to the mail: your reply goes to HR.',
  noSuchPageTitle: 'There is no page here',
  noSuchPageLead:
    'Perhaps the address was typed or copied with a mistake. Everything there is opens by the links in our mails: open yours again from the mail.',
  expiredTitle: 'This link has expired',
  expiredLead:
    'For your safety, the links in our mails work for a limited time. We can send you a new one, to the address we know for you and to no other.',
  expiredSend: 'Send me a new link',
  freshLinkTitle: 'Look at your mail',
  freshLinkLead:
    'If this form is still open, a mail with a new link is on its way to the address we know for you. We send one such mail a day at most: if you have asked before today, look for that one.',
  tooLargeTitle: 'Your answers are too long',
  tooLargeLead: 'Nothing was saved. Go back, shorten the longest texts and send the form again.',
  tooManyTitle: 'Please wait a little',
  tooManyLead:
    'Too much was sent by this link in a short time. What was sent last was not saved; what was saved before is kept. Go back in a minute and send it again.',
  badRequestTitle: 'We could not read this form',
  badRequestLead: 'Nothing was saved. Go back, reload the page and send the form again.',
  decoy: 'Leave this box unticked. It is there for programs that fill in whatever they find.',
  byProgramTitle: 'Nothing was saved',
  byProgramLead:
    'A box was ticked that people do not see; programs that read mails do that. If it was you, go back, leave that box unticked, and send the form again.',
  failureTitle: 'Something went wrong on our side',
  failureLead:
    'What you sent may not have been saved. Open the link in your mail again in a few minutes to check.',
  sendAgainLead:
    'What you sent may not have been saved. You need not type anything again: it is kept on this page, and one press sends it once more. Sending it twice does no harm.',
  sendAgain: 'Send it again',
};
export type WebCatalogue = typeof web;
