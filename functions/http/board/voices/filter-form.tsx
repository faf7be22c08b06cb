import { SIDES } from '../../../definition/side.ts';
import { STAGES } from '../../../definition/stage-names.ts';
import { HiddenFields } from '../../../web/components/hidden-fields.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { boardWords } from '../words/board-words.ts';
import { VOICE_FORMS } from './voice.ts';
import type { VoiceFilter } from './voice-filter.ts';
import { voiceWords } from './voice-words.ts';

interface Props {
  visit: BoardVisit;
  filter: VoiceFilter;
  sites: readonly string[];
}

/** By form, stage, role and site: a GET, so that what is looked at can be reloaded. */
export function VoiceFilterForm({ visit, filter, sites }: Props) {
  const { locale, path } = visit.visitor;
  const words = voiceWords[locale];
  const { stages } = boardWords[locale];
  return (
    <search>
      <form class="search" method="get" action={`${path}/voices`}>
        <HiddenFields fields={{ lang: locale }} />
        <Choice
          name="form"
          label={words.byForm}
          all={words.all}
          chosen={filter.form}
          options={VOICE_FORMS.map((form) => [form, words.forms[form]])}
        />
        <Choice
          name="stage"
          label={words.byStage}
          all={words.all}
          chosen={filter.stage}
          options={STAGES.map((stage) => [stage, stages[stage]])}
        />
        <Choice
          name="side"
          label={words.bySide}
          all={words.all}
          chosen={filter.side}
          options={SIDES.map((side) => [side, words.sides[side]])}
        />
        {sites.length > 1 && (
          <Choice
            name="site"
            label={words.bySite}
            all={words.all}
            chosen={filter.site}
            options={sites.map((site) => [site, site])}
          />
        )}
        <button type="submit" class="secondary">
          {words.filter}
        </button>
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: keyof VoiceFilter;
  label: string;
  all: string;
  chosen: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  return (
    <div>
      <label for={`by-${name}`}>{label}</label>
      <select id={`by-${name}`} name={name}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
