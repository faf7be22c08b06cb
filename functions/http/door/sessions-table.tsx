import type { Child } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { Badge } from '../../web/components/badge.tsx';
import { Table } from '../../web/components/table.tsx';
import { deviceInWords } from './device.ts';
import { doorWords } from './door-words.ts';
import type { Session } from './session-record.ts';

interface SessionsTableProps {
  readonly locale: Locale;
  readonly sessions: readonly Session[];
  /** The one by which the reader sees this page. */
  readonly own: Session;
  readonly caption: string;
  readonly empty: string;
  readonly moment: (iso: string) => string;
  readonly deadline: (iso: string) => string;
  /** Whose they are, where they are not all the reader's. */
  readonly whose?: { header: string; name: (session: Session) => string };
  /** How each is ended. */
  readonly end: { header: string; button: (session: Session) => Child };
}

/** Where pages are open: on which devices, since when and until when. */
export function SessionsTable(props: SessionsTableProps) {
  const { locale, sessions, own, caption, empty, moment, deadline, whose, end } = props;
  const words = doorWords[locale];
  return (
    <Table
      id="sessions"
      locale={locale}
      caption={caption}
      captionHidden
      stacked
      empty={empty}
      rows={sessions}
      columns={[
        {
          header: words.device,
          cell: ({ device, hash }) => (
            <>
              {deviceInWords(device, locale)}{' '}
              {hash === own.hash && <Badge tone="info">{words.thisDevice}</Badge>}
            </>
          ),
        },
        ...(whose ? [{ header: whose.header, cell: whose.name }] : []),
        { header: words.openedAt, cell: ({ openedAt }) => moment(openedAt) },
        {
          header: words.openUntil,
          cell: ({ validUntil, remembered }) =>
            remembered ? words.rememberedUntil(deadline(validUntil)) : deadline(validUntil),
        },
        { header: end.header, cell: end.button, obvious: true },
      ]}
    />
  );
}
