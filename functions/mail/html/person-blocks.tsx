import { withoutIsolates } from '../../text/isolated.ts';
import { initials } from './initials.ts';
import { LIGHT } from './palette.ts';
import { SERIF } from './typeface.ts';

interface PersonProps {
  name: string;
  lines: string[];
  email?: string | undefined;
}

/** Somebody to meet: initials in a disc, since a photograph would be a remote resource. */
export function Person({ name, lines, email }: PersonProps) {
  const small = `margin:0;color:${LIGHT.muted};font-size:15px;line-height:22px`;
  return (
    <table
      role="presentation"
      class="soft"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style={`background-color:${LIGHT.soft};border-radius:10px;border-collapse:separate`}
    >
      <tr>
        <td width="48" style="padding:18px 0 18px 18px;vertical-align:top">
          <table role="presentation" aria-hidden="true" cellpadding="0" cellspacing="0" border={0}>
            <tr>
              <td
                class="fill on-fill"
                width="48"
                height="48"
                align="center"
                style={`width:48px;height:48px;background-color:${LIGHT.accent};color:${LIGHT.onAccent};border-radius:24px;font-size:17px;line-height:48px;font-weight:600`}
              >
                {initials(withoutIsolates(name))}
              </td>
            </tr>
          </table>
        </td>
        <td style="padding:17px 18px 18px 16px;vertical-align:top">
          <p
            class="ink"
            style={`margin:0;color:${LIGHT.ink};font-size:17px;line-height:26px;font-weight:600`}
          >
            {name}
          </p>
          {lines.map((line) => (
            <p class="muted" style={small}>
              {line}
            </p>
          ))}
          {email && (
            <p style={small}>
              <a
                href={`mailto:${email}`}
                class="link"
                style={`color:${LIGHT.accent};text-decoration:underline;word-break:break-word`}
              >
                {email}
              </a>
            </p>
          )}
        </td>
      </tr>
    </table>
  );
}

export function Quote({ paragraphs, by }: { paragraphs: string[]; by?: string | undefined }) {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td style={`padding:2px 0 2px 20px;border-left:3px solid ${LIGHT.warm}`}>
          {paragraphs.map((text) => (
            <p
              class="ink"
              style={`margin:0 0 10px;color:${LIGHT.ink};font-family:${SERIF};font-size:18px;line-height:28px`}
            >
              {text}
            </p>
          ))}
          {by && (
            <p class="muted" style={`margin:0;color:${LIGHT.muted};font-size:14px;line-height:22px`}>
              {by}
            </p>
          )}
        </td>
      </tr>
    </table>
  );
}
