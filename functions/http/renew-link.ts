import type { Cohort } from '../cohorts/cohort.ts';
import { addressed, linkTo } from '../rounds/letters/letter-context.ts';
import { notify } from '../rounds/letters/notify.ts';
import type { Sender } from '../rounds/sender.ts';
import { freshLink } from '../stages/cohort/fresh-link/fresh-link.mail.ts';
import { told } from '../stages/mail.ts';
import { localDate } from '../time/local-date.ts';
import type { Link } from '../web/link.ts';
import { LINK_PAGES } from '../web/link-routes.ts';

/** A fresh link to the board or the report, to the address on file, once a day however often it is asked for. */
export async function renewLink(
  cohort: Cohort,
  link: Link,
  page: 'board' | 'report',
  sender: Sender,
): Promise<void> {
  const { role, personId } = link;
  const day = localDate(sender.now(), cohort.settings.timeZone);
  await notify(
    {
      occurrence: `freshLink-${LINK_PAGES[page].path.slice(1)}-${day}`,
      recipients: [{ requestId: `${role}~${personId}`, role, personId }],
      ...told(freshLink, (context) => ({ ...addressed(context), opens: page, url: linkTo(page, context) })),
    },
    cohort,
    sender,
  );
}
