import { PostedPeople } from '../../../definition/posted-people.ts';
import { FILE_TYPES, fileBody } from '../../../web/api/file-body.ts';
import { jsonBody } from '../../../web/api/json-body.ts';
import { isMultipart } from '../../../web/api/multipart.ts';
import type { PostedWithPeople } from '../cohorts/definition-body.ts';
import type { RequestBody } from '../operation.ts';

const JSON_TYPE = /^application\/(?:[^;,]+\+)?json\b/i;

/** New people: as JSON, as the file that HR's program wrote, or as the only part of a form. */
export const PEOPLE_BODY: RequestBody<PostedWithPeople> = {
  schema: PostedPeople,
  fileTypes: FILE_TYPES,
  mayBeEmpty: false,
  read: (event) => {
    const type = event.headers['content-type']?.trim() ?? '';
    const isFile = isMultipart(type) || (type !== '' && !JSON_TYPE.test(type));
    return isFile ? { posted: {}, peopleFile: fileBody(event) } : { posted: jsonBody(event, ['peopleCsv']) };
  },
};
