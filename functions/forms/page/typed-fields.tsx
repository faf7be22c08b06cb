import { numbersIn } from '../../locales/numbers.ts';
import { one } from '../../web/body.ts';
import { dayTyped, timeTyped } from '../answers/days.ts';
import { formsCatalogue } from '../catalogue.ts';
import type { DateQuestion, NumberQuestion, TextQuestion, TimeQuestion } from '../questions/question.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import { elementId } from './fields.ts';
import { Single } from './question-parts.tsx';

/** Attributes every single control has. */
function control(field: FieldProps, ...described: readonly string[]) {
  return {
    id: elementId(field.question.name),
    name: field.question.name,
    'aria-describedby': describedBy(field, ...described),
    'aria-invalid': field.errors.length > 0 ? ('true' as const) : undefined,
  };
}

/**
 * No `maxlength`: it would cut what is pasted without a word. The limit is said where it can be met, and what
 * is too long comes back whole, with how much is too much.
 */
export function TextField(field: FieldProps<TextQuestion>) {
  const { question, locale, typed } = field;
  const value = one(typed, question.name);
  const limitId = `${elementId(question.name)}-limit`;
  return (
    <Single field={field}>
      {question.multiline ? (
        <textarea {...control(field, limitId)} rows={question.maxLength > 600 ? 6 : 4}>
          {/* The parser drops one line break after the tag: this one, not the person's. */}
          {`\n${value}`}
        </textarea>
      ) : (
        <input type="text" {...control(field, limitId)} value={value} autocomplete="off" />
      )}
      <p class="hint limit" id={limitId}>
        {formsCatalogue[locale].upToCharacters(numbersIn(locale).typed(question.maxLength))}
      </p>
    </Single>
  );
}

/** Not `type=number`: it scrolls away by itself and refuses the comma in silence. */
export function NumberField(field: FieldProps<NumberQuestion>) {
  const { question, locale, typed } = field;
  const unitId = `${elementId(question.name)}-unit`;
  return (
    <Single field={field}>
      <div class="unit">
        <input
          type="text"
          inputmode={question.decimals ? 'decimal' : 'numeric'}
          {...control(field, unitId)}
          value={one(typed, question.name)}
          autocomplete="off"
        />
        <span id={unitId}>{question.unit[locale]}</span>
      </div>
    </Single>
  );
}

/** A calendar field drops what is no date; what was mistyped is shown in a plain one instead. */
export function DateField(field: FieldProps<DateQuestion>) {
  const { question, typed } = field;
  const value = one(typed, question.name).trim();
  const day = dayTyped(value);
  return (
    <Single field={field}>
      {value === '' || day !== undefined ? (
        <input
          type="date"
          {...control(field)}
          value={day ?? ''}
          min={question.earliest}
          max={question.latest}
        />
      ) : (
        <input type="text" class="few" {...control(field)} value={value} autocomplete="off" />
      )}
    </Single>
  );
}

export function TimeField(field: FieldProps<TimeQuestion>) {
  const value = one(field.typed, field.question.name).trim();
  const time = timeTyped(value);
  return (
    <Single field={field}>
      {value === '' || time !== undefined ? (
        <input type="time" {...control(field)} value={time ?? ''} />
      ) : (
        <input type="text" class="few" {...control(field)} value={value} autocomplete="off" />
      )}
    </Single>
  );
}
