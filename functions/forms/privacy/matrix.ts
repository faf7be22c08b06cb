/** Who could read an answer. Its author always reads it. */
export type Reader =
  /** The other one of the pair, or of a proposed pair. */
  | 'partner'
  /** HR's coordinators. */
  | 'hr'
  /** Leadership and the sponsor. */
  | 'leadership'
  /** The manager of whoever answers. */
  | 'manager'
  /** Whom the answer is about, where somebody else gives it. */
  | 'described'
  /** Everybody else who takes part. */
  | 'others';

/** How a reader gets to know an answer; one that is not named does not. */
export type Way =
  /** As it was given, with the author's name. */
  | 'single'
  /** The same, to whoever asks for it. */
  | 'onRequest'
  /** In figures about groups, never smaller than `anonymity.scores`. */
  | 'figure'
  /** As a number of pairs, however few: that is how the programme runs, and no opinion. */
  | 'pairCounts'
  /** Without a name, if the author allows it and HR has read it and lets it. */
  | 'quoted'
  /** As far as it speaks for a pair: what both have named, never a whole text. */
  | 'fit'
  /** Only what becomes of it. */
  | 'outcome';

export type Access = Readonly<Partial<Record<Reader, Way>>>;

interface AskedOf {
  readonly by: 'participant' | 'manager' | 'hr';
  readonly fields: Readonly<Record<string, Access>>;
}

const HR = { hr: 'single' } as const;
const FIT = { hr: 'single', partner: 'fit' } as const;
const FIGURE = { hr: 'single', leadership: 'figure' } as const;
const QUOTED = { hr: 'single', leadership: 'quoted' } as const;
/** The two of a pair, and nobody at HR. */
const TWO = { partner: 'single' } as const;
const BOTH = { hr: 'single', partner: 'single' } as const;

const application = {
  skills: FIT,
  goals: BOTH,
  languages: FIT,
  meetingMode: FIT,
  avoid: HR,
  commitment: HR,
  extra: HR,
} as const;

const managersView = {
  by: 'manager',
  fields: { view: { leadership: 'figure', described: 'onRequest' } },
} as const;

const hrDecides = { by: 'hr', fields: { decision: HR, nobodyLeft: HR, note: HR } } as const;

/**
 * Who reads which field of which form, and how: what forms and mails promise is made from it, and whatever shows
 * answers asks it. A field that is not here is read by nobody but its author.
 */
const MATRIX = {
  mentorApplication: { by: 'participant', fields: { ...application, places: HR } },
  menteeApplication: { by: 'participant', fields: { ...application, wishes: HR } },
  mentorTraining: { by: 'participant', fields: { trained: HR, question: HR } },
  pairProposal: {
    by: 'participant',
    fields: { decision: { hr: 'single', partner: 'outcome' }, reason: HR },
  },
  agreement: {
    by: 'participant',
    fields: {
      firstMeeting: BOTH,
      cadence: BOTH,
      goal1: TWO,
      goal1By: TWO,
      goal1How: TWO,
      goal2: TWO,
      goal2By: TWO,
      goal2How: TWO,
      goal3: TWO,
      goal3By: TWO,
      goal3How: TWO,
      firstSteps: TWO,
      confidentiality: TWO,
      noFaultExit: TWO,
    },
  },
  plan: {
    by: 'participant',
    fields: {
      goal1: TWO,
      goal1By: TWO,
      goal1How: TWO,
      goal2: TWO,
      goal2By: TWO,
      goal2How: TWO,
      goal3: TWO,
      goal3By: TWO,
      goal3How: TWO,
      firstSteps: TWO,
      cadence: BOTH,
      confidential: TWO,
    },
  },
  meetingNote: {
    by: 'participant',
    fields: { metOn: { ...BOTH, leadership: 'pairCounts' }, metFor: TWO, metLine: TWO, metSure: TWO },
  },
  meetingDate: {
    by: 'participant',
    fields: { meetOn: BOTH, meetAt: BOTH, meetFor: TWO, meetPlace: TWO, meetSure: TWO },
  },
  pairFit: { by: 'participant', fields: { fit: HR, line: HR, confirmed: HR } },
  pairMatter: { by: 'participant', fields: { reason: HR, confirmed: HR } },
  selfView: { by: 'participant', fields: { view: FIGURE } },
  managerView: managersView,
  managerViewEnd: managersView,
  pulse: {
    by: 'participant',
    fields: {
      meetings: { hr: 'single', leadership: 'pairCounts' },
      helps: FIGURE,
      open: FIGURE,
      contactMe: HR,
      success: QUOTED,
      mayPublish: HR,
      extra: HR,
    },
  },
  endForm: {
    by: 'participant',
    fields: {
      goals: FIGURE,
      usesLearning: FIGURE,
      learningExample: QUOTED,
      partnerKept: FIGURE,
      again: FIGURE,
      hours: FIGURE,
      viewNow: FIGURE,
      viewThen: FIGURE,
      trainingPrepared: FIGURE,
      recommend: FIGURE,
      change: QUOTED,
      mayPublish: HR,
      wantsNext: FIGURE,
      extra: HR,
    },
  },
  followUp: { by: 'participant', fields: { usesLearning: FIGURE, inTouch: FIGURE, result: HR } },
  withdrawal: { by: 'participant', fields: { reason: HR, message: HR, confirmed: HR } },
  mentorSelection: hrDecides,
  menteeSelection: hrDecides,
  readiness: hrDecides,
  standstill: hrDecides,
  silentProposals: hrDecides,
  beforeReport: { by: 'hr', fields: { decision: HR, figure: HR, quotes: HR } },
  matchReview: { by: 'hr', fields: {} },
} as const satisfies Record<string, AskedOf>;

/** Every form of the product. */
export type AskedForm = keyof typeof MATRIX;

export function isAskedForm(id: string): id is AskedForm {
  return Object.hasOwn(MATRIX, id);
}

export const ASKED_FORMS: readonly AskedForm[] = Object.keys(MATRIX).filter(isAskedForm);

const asked: Record<AskedForm, AskedOf> = MATRIX;

export function askedBy(form: AskedForm): AskedOf['by'] {
  return asked[form].by;
}

export function fieldsOf(form: AskedForm): readonly string[] {
  return Object.keys(asked[form].fields);
}

/** Who reads one field. HR's own questions (`extra-team`) are one field, and so are its decisions on many. */
export function accessTo(form: AskedForm, name: string): Access {
  const { fields } = asked[form];
  const field = /^(extra|decision|figure|quotes)-/.exec(name)?.[1] ?? name;
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? {};
}

/** How somebody reads one field; undefined where they do not. */
export function wayTo(reader: Reader, form: AskedForm, name: string): Way | undefined {
  return accessTo(form, name)[reader];
}

/** What of somebody's answers a reader may have in one of these ways; as they were given, when left out. */
export function readableBy<Answer>(
  reader: Reader,
  form: AskedForm,
  answers: Readonly<Record<string, Answer>>,
  ways: readonly Way[] = ['single'],
): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => {
      const way = wayTo(reader, form, name);
      return way !== undefined && ways.includes(way);
    }),
  );
}
