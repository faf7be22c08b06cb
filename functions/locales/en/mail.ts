const hours = (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`);

/** What every mail says around its own words, and what several of them share. */
export const mail = {
  greeting: (name: string) => `Hello ${name},`,
  /** Before the subject of a reminder: "Until Friday 12 March, 18:00: ". */
  until: (day: string, time: string) => `Until ${day}, ${time}: `,
  /** The first line of a reminder. */
  youHaveUntil: (moment: string) => `You have until ${moment}.`,
  takes: (minutes: number) =>
    minutes === 1 ? 'It takes about a minute.' : `It takes about ${minutes} minutes.`,
  openUntil: 'Please answer by ',
  whoReads: 'Who reads this? ',
  question: (hrName: string) => `A question? Simply reply to this mail: ${hrName} will read it.`,
  /** Above what the partner wrote when they applied, by the side of whoever reads it. */
  ownWords: {
    mentor: 'What they want to achieve, in their own words:',
    mentee: 'What they would like to help with, in their own words:',
  },
  /** One of several forms that a mail asks for. */
  buttonAbout: (button: string, name: string) => `${button}: ${name}`,
  pairPage: (pairs: number): string => (pairs === 1 ? 'The page of your pair' : 'The pages of your pairs'),
  myData: 'My data, and how to leave the programme',
  noMoreReminders: 'No reminders, please',
  remindersAgain: 'You get no reminders: have them again',

  training: {
    ahead: (length: number) => `Before you meet, please take the training: ${hours(length)}.`,
    open: 'Open the training',
  },
  /** A meeting of two in the calendar of one of them. */
  pairMeeting: {
    title: (partnerName: string) => `Mentoring: ${partnerName}`,
    description:
      'A meeting of your pair. Move it or call it off on the page of your pair, for both calendars.',
  },

  /** The kickoff in the reader's calendar. */
  kickoff: {
    title: (cohortName: string) => `${cohortName}: kickoff`,
    description:
      'The start of the mentoring programme. Questions: reply to the mail this invitation came with.',
  },

  hours,
  people: (people: number) => (people === 1 ? '1 person' : `${people} people`),
  cadence: (days: number) =>
    days === 7
      ? 'once a week'
      : days === 14
        ? 'every two weeks'
        : days >= 28 && days <= 31
          ? 'once a month'
          : `every ${days} days`,
  months: (weeks: number) => {
    const months = Math.max(1, Math.round(weeks / (365.25 / 12 / 7)));
    return months === 1 ? 'about one month' : `about ${months} months`;
  },
};
export type MailWords = typeof mail;
