import { CheckboxesField, ConsentField, RadioField, ScaleField } from './choice-fields.tsx';
import type { FieldProps } from './field-props.ts';
import { GridField } from './grid-field.tsx';
import { RankedField, SelectField } from './list-fields.tsx';
import { DateField, NumberField, TextField, TimeField } from './typed-fields.tsx';

/** A question with its controls. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.kind) {
    case 'radio':
    case 'count':
      return <RadioField question={question} {...rest} />;
    case 'checkboxes':
      return <CheckboxesField question={question} {...rest} />;
    case 'scale':
      return <ScaleField question={question} {...rest} />;
    case 'text':
      return <TextField question={question} {...rest} />;
    case 'number':
      return <NumberField question={question} {...rest} />;
    case 'date':
      return <DateField question={question} {...rest} />;
    case 'time':
      return <TimeField question={question} {...rest} />;
    case 'select':
      return <SelectField question={question} {...rest} />;
    case 'ranked':
      return <RankedField question={question} {...rest} />;
    case 'grid':
      return <GridField question={question} {...rest} />;
    case 'consent':
      return <ConsentField question={question} {...rest} />;
  }
}
