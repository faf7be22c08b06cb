import { mannersOf } from '../../../../locales/manners.ts';
import type { UnresolvedName } from '../../../../people/named/unresolved-names.ts';
import { SubmitButton } from '../../../../web/components/button.tsx';
import { CheckBox } from '../../../../web/components/check-box.tsx';
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
      <div class="decide">
        {unresolved.slice(0, SHOWN).map((name) => (
          <NameToResolve review={review} unresolved={name} />
        ))}
      </div>
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
  const isListed = candidates.length > 0 && candidates.length <= MOST_CANDIDATES;
  const { name } = review.attempt ?? {};
  const refused = name?.writer === personId && name.textId === textId ? name : undefined;
  const described = [`${id}-hint`, ...(refused ? [`${id}-error`] : [])].join(' ');
  return (
    <form method="post" action={inLanguage(`${path}/matching`, locale)} aria-labelledby={id}>
      <HiddenFields fields={{ writer: personId, text: textId }} />
      <div>
        <h3 id={id}>
          {nameOf(personId, review)} ({words[side]}){mannersOf[locale].colon}
          <bdi>{quoted(text)}</bdi>
        </h3>
        <p>{spaced(words[because])}</p>
      </div>
      {isListed && (
        <fieldset>
          <legend>{spaced(words.whoIsMeant)}</legend>
          {candidates.map((candidate, index) => (
            <CheckBox
              id={`${id}-${index}`}
              name="meant"
              value={candidate}
              checked={refused?.chosen.includes(candidate) ?? false}
            >
              {nameOf(candidate, review)}
              {workOf(candidate, review)}
            </CheckBox>
          ))}
        </fieldset>
      )}
      <div class={refused && 'wrong'}>
        <label for={`${id}-other`}>{isListed ? words.other : spaced(words.whoIsMeant)}</label>
        <p class="hint" id={`${id}-hint`}>
          {words.otherHint}
        </p>
        {refused && (
          <p class="error" id={`${id}-error`}>
            {refused.error}
          </p>
        )}
        <input
          type="text"
          id={`${id}-other`}
          name="other"
          value={refused?.other}
          maxlength={200}
          aria-invalid={refused && 'true'}
          aria-describedby={described}
        />
      </div>
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
