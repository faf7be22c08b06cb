import type { PropsWithChildren } from 'hono/jsx';

export interface CheckBoxProps {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
}

/** A box with its words, as wide and as high as a thumb wants it. */
export function CheckBox({ id, name, value, checked, children }: PropsWithChildren<CheckBoxProps>) {
  return (
    <div class="option">
      <input type="checkbox" id={id} name={name} value={value} checked={checked} />
      <div>
        <label for={id}>{children}</label>
      </div>
    </div>
  );
}
