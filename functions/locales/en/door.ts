/** What people read before a page that opens by a link of one hour, and about the sessions it opens. */
export const door = {
  /** What lies behind the door, said to anybody: no name, no answer. */
  pages: {
    board: {
      title: 'The board of this cohort',
      what: 'HR follows the cohort here: names, answers, decisions.',
    },
    form: { title: 'A decision of HR', what: 'With this form, HR decides about people in the cohort.' },
    report: { title: 'The report of this cohort', what: 'It is meant for leadership and HR.' },
    pair: {
      title: 'The page of your pair',
      what: 'Here you read what you each wrote when you applied, and how to reach each other.',
    },
    myData: {
      title: 'My page',
      what: 'This page shows what is asked of you, what is ahead and what the cohort keeps about you, and leads to the way out of the programme.',
    },
  },
  expired: 'This link has expired.',
  howToEnter:
    'So that a forwarded mail opens nothing, this page needs a link of its own: we send it to the address that we know for you, and it works for one hour.',
  ask: 'Send me a link',
  askedTitle: 'Look at your mail',
  asked: [
    'Unless we had to stop writing to it, a link is on its way to the address that we know for you, and to no other. It can take some minutes; please look among unwanted mail, too.',
    'If you have asked within the last hour, open the mail that came then, and after that this page again: we send one in an hour, and a few in a day.',
    'If none comes, reply to the mail in which you found this link: HR will read it.',
  ],
  closes: 'The page closes by itself after eight hours.',
  closesUnlessRemembered:
    'The page closes by itself after eight hours, unless you have this device remembered.',
  remember: 'Remember this device for 30 days',
  rememberHint:
    'Not on a device that others use, too: they could see and decide what you can. On the board, under “Devices”, it can be revoked at any time.',
  open: 'Open on this device',
  endedTitle: 'You have closed this session',
  ended:
    'The pages of this cohort are closed on this device. To come back, use the link in any of our mails.',
  closedTitle: 'This page has closed',
  closed: [
    'What you sent was not taken. Your session on this device may be over: it lasts for eight hours, or 30 days on a remembered device, and can be revoked.',
    'Once the page is open again, go back to what you had filled in and send it once more.',
  ],
  goOn: 'Open the page again',
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  someBrowserOn: (system: string) => `A browser on ${system}`,
  unknownDevice: 'Unknown device',
  device: 'Device',
  thisDevice: 'this device',
  openedAt: 'Opened',
  openUntil: 'Open until',
  rememberedUntil: (moment: string) => `${moment} (remembered)`,
};
export type DoorCatalogue = typeof door;
