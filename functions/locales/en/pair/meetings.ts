/** What two people read of their meetings on the page of their pair. */
export const pairMeetings = {
  title: 'Your meetings',
  next: 'Your next meeting',
  nextNone: 'No meeting is arranged.',
  asFile: 'Download it for your calendar',
  byYou: 'Arranged by you.',
  by: (name: string) => `Arranged by ${name}.`,
  callOff: 'Call off the meeting',
  callOffSure: (partner: string) => `Yes, call it off. ${partner} and I both get word of it.`,
  noted: 'When you have met',
  none: 'You have not noted a meeting yet.',
  lasting: (minutes: number) => `${minutes} minutes`,
  you: 'You',
  wrote: (who: string, lasting: string, line: string | undefined) =>
    line === undefined ? `${who}: ${lasting}` : `${who}: ${lasting}. ${line}`,
  latestOnly: 'These are the ten latest.',
  takeBack: 'Take back my note',
  takeBackSure: 'Yes, take back what I noted of that day. I can note it again.',
  refused: {
    otherNote:
      'You have already noted something else of that day. Take it back first, if you want to change it.',
    changed: 'The date was changed meanwhile. Here is how it stands now; nothing of it was overwritten.',
    gone: 'That meeting was changed or called off meanwhile. Here is how it stands now.',
    past: 'Choose a day and time that are still to come',
  },
};
export type PairMeetingsCatalogue = typeof pairMeetings;
