import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Stage } from '../../../definition/stage-names.ts';
import type { Form } from '../../../forms/form.ts';
import type { Locale } from '../../../locales/locale.ts';
import { type Request, Round, requests } from '../../../rounds/round.ts';
import { formOf, roundOf } from '../../../stages/rounds.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { roundName } from '../words/round-name.ts';
import { saidIn } from './said.ts';
import type { Voice, VoiceForm } from './voice.ts';

/** The forms of rounds, but for the calls: their applications lie with the participants. */
const STAGES_OF = {
  mentorTraining: 'callForMentors',
  pairProposal: 'matching',
  pulse: 'checkIns',
  endForm: 'evaluation',
  followUp: 'evaluation',
} as const satisfies Partial<Record<VoiceForm, Stage>>;

function isOfRound(form: string): form is keyof typeof STAGES_OF {
  return Object.hasOwn(STAGES_OF, form);
}

/** What people wrote in the forms of all rounds so far. */
export async function voicesInRounds(
  table: Table,
  cohort: Cohort,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Voice[]> {
  const voices: Voice[] = [];
  for (const round of await table.list(key.round.all(cohort.cohortId), Round)) {
    const as = roundOf(round.kind).asks?.privacy;
    if (as === undefined || !isOfRound(as)) continue;
    const formName = roundName(round.roundId, locale);
    const formFor = formBySide({ table, cohort, round, now });
    for (const request of await requests(table, round)) {
      const { personId, side, answers, answeredAt } = request;
      const form = answers && (await formFor(request));
      if (!form || !answeredAt) continue;
      const author = { formName, stage: STAGES_OF[as], personId, side: side ?? sideOf(as), at: answeredAt };
      voices.push(...saidIn(form, { as, answers, author, locale }));
    }
  }
  return voices;
}

const sideOf = (form: keyof typeof STAGES_OF) => (form === 'mentorTraining' ? 'mentor' : undefined);

/**
 * One form for all of a side: what people write is asked of everybody in the same words, and a form of each would read
 * their pair and its plan.
 */
function formBySide(context: { table: Table; cohort: Cohort; round: Round; now: Date }) {
  const known = new Map<Request['side'], Form | undefined>();
  // Of days that could be chosen nothing is read here.
  const { timeZone } = context.cohort.settings;
  return async (request: Request): Promise<Form | undefined> => {
    if (!known.has(request.side))
      known.set(request.side, await formOf(context.round.kind)?.({ ...context, timeZone, request }));
    return known.get(request.side);
  };
}
