import * as z from 'zod';

/**
 * What zod writes for a schema, less its noise: the dialect, the bounds of what JavaScript counts exactly, and the
 * pattern of a moment, which says no more than its format.
 */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(written, { type: 'string', format: 'date-time' });
      if (written.format === 'date-time') delete written.pattern;
      if (written.minimum === Number.MIN_SAFE_INTEGER) delete written.minimum;
      if (written.maximum === Number.MAX_SAFE_INTEGER) delete written.maximum;
    },
  });
  return described;
}

/** What may be sent: fields with a default may be left out. */
export function requestSchema(schema: z.ZodType) {
  return jsonSchema(schema, 'input');
}

/** What comes back, and no field more. As JSON, a date is a text. */
export function answerSchema(schema: z.ZodType) {
  return jsonSchema(schema, 'output');
}
