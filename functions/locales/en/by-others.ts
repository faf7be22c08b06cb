/** What others have written, on the page of the person who may read it. */
export const byOthers = {
  forBoth: 'What the other person wrote for both of you',
  plans: 'What you have planned, each version',
  you: 'you',
  writtenBy: (form: string, name: string, moment: string) => `${form} – ${name}, ${moment}`,
  views: 'How your manager sees you at work',
  viewsLead:
    'Your manager is asked how often they see six behaviours of yours. You may read what they answered. Nobody at HR does, and it never enters an appraisal.',
  show: 'Show me what my manager answered',
  noViews: 'Your manager has not answered yet.',
  earlier: (count: number) =>
    count === 1
      ? 'One earlier answer stays out: it was given on the promise that it is used in figures alone.'
      : `${count} earlier answers stay out: they were given on the promise that they are used in figures alone.`,
};

export type ByOthersCatalogue = typeof byOthers;
