export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The figure in words, beside the bar: "9 of 12". */
  readonly text: string;
}

/** Bars in a table. Meters, because a width would need the style attribute that the policy forbids. */
export function Bars({ caption, bars }: { caption: string; bars: readonly Bar[] }) {
  return (
    <div class="scroll">
      <table>
        <caption>{caption}</caption>
        <tbody>
          {bars.map(({ label, value, max, text }) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="bar">
                <meter min="0" max={String(max)} value={String(value)} aria-label={label}>
                  {text}
                </meter>
              </td>
              <td class="number">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
