import type { Fact, Figure } from '../blocks.ts';
import { LIGHT } from './palette.ts';
import { SERIF } from './typeface.ts';

/** Label and value, row by row: a true table, so that a screen reader says which belongs to which. */
export function Facts({ facts }: { facts: Fact[] }) {
  const cell = 'padding:10px 0;font-size:15px;line-height:22px;text-align:left;vertical-align:top';
  return (
    <table
      class="soft"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style={`background-color:${LIGHT.soft};border-radius:10px;border-collapse:separate`}
    >
      {facts.map((fact, index) => {
        const rule = index === 0 ? '' : `;border-top:1px solid ${LIGHT.line}`;
        return (
          <tr>
            <th
              scope="row"
              class="muted line"
              style={`${cell}${rule};width:40%;padding-left:18px;padding-right:14px;color:${LIGHT.muted};font-weight:normal`}
            >
              {fact.label}
            </th>
            <td
              class="ink line"
              style={`${cell}${rule};padding-right:18px;color:${LIGHT.ink};font-weight:600`}
            >
              {fact.value}
            </td>
          </tr>
        );
      })}
    </table>
  );
}

/** Large numbers, two to a row: that fits a phone. */
export function Figures({ figures }: { figures: Figure[] }) {
  const rows = Array.from({ length: Math.ceil(figures.length / 2) }, (_, row) =>
    figures.slice(row * 2, row * 2 + 2),
  );
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
      {rows.map((row) => (
        <tr>
          {row.map((figure) => (
            <td
              class="line"
              width="50%"
              style={`padding:12px 12px 14px 0;border-top:1px solid ${LIGHT.line};vertical-align:top`}
            >
              <p
                class="ink"
                style={`margin:0;color:${LIGHT.ink};font-family:${SERIF};font-size:32px;line-height:40px`}
              >
                {figure.value}
              </p>
              <p class="ink" style={`margin:0;color:${LIGHT.ink};font-size:14px;line-height:20px`}>
                {figure.label}
              </p>
              {figure.note && (
                <p class="muted" style={`margin:0;color:${LIGHT.muted};font-size:13px;line-height:20px`}>
                  {figure.note}
                </p>
              )}
            </td>
          ))}
        </tr>
      ))}
    </table>
  );
}

/** A share of a whole, drawn with two table cells; the words above it say the same. */
export function Bar({ label, value, share }: { label: string; value: string; share: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const piece = 'height:10px;font-size:1px;line-height:10px';
  return (
    <>
      <p class="ink" style={`margin:0 0 6px;color:${LIGHT.ink};font-size:15px;line-height:22px`}>
        {label} <strong style="font-weight:600">{value}</strong>
      </p>
      <table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border={0}>
        <tr>
          {percent > 0 && (
            <td class="fill" width={`${percent}%`} style={`${piece};background-color:${LIGHT.accent}`}>
              {'\u00a0'}
            </td>
          )}
          {percent < 100 && (
            <td
              class="line-ground"
              width={`${100 - percent}%`}
              style={`${piece};background-color:${LIGHT.line}`}
            >
              {'\u00a0'}
            </td>
          )}
        </tr>
      </table>
    </>
  );
}
