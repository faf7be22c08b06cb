import { one } from '../../web/body.ts';
import type { GridQuestion } from '../questions/question.ts';
import { describedBy, errorId, type FieldProps } from './field-props.ts';
import { cellId, partField } from './fields.ts';
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
                <div class={value === '' ? 'cell none' : 'cell'}>
                  <input
                    type="radio"
                    id={cellId(question, place, index)}
                    name={name}
                    value={value}
                    checked={chosen === value}
                  />
                  <label for={cellId(question, place, index)}>{label}</label>
                </div>
              ))}
            </div>
          </fieldset>
        );
      })}
    </Group>
  );
}
