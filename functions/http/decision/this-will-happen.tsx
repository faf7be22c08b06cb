import type { Child } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import type { Consequence } from '../../stages/consequence.ts';
import { SubmitButton } from '../../web/components/button.tsx';
import { Details } from '../../web/components/details.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { decisionWords } from './decision-words.ts';
import { SEAL_FIELD } from './seal.ts';

/** So many names are read at a glance; more are one click away. */
const AT_A_GLANCE = 12;

/** Everything that a decision brings about, with those it is about. */
export function ConsequenceList({
  consequences,
  locale,
}: {
  consequences: readonly Consequence[];
  locale: Locale;
}) {
  return (
    <ul>
      {consequences.map(({ text, names = [] }) => (
        <li>
          {mannersOf[locale].spaced(text[locale])}
          {names.length > 0 && <Names names={names} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

function Names({ names, locale }: { names: readonly string[]; locale: Locale }) {
  const list = (
    <ul>
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= AT_A_GLANCE) return list;
  return <Details summary={decisionWords[locale].who(names.length)}>{list}</Details>;
}

export interface ThisWillHappenProps {
  locale: Locale;
  consequences: readonly Consequence[];
  /**
   * When it is carried out; left out for what happens at once and for good, `saidAbove` where the consequences say when
   * each comes true.
   */
  when?: { at: string } | 'saidAbove' | undefined;
  /** Where it is posted. */
  action: string;
  /** Everything that is posted with the last press; a field several times where it has several values. */
  fields: readonly (readonly [name: string, value: string])[];
  seal: string;
  /** What the buttons say by name and value. */
  yes: { name: string; value: string };
  /** The way back, with everything typed: a button of the same form, or a link. */
  change: { name: string; value: string } | { link: Child };
  /** The page shows something else than before the press. */
  differs?: boolean | undefined;
}

/** What stands between a form and the decision: in words and numbers, what exactly it will bring about. */
export function ThisWillHappen(props: ThisWillHappenProps) {
  const { locale, consequences, when, action, fields, seal, yes, change, differs } = props;
  const words = decisionWords[locale];
  return (
    <>
      {differs && (
        <div role="alert">
          <Notice tone="warning">
            <p>{words.differs}</p>
          </Notice>
        </div>
      )}
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ConsequenceList consequences={consequences} locale={locale} />
      {when !== 'saidAbove' && (
        <p>
          <strong>{when === undefined ? words.atOnce : words.ifNow(when.at)}</strong>
        </p>
      )}
      <form method="post" action={action}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={SEAL_FIELD} value={seal} />
        <div class="actions">
          <SubmitButton name={yes.name} value={yes.value}>
            {words.yes}
          </SubmitButton>
          {'link' in change ? (
            change.link
          ) : (
            <SubmitButton tone="secondary" name={change.name} value={change.value}>
              {words.change}
            </SubmitButton>
          )}
        </div>
      </form>
    </>
  );
}
