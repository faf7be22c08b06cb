import type { Locale } from '../../locales/locale.ts';
import { all, one } from '../../web/body.ts';
import type {
  CheckboxesQuestion,
  ConsentQuestion,
  CountQuestion,
  Option,
  RadioQuestion,
  ScaleQuestion,
} from '../questions/question.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import { elementId, optionId } from './fields.ts';
import { classOf, Group, Hint, Problems } from './question-parts.tsx';

/** One of a few, each on its own line. */
export function RadioField(field: FieldProps<RadioQuestion | CountQuestion>) {
  const { question, typed } = field;
  const chosen = one(typed, question.name);
  return (
    <Group field={field} described={describedBy(field)}>
      <div class="options">
        {question.options.map((option, index) => (
          <Choice
            {...field}
            type="radio"
            option={option}
            index={index}
            checked={chosen === String(option.value)}
          />
        ))}
      </div>
    </Group>
  );
}

/** More boxes than this stand in columns where there is room, unless they are whole sentences. */
const MANY = 6;
const LONGEST_IN_COLUMNS = 60;

/** Several of a few. */
export function CheckboxesField(field: FieldProps<CheckboxesQuestion>) {
  const { question, typed } = field;
  const chosen = all(typed, question.name);
  const inColumns =
    question.options.length > MANY &&
    question.options.every(({ label }) => label[field.locale].length <= LONGEST_IN_COLUMNS);
  return (
    <Group field={field} described={describedBy(field)}>
      <div class={inColumns ? 'options many' : 'options'}>
        {question.options.map((option, index) => (
          <Choice
            {...field}
            type="checkbox"
            option={option}
            index={index}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Group>
  );
}

interface ChoiceProps {
  readonly question: { readonly name: string };
  readonly locale: Locale;
  readonly type: 'radio' | 'checkbox';
  readonly option: Option<string | number>;
  readonly index: number;
  readonly checked: boolean;
}

function Choice({ question, locale, type, option, index, checked }: ChoiceProps) {
  const id = optionId(question.name, index);
  const hint = option.hint?.[locale];
  return (
    <div class="option">
      <input
        type={type}
        id={id}
        name={question.name}
        value={String(option.value)}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <div>
        <label for={id}>{option.label[locale]}</label>
        {hint !== undefined && (
          <div class="hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}

/** Numbers side by side, with words under both ends. */
export function ScaleField(field: FieldProps<ScaleQuestion>) {
  const { question, locale, typed } = field;
  const { name, min, max, ends } = question;
  const chosen = one(typed, name);
  const endsId = `${elementId(name)}-ends`;
  const points = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  return (
    <Group field={field} described={describedBy(field, endsId)}>
      <div class="points">
        {points.map((point, index) => (
          <div class="point">
            <label>
              {point}
              <input
                type="radio"
                id={optionId(name, index)}
                name={name}
                value={point}
                checked={chosen === point}
              />
            </label>
          </div>
        ))}
      </div>
      <p class="ends" id={endsId}>
        <span>{ends.low[locale]}</span> <span>{ends.high[locale]}</span>
      </p>
    </Group>
  );
}

/** A box to tick; its label says what is agreed to. */
export function ConsentField(field: FieldProps<ConsentQuestion>) {
  const { question, locale, typed, errors } = field;
  const id = elementId(question.name);
  return (
    <div class={classOf(field)}>
      <Problems field={field} />
      <div class="option">
        <input
          type="checkbox"
          id={id}
          name={question.name}
          value="yes"
          checked={one(typed, question.name) === 'yes'}
          aria-describedby={describedBy(field)}
          aria-invalid={errors.length > 0 ? 'true' : undefined}
        />
        <div>
          <label for={id}>{question.label[locale]}</label>
          <Hint field={field} />
        </div>
      </div>
    </div>
  );
}
