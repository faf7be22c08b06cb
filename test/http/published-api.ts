import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { type Reply, send } from './client.ts';

const Media = z.record(z.string(), z.object({ schema: z.looseObject({}) }));
const Described = z.object({
  requestBody: z.object({ content: Media }).optional(),
  responses: z.record(z.string(), z.object({ content: Media.optional() })),
});
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Described)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

/** What /openapi.json says, read by another program than ours: a validator of JSON schemas. */
export class PublishedApi {
  /** zod writes a record of fixed keys by `propertyNames` and `required`, and a nullable type as a list. */
  readonly #ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  readonly #document: z.infer<typeof Document>;

  private constructor(document: unknown) {
    this.#document = Document.parse(document);
    addFormats.default(this.#ajv);
  }

  static async of(baseUrl: string): Promise<PublishedApi> {
    return new PublishedApi(JSON.parse((await send(`${baseUrl}/openapi.json`)).text));
  }

  /** Every operation by method and path: `GET /cohorts/{id}`. */
  get routes(): string[] {
    return Object.entries(this.#document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** What of an answer is not as published; nothing when it is, down to the last field. */
  mistakesOf(route: string, { status, headers, text }: Reply): string[] {
    const [method = '', path = ''] = route.split(' ');
    const response = this.#document.paths[path]?.[method.toLowerCase()]?.responses[status];
    if (!response) return [`${route} says nothing of ${status}: ${text.slice(0, 200)}`];
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    const media = response.content?.[type];
    if (!media) return [`${route} says nothing of ${type} for ${status}`];
    const answer: unknown = type.endsWith('json') ? JSON.parse(text) : text;
    return this.#mistakes(media.schema, answer).map((mistake) => `${route} ${status}: ${mistake}`);
  }

  #mistakes(schema: object, answer: unknown): string[] {
    const validate = this.#ajv.compile(this.#alone(schema));
    if (validate(answer)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  /** A schema with those of the document that it refers to. */
  #alone(schema: object): object {
    const whole = JSON.stringify({ ...schema, $defs: this.#document.components.schemas });
    return JSON.parse(whole.replaceAll('"#/components/schemas/', '"#/$defs/'));
  }
}
