import type { Locale } from '../../locales/locale.ts';
import { one } from '../../web/body.ts';
import { formsCatalogue } from '../catalogue.ts';
import type { Option, RankedQuestion, SelectQuestion } from '../questions/question.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import { elementId, partField } from './fields.ts';
import { Group, Single } from './question-parts.tsx';

/** One of many. */
export function SelectField(field: FieldProps<SelectQuestion>) {
  const { question, locale, typed, errors } = field;
  return (
    <Single field={field}>
      <select
        id={elementId(question.name)}
        name={question.name}
        aria-describedby={describedBy(field)}
        aria-invalid={errors.length > 0 ? 'true' : undefined}
      >
        <Options
          options={question.options}
          none={formsCatalogue[locale].choose}
          chosen={one(typed, question.name)}
          locale={locale}
        />
      </select>
    </Single>
  );
}

/** The first, second and third choice among many. */
export function RankedField(field: FieldProps<RankedQuestion>) {
  const { question, locale, typed } = field;
  const text = formsCatalogue[locale];
  const places = Array.from({ length: question.places }, (_, index) => index + 1);
  return (
    <Group field={field} described={describedBy(field)}>
      <div class="ranked">
        {places.map((place) => {
          const name = partField(question.name, place);
          return (
            <div>
              <label for={elementId(name)}>{text.rank(place)}</label>
              <select id={elementId(name)} name={name}>
                <Options
                  options={question.options}
                  none={text.noChoice}
                  chosen={one(typed, name)}
                  locale={locale}
                />
              </select>
            </div>
          );
        })}
      </div>
    </Group>
  );
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly none: string;
  readonly chosen: string;
  readonly locale: Locale;
}

function Options({ options, none, chosen, locale }: OptionsProps) {
  return (
    <>
      <option value="">{none}</option>
      {options.map(({ value, label }) => (
        <option value={value} selected={chosen === value}>
          {label[locale]}
        </option>
      ))}
    </>
  );
}
