import { one } from '../../web/body.ts';
import type { GridQuestion } from '../questions/question.ts';
import { describedBy, errorId, type FieldProps } from './field-props.ts';
import { partField, rowId } from './fields.ts';
import { ErrorLine, Group } from './question-parts.tsx';

/** A group of radios per row rather than a table: it reads aloud and fits a narrow screen. */
export function GridField(field: FieldProps<GridQuestion>) {
  const { question, locale, typed, errors } = field;
  const columns = [
    ...question.columns.map(({ value, label }) => ({ value: String(value), label: label[locale] })),
    // A radio cannot be taken back: this one is "no answer".
    ...(question.skip === undefined ? [] : [{ value: '', label: question.skip[locale] }]),
  ];
  return (
    <Group field={field} described={describedBy(field)}>
      {question.rows.map((row, place) => {
        const name = partField(question.name, row.value);
        const error = errors.find((candidate) => candidate.row === row.value);
        // Skipped is not the same as untouched: nothing is preselected.
        const chosen = Object.hasOwn(typed, name) ? one(typed, name) : undefined;
        return (
          <fieldset class="row" aria-describedby={error === undefined ? undefined : errorId(name)}>
            <legend>{row.label[locale]}</legend>
            {error !== undefined && <ErrorLine id={errorId(name)} locale={locale} message={error.message} />}
            <div class="cells">
              {columns.map(({ value, label }, index) => (
                // Inside its label, and only the first with an `id`: three grids are half of the longest form.
                <label class={value === '' ? 'none' : undefined}>
                  <input
                    type="radio"
                    id={index === 0 ? rowId(question, place) : undefined}
                    name={name}
                    value={value}
                    checked={chosen === value}
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </Group>
  );
}
