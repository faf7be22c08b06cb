import { mannersOf } from '../../../../locales/manners.ts';
import type { UnclearName } from '../../../../people/named/unresolved-names.ts';
import { SubmitButton } from '../../../../web/components/button.tsx';
import { CheckBox } from '../../../../web/components/check-box.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { HiddenFields } from '../../../../web/components/hidden-fields.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { boardWords } from '../../words/board-words.ts';
import { nameOf, type Review } from '../review.ts';
import { nameWords } from './name-words.ts';

/** As many as HR deals with at a time, so that the page stays light; the next ones follow as these are resolved. */
const SHOWN = 3;
/** The latest of those that HR may resolve in another way: it thinks again soon or never. */
const RESOLVED_SHOWN = 2;
/** More people of one name are not picked from a list. */
const MOST_CANDIDATES = 6;

/** Who wrote the name of somebody to avoid whom nobody knows for certain: HR says who is meant, and may think again. */
export function NamesToResolve(review: Review) {
  const { unclear, open, visit } = review;
  if (!open || unclear.length === 0) return null;
  const { locale } = visit.visitor;
  const words = nameWords[locale];
  const { spaced } = mannersOf[locale];
  const unresolved = unclear.filter(({ meant }) => meant === undefined);
  const resolved = unclear
    .filter(({ meant }) => meant !== undefined)
    .toSorted((one, other) => ((one.saidAt ?? '') > (other.saidAt ?? '') ? -1 : 1));
  return (
    <section>
      {unresolved.length > 0 && (
        <>
          <Notice tone="warning" title={spaced(words.title)}>
            <p>{spaced(words.lead)}</p>
          </Notice>
          <Names review={review} names={unresolved} most={SHOWN} />
        </>
      )}
      {resolved.length > 0 && (
        <Details summary={spaced(words.resolved(resolved.length))}>
          <p>{spaced(words.resolvedLead)}</p>
          <Names review={review} names={resolved} most={RESOLVED_SHOWN} />
        </Details>
      )}
    </section>
  );
}

interface NamesProps {
  review: Review;
  names: readonly UnclearName[];
  most: number;
}

function Names({ review, names, most }: NamesProps) {
  const { locale } = review.visit.visitor;
  return (
    <>
      <div class="decide">
        {names.slice(0, most).map((name) => (
          <NameToResolve review={review} unclear={name} />
        ))}
      </div>
      {names.length > most && <p class="muted">{boardWords[locale].andMore(names.length - most)}</p>}
    </>
  );
}

function NameToResolve({ review, unclear }: { review: Review; unclear: UnclearName }) {
  const { personId, side, text, textId, because, candidates, meant } = unclear;
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
        <p>{spaced(meant ? words.youSaid(meant.map((id) => nameOf(id, review))) : words[because])}</p>
      </div>
      {isListed && (
        <fieldset>
          <legend>{spaced(words.whoIsMeant)}</legend>
          {candidates.map((candidate, index) => (
            <CheckBox
              id={`${id}-${index}`}
              name="meant"
              value={candidate}
              checked={(refused?.chosen ?? meant ?? []).includes(candidate)}
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
