import { mannersOf } from '../../../../locales/manners.ts';
import type { UnresolvedName } from '../../../../people/named/unresolved-names.ts';
import { SubmitButton } from '../../../../web/components/button.tsx';
import { HiddenFields } from '../../../../web/components/hidden-fields.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { boardWords } from '../../words/board-words.ts';
import { nameOf, type Review } from '../review.ts';
import { nameWords } from './name-words.ts';

/** As many as HR deals with at a time; the next ones follow as these are resolved. */
const SHOWN = 10;
/** More people of one name are not picked from a list. */
const MOST_CANDIDATES = 12;

/** Who wrote the name of somebody to avoid whom nobody knows for certain: HR says who is meant. */
export function NamesToResolve(review: Review) {
  const { unresolved, open, visit } = review;
  if (!open || unresolved.length === 0) return null;
  const { locale } = visit.visitor;
  const words = nameWords[locale];
  const { spaced } = mannersOf[locale];
  return (
    <section>
      <Notice tone="warning" title={spaced(words.title)}>
        <p>{spaced(words.lead)}</p>
      </Notice>
      {unresolved.slice(0, SHOWN).map((name) => (
        <NameToResolve review={review} unresolved={name} />
      ))}
      {unresolved.length > SHOWN && (
        <p class="muted">{boardWords[locale].andMore(unresolved.length - SHOWN)}</p>
      )}
    </section>
  );
}

function NameToResolve({ review, unresolved }: { review: Review; unresolved: UnresolvedName }) {
  const { personId, side, text, textId, because, candidates } = unresolved;
  const { locale, path } = review.visit.visitor;
  const words = nameWords[locale];
  const { spaced, quoted } = mannersOf[locale];
  const id = `name-${personId}-${textId}`;
  return (
    <form method="post" action={inLanguage(`${path}/matching`, locale)} aria-labelledby={id}>
      <HiddenFields fields={{ writer: personId, text: textId }} />
      <h3 id={id}>
        {nameOf(personId, review)} ({words[side]}) – <bdi>{quoted(text)}</bdi>
      </h3>
      <p>{spaced(words[because])}</p>
      {candidates.length > 0 && candidates.length <= MOST_CANDIDATES && (
        <fieldset>
          <legend>{spaced(words.whoIsMeant)}</legend>
          {candidates.map((candidate) => (
            <label class="choice">
              <input type="checkbox" name="meant" value={candidate} />
              <span>
                {nameOf(candidate, review)}
                {workOf(candidate, review)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label for={`${id}-other`}>{words.other}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.otherHint}
      </p>
      <input type="text" id={`${id}-other`} name="other" maxlength={200} aria-describedby={`${id}-hint`} />
      <div class="actions">
        <SubmitButton tone="secondary" name="do" value="nameMeant">
          {words.meant}
        </SubmitButton>
        <SubmitButton tone="secondary" name="do" value="nobodyMeant">
          {words.nobody}
        </SubmitButton>
      </div>
    </form>
  );
}

function workOf(personId: string, { people }: Review): string {
  const { jobTitle, department } = people.get(personId) ?? {};
  const work = [jobTitle, department].filter((part) => part !== undefined).join(', ');
  return work === '' ? '' : ` (${work})`;
}
