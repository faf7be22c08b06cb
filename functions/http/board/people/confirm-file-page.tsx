import { SubmitButton } from '../../../web/components/button.tsx';
import { CheckBox } from '../../../web/components/check-box.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { peopleWords } from './people-words.ts';

interface ToConfirm {
  /** As the definition names it. */
  confirm: string;
  /** What is strange about the file, in the reader's language. */
  detail: string;
}

/**
 * What HR has to look at before the file is read any further: it puts the file right, or says that it is so.
 *
 * @param fields posted again with what is confirmed here
 */
export function confirmFilePage(
  visit: BoardVisit,
  open: readonly ToConfirm[],
  fields: readonly (readonly [string, string])[],
): string {
  const { locale, path } = visit.visitor;
  const words = peopleWords[locale];
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={words.confirmTitle}>
      <h1>{words.confirmTitle}</h1>
      <p class="lead">
        {words.nothingDone} {words.confirmLead}
      </p>
      <form method="post" action={inLanguage(`${path}/people`, locale)}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {open.map(({ confirm, detail }) => (
          <fieldset class="question">
            <legend>{detail}</legend>
            <CheckBox id={`confirm-${confirm}`} name="confirm" value={confirm}>
              {words.isRight}
            </CheckBox>
          </fieldset>
        ))}
        <div class="actions">
          <SubmitButton name="do" value="file">
            {words.show}
          </SubmitButton>
        </div>
      </form>
    </BoardFrame>,
  );
}
