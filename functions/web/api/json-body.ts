import type { Localised } from '../../locales/locale.ts';
import { ApiError } from './api-error.ts';
import { bodyBytes, type PostedEvent } from './body-bytes.ts';
import { parseJson } from './json-text.ts';
import { refuseNoText } from './refuse-no-text.ts';
import { strangeParts } from './strange-parts.ts';

/** Fields at the top whose texts are files: their own reader says what is wrong with them, by line. */
type Files = readonly string[];

/**
 * What was posted, as JSON, compressed or not.
 *
 * @throws ApiError when the body is too long, not UTF-8 or no JSON, and when it holds what no table or text can
 */
export function jsonBody(event: PostedEvent, files: Files = []): unknown {
  return jsonIn(bodyBytes(event), event.headers['content-type'], files);
}

/**
 * JSON that came as `type`.
 *
 * @throws ApiError as {@link jsonBody}
 */
export function jsonIn(bytes: Buffer, type: string | undefined, files: Files = []): unknown {
  refuseNoText(bytes);
  if (isUtf16(bytes)) {
    throw new ApiError({
      status: 400,
      title: { en: 'The body is not in UTF-8.', fr: 'Le corps n’est pas en UTF-8.' },
      detail: {
        en: 'It looks like UTF-16, as Windows PowerShell writes files. Save the file as UTF-8 (in PowerShell: Out-File -Encoding utf8) and send it again.',
        fr: 'Il semble être en UTF-16, comme Windows PowerShell écrit les fichiers. Enregistrez le fichier en UTF-8 (dans PowerShell : Out-File -Encoding utf8) et renvoyez-le.',
      },
    });
  }
  const body = parsed(bytes.toString(), type);
  const errors = strangeParts(body, files);
  if (errors.length > 0) {
    throw new ApiError({
      status: 422,
      title: {
        en: 'Parts of the body cannot be read as they were sent.',
        fr: 'Des parties du corps ne peuvent pas être lues telles qu’elles ont été envoyées.',
      },
      errors,
    });
  }
  return body;
}

function parsed(text: string, type: string | undefined): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (type !== undefined && !/^application\/([^;,]+\+)?json\b/i.test(type.trim())) {
      throw new ApiError({
        status: 415,
        title: { en: 'The body is no JSON.', fr: 'Le corps n’est pas du JSON.' },
        detail: {
          en: `It came as ${type.slice(0, 100)}. Send JSON, with the header Content-Type: application/json.`,
          fr: `Il est annoncé comme ${type.slice(0, 100)}. Envoyez du JSON, avec l’en-tête Content-Type: application/json.`,
        },
      });
    }
    throw new ApiError({
      status: 400,
      title: { en: 'The body is not valid JSON.', fr: 'Le corps n’est pas du JSON valable.' },
      detail: whyNoJson(error instanceof Error ? error.message : ''),
    });
  }
}

/** The engine's own words are English: in French only where in the text it broke off. */
function whyNoJson(message: string): Localised {
  const [, place] = / at position (\d+)/.exec(message) ?? [];
  return {
    en: message || 'It could not be read.',
    fr:
      place === undefined
        ? 'La lecture a échoué : il s’arrête trop tôt, ou contient un signe de trop.'
        : `La lecture a échoué au caractère ${place}.`,
  };
}

/**
 * By its byte order mark, or by its zero bytes: API Gateway takes JSON for UTF-8 and replaces the mark, and JSON in
 * UTF-8 has no zero byte.
 */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || bytes.includes(0);
}
