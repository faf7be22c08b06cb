import * as z from 'zod';
import { PostedDefinition } from '../../../definition/definition.ts';
import type { Localised } from '../../../locales/locale.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { bodyBytes, type PostedEvent, unpacked } from '../../../web/api/body-bytes.ts';
import { fileOf } from '../../../web/api/file-body.ts';
import { jsonBody, jsonIn } from '../../../web/api/json-body.ts';
import { isMultipart, partsOf } from '../../../web/api/multipart.ts';
import type { RequestBody } from '../operation.ts';

/** A definition as it was posted, of which nothing is checked yet. */
export interface PostedWithPeople {
  posted: unknown;
  /** The people as the file that HR's program wrote, where they are not in the definition. */
  peopleFile?: Uint8Array;
}

/** Texts of the definition that are files. */
const FILES = ['peopleCsv'];

const PARTS = {
  definition: PostedDefinition,
  people: z
    .file()
    .describe('The people: a CSV as HR’s program writes it, compressed with gzip or not')
    .optional(),
};

/** A definition as JSON, or in a form together with the file of people: both in one call. */
export const DEFINITION_BODY: RequestBody<PostedWithPeople> = {
  schema: PostedDefinition,
  parts: PARTS,
  mayBeEmpty: false,
  read: (event) =>
    isMultipart(event.headers['content-type']) ? fromForm(event) : { posted: jsonBody(event, FILES) },
};

function fromForm(event: PostedEvent): PostedWithPeople {
  const parts = partsOf(bodyBytes(event), event.headers['content-type'] ?? '');
  const names = parts.map(({ name }) => name);
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined)
    throw wrongParts({
      en: `It has a part “${unknown.slice(0, 40)}”.`,
      fr: `Il a une partie « ${unknown.slice(0, 40)} ».`,
    });
  if (new Set(names).size < names.length)
    throw wrongParts({ en: 'It has a part twice.', fr: 'Il a deux fois la même partie.' });
  const [definition] = parts.filter(({ name }) => name === 'definition');
  const [people] = parts.filter(({ name }) => name === 'people');
  if (!definition)
    throw wrongParts({ en: 'It has no part “definition”.', fr: 'Il n’a pas de partie « definition ».' });
  return {
    posted: jsonIn(unpacked(definition.bytes), 'application/json', FILES),
    ...(people && { peopleFile: fileOf(people.bytes) }),
  };
}

function wrongParts(what: Localised): ApiError {
  return new ApiError({
    status: 422,
    title: { en: 'The form is not right.', fr: 'Le formulaire n’est pas correct.' },
    detail: {
      en: `${what.en} Send the parts “definition” (JSON) and “people” (the file): curl -F definition=@cohort.json -F people=@people.csv`,
      fr: `${what.fr} Envoyez les parties « definition » (JSON) et « people » (le fichier) : curl -F definition=@cohort.json -F people=@people.csv`,
    },
  });
}
