import { SIDES, type Side } from '../../../definition/side.ts';
import type { Stage } from '../../../definition/stage-names.ts';
import { isStage, isVoiceForm, type Voice, type VoiceForm } from './voice.ts';

/** Which of all that was written is looked at; everything, where nothing is said. */
export interface VoiceFilter {
  form?: VoiceForm | undefined;
  stage?: Stage | undefined;
  side?: Side | undefined;
  site?: string | undefined;
}

type Query = Readonly<Record<string, string | undefined>>;

/** Of an address (`?form=pulse&site=Lyon`); what it names that there is not, is left out. */
export function filterOf({ form, stage, side, site }: Query, sites: readonly string[]): VoiceFilter {
  return {
    form: form !== undefined && isVoiceForm(form) ? form : undefined,
    stage: stage !== undefined && isStage(stage) ? stage : undefined,
    side: SIDES.find((one) => one === side),
    site: sites.find((one) => one === site),
  };
}

export function passes(
  { form, stage, side, site }: VoiceFilter,
  siteOf: (personId: string) => string | undefined,
): (voice: Voice) => boolean {
  return (voice) =>
    (form === undefined || voice.form === form) &&
    (stage === undefined || voice.stage === stage) &&
    (side === undefined || voice.side === side) &&
    (site === undefined || siteOf(voice.personId) === site);
}

/** The filter in an address, as {@link filterOf} reads it. */
export function asQuery(filter: VoiceFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value);
  return query.toString();
}
