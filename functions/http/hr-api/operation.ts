import * as z from 'zod';
import { issueWords } from '../../directory/issue-words.ts';
import type { Localised } from '../../locales/locale.ts';
import { ApiError } from '../../web/api/api-error.ts';
import { type ApiEvent, type ApiResponse, json } from '../../web/api/api-handler.ts';
import { jsonBody } from '../../web/api/json-body.ts';
import { problemErrors } from '../../web/api/problem.ts';
import { downloadResponse } from '../../web/page.ts';

/** What one route takes and gives, as OpenAPI describes an operation. Its endpoint is typed by it. */
export interface Operation<Body, Answer> {
  summary: string;
  /** Headers and query; those of the path are in the route. */
  parameters?: readonly Parameter[];
  body: RequestBody<Body>;
  success: Success<Answer>;
  /** What it refuses beside what path and body can have wrong by themselves, by status. */
  refusals?: Readonly<Record<number, string>>;
}

export interface Parameter {
  name: string;
  in: 'header' | 'query';
  required: boolean;
  schema: z.ZodType;
  description: string;
}

export interface RequestBody<Body> {
  /** Of JSON. Nothing is posted when there is neither this nor a file. */
  schema?: z.ZodType;
  /** What a form with files has in its parts, where it is taken instead of JSON. */
  parts?: Readonly<Record<string, z.ZodType>>;
  /** As what a file is taken, where the body is one. */
  fileTypes?: readonly string[];
  /** Whether no body is taken for an empty object. */
  mayBeEmpty: boolean;
  /** @throws ApiError when the body is not what the operation takes */
  read: (event: ApiEvent) => Body;
}

export interface Success<Answer> {
  status: 200 | 202;
  description: string;
  mediaType: 'application/json' | 'text/csv';
  schema: z.ZodType;
  /** Whether the answer says where the thing is that was made. */
  location: boolean;
  /** Whether some of it is in words, in the caller's language. */
  inWords: boolean;
  toResponse: (answer: Answer) => ApiResponse;
}

export const NO_BODY: RequestBody<undefined> = { mayBeEmpty: true, read: () => undefined };

/** JSON of which the schema is only a part of what is checked: the endpoint does it. */
export function postedBody(schema: z.ZodType, { mayBeEmpty = false } = {}): RequestBody<unknown> {
  return { schema, mayBeEmpty, read: (event) => readJson(event, mayBeEmpty) };
}

/** JSON as the schema takes it. What it does not take is refused by 422, with a pointer to each field. */
export function checkedBody<Schema extends z.ZodType>(
  schema: Schema,
  { title, mayBeEmpty = false }: { title: Localised; mayBeEmpty?: boolean },
): RequestBody<z.output<Schema>> {
  return {
    schema,
    mayBeEmpty,
    read: (event) => {
      const body = readJson(event, mayBeEmpty);
      const parsed = z.safeParse(schema, body, { error: issueWords });
      if (parsed.success) return parsed.data;
      throw new ApiError({ status: 422, title, errors: problemErrors(parsed.error) });
    },
  };
}

function readJson(event: ApiEvent, mayBeEmpty: boolean): unknown {
  return mayBeEmpty && !event.body ? {} : jsonBody(event);
}

/** @param location the address of what was made, by the answer */
export function jsonAnswer<Schema extends z.ZodType>(
  status: 200 | 202,
  description: string,
  schema: Schema,
  location?: (answer: z.output<Schema>) => string,
): Success<z.output<Schema>> {
  return {
    status,
    description,
    mediaType: 'application/json',
    schema,
    location: location !== undefined,
    inWords: false,
    toResponse: (answer) => json(status, answer, location && { location: location(answer) }),
  };
}

/** An answer of which some is in words, in the caller's language. */
export function inWords<Answer>(success: Success<Answer>): Success<Answer> {
  return { ...success, inWords: true };
}

/** A table to be kept as a file. */
export interface CsvFile {
  name: string;
  csv: string;
}

export function csvAnswer(description: string): Success<CsvFile> {
  return {
    status: 200,
    description,
    mediaType: 'text/csv',
    schema: z.string(),
    location: false,
    inWords: false,
    toResponse: ({ name, csv }) => downloadResponse('text/csv; charset=utf-8', name, csv),
  };
}
