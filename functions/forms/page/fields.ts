import type { GridQuestion, Question } from '../questions/question.ts';

/** The field of one row of a grid, or of one place of a ranking (from 1). */
export function partField(name: string, part: string | number): string {
  return `${name}.${part}`;
}

/** The fields by which a question is posted. */
export function fieldsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'grid':
      return question.rows.map((row) => partField(question.name, row.value));
    case 'ranked':
      return Array.from({ length: question.places }, (_, index) => partField(question.name, index + 1));
    default:
      return [question.name];
  }
}

/** A field's name as the `id` of its element: letters, digits, hyphens and underscores, and still unique. */
export function elementId(field: string): string {
  return `q-${field.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`;
}

/** The element an error about this question leads to: its first control. */
export function firstControlId(question: Question, field = fieldsOf(question)[0] ?? question.name): string {
  switch (question.kind) {
    case 'radio':
    case 'checkboxes':
    case 'scale':
    case 'count':
      return optionId(field, 0);
    case 'grid':
      return rowId(question, Math.max(0, fieldsOf(question).indexOf(field)));
    default:
      return elementId(field);
  }
}

/** The `id` of the first control of a row, by the row's place: names of rows are long. */
export function rowId({ name }: Pick<GridQuestion, 'name'>, row: number): string {
  return `${elementId(name)}-${row}`;
}

/** The `id` of the control for the option at `index` of a field. */
export function optionId(field: string, index: number): string {
  return `${elementId(field)}-${index}`;
}
