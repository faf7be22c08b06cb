import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ApiError } from './api-error.ts';
import { BODY_LIMIT_BYTES, UNPACKED_LIMIT_BYTES } from './body-limits.ts';
import { fileKindOf } from './file-kind.ts';

export type PostedEvent = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers'>;

/** A compressed file that is sent compressed is in two wrappings. */
const MOST_WRAPPINGS = 2;

/**
 * What was posted, unpacked where it came compressed: so it says of itself (`Content-Encoding: gzip`), or it begins as
 * what gzip writes.
 *
 * @throws ApiError 413 when it is too long, packed or unpacked; 400 or 415 when it cannot be unpacked
 */
export function bodyBytes(event: PostedEvent): Buffer {
  const coding = event.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (!/^(?:identity|(?:x-)?gzip)?$/.test(coding)) {
    throw new ApiError({
      status: 415,
      title: {
        en: 'The body is compressed in a way that is not known here.',
        fr: 'Le corps est compressé d’une façon inconnue ici.',
      },
      detail: {
        en: `It came as ${coding.slice(0, 40)}. Compress it with gzip, or send it as it is.`,
        fr: `Il est annoncé comme ${coding.slice(0, 40)}. Compressez-le avec gzip, ou envoyez-le tel quel.`,
      },
    });
  }
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > BODY_LIMIT_BYTES) {
    throw new ApiError({
      status: 413,
      title: { en: 'The request is too long.', fr: 'La requête est trop longue.' },
      detail: {
        en: `It may hold ${BODY_LIMIT_BYTES} bytes: some 20,000 people. Compress it: gzip makes a file of people five times smaller.`,
        fr: `Elle peut compter ${BODY_LIMIT_BYTES} octets : environ 20 000 personnes. Compressez-la : gzip réduit cinq fois un fichier de personnes.`,
      },
    });
  }
  if (!event.isBase64Encoded && event.body?.startsWith('\x1F\uFFFD')) {
    throw new ApiError({
      status: 415,
      title: {
        en: 'A compressed body came as text and was damaged on the way.',
        fr: 'Un corps compressé est arrivé comme du texte et s’est abîmé en route.',
      },
      detail: {
        en: 'Send it with the header Content-Type: application/gzip.',
        fr: 'Envoyez-le avec l’en-tête Content-Type: application/gzip.',
      },
    });
  }
  return unpacked(bytes);
}

/**
 * A file, unpacked where gzip has written it.
 *
 * @throws ApiError 413 when it is too long then, 400 when it is damaged
 */
export function unpacked(bytes: Buffer): Buffer {
  let file = bytes;
  for (let wrapping = 0; wrapping < MOST_WRAPPINGS && fileKindOf(file) === 'gzip'; wrapping++)
    file = unzipped(file);
  return file;
}

/** Stops at the limit: a megabyte can stand for a thousand. */
function unzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_LIMIT_BYTES });
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ApiError(
      isTooLong
        ? {
            status: 413,
            title: { en: 'The file is too long.', fr: 'Le fichier est trop long.' },
            detail: {
              en: `Unpacked it may hold ${UNPACKED_LIMIT_BYTES} bytes: 50,000 people with all their columns. Leave out columns that nothing in the cohort asks for.`,
              fr: `Décompressé, il peut compter ${UNPACKED_LIMIT_BYTES} octets : 50 000 personnes avec toutes leurs colonnes. Ôtez les colonnes que rien dans la cohorte ne demande.`,
            },
          }
        : {
            status: 400,
            title: { en: 'The compressed file is damaged.', fr: 'Le fichier compressé est abîmé.' },
            detail: {
              en: 'It begins as gzip and cannot be unpacked to its end. Compress it again and send the new file.',
              fr: 'Il commence comme du gzip et ne se décompresse pas jusqu’à la fin. Compressez-le de nouveau et envoyez le nouveau fichier.',
            },
          },
    );
  }
}
