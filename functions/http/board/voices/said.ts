import type { Answers, StoredAnswers } from '../../../forms/answers/answer.ts';
import { answersAsText } from '../../../forms/answers/answers-as-text.ts';
import { type Form, questionsOf } from '../../../forms/form.ts';
import { readableBy } from '../../../forms/privacy/matrix.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Permission, Voice, VoiceForm } from './voice.ts';

/** Whom to avoid is no opinion of the programme: HR reads it where it selects, and needs it nowhere else. */
const NOT_SAID = new Set(['avoid']);

/** What somebody asks HR for by a choice. */
const WISHES = new Set(['contactMe', 'wantsNext']);

/** What the author is asked to let HR share. */
const SHARED = new Set(['success', 'learningExample', 'change']);

export type Author = Pick<Voice, 'formName' | 'stage' | 'personId' | 'side' | 'at'>;

/** Everything HR may read in one copy of a form that somebody wrote, or asks for. */
export function saidIn(
  form: Form,
  { as, answers, author, locale }: { as: VoiceForm; answers: StoredAnswers; author: Author; locale: Locale },
): Voice[] {
  const readable = readableBy('hr', as, answers);
  const texts = new Set(
    questionsOf(form).flatMap(({ kind, name }) => (kind === 'text' && !NOT_SAID.has(name) ? [name] : [])),
  );
  return answersAsText(form, readable, locale).flatMap(({ name, label, value }) => {
    const isSaid = texts.has(name) || (WISHES.has(name) && readable[name] === 'yes');
    if (!isSaid || value.trim() === '') return [];
    const permission = SHARED.has(name) ? permissionIn(answers) : undefined;
    return [{ ...author, form: as, field: name, question: label, text: value, permission }];
  });
}

function permissionIn({ mayPublish }: Answers): Permission {
  return mayPublish === 'withName' || mayPublish === 'withoutName' ? mayPublish : 'no';
}
