import { ApiError } from './api-error.ts';
import { bodyBytes, type PostedEvent, unpacked } from './body-bytes.ts';
import { isMultipart, partsOf } from './multipart.ts';
import { refuseNoText } from './refuse-no-text.ts';

/** As what a CSV is sent, by browsers that call it a spreadsheet's among others. */
export const FILE_TYPES = [
  'text/csv',
  'application/gzip',
  'application/octet-stream',
  'application/vnd.ms-excel',
];

/**
 * A file that was posted as the body, compressed or not, or as the only part of a form. Its encoding is for its reader
 * to tell, whatever charset the request names.
 *
 * @throws ApiError 400 when nothing came, 413 when it is too long, 415 when it is no text, 422 when letters were lost on
 *   the way
 */
export function fileBody(event: PostedEvent): Uint8Array {
  const bytes = bodyBytes(event);
  const { 'content-type': type = '' } = event.headers;
  if (!isMultipart(type)) {
    if (!event.isBase64Encoded) refuseLostLetters(event.body);
    return fileOf(bytes);
  }
  const [part, ...others] = partsOf(bytes, type);
  if (part && others.length === 0) return fileOf(part.bytes);
  throw new ApiError({
    status: 400,
    title: { en: 'Send one file.', fr: 'Envoyez un seul fichier.' },
    detail: {
      en: `The form has ${others.length + 1} parts.`,
      fr: `Le formulaire a ${others.length + 1} parties.`,
    },
  });
}

/**
 * A file as it came, unpacked.
 *
 * @throws ApiError as {@link fileBody}
 */
export function fileOf(bytes: Buffer): Uint8Array {
  const file = unpacked(bytes);
  if (file.byteLength === 0) {
    throw new ApiError({
      status: 400,
      title: { en: 'The file is empty.', fr: 'Le fichier est vide.' },
      detail: {
        en: 'With curl, --data-binary @FILE sends a file as it is.',
        fr: 'Avec curl, --data-binary @FICHIER envoie un fichier tel quel.',
      },
    });
  }
  refuseNoText(file);
  return file;
}

/** What comes as text is read as UTF-8 by API Gateway, whatever charset it names. */
function refuseLostLetters(body = ''): void {
  if (!body.includes('\uFFFD')) return;
  throw new ApiError({
    status: 422,
    title: {
      en: 'The file is not in UTF-8, and letters were lost on the way.',
      fr: 'Le fichier n’est pas en UTF-8, et des lettres se sont perdues en route.',
    },
    detail: {
      en: 'Send the same file with the header Content-Type: application/octet-stream, or compressed: then it is read in its own encoding.',
      fr: 'Envoyez le même fichier avec l’en-tête Content-Type: application/octet-stream, ou compressé : il est alors lu dans son propre encodage.',
    },
  });
}
