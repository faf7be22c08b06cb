import type { Cohort } from '../cohorts/cohort.ts';
import { localDate } from '../cohorts/local-date.ts';
import { mailContent } from '../mail/mails.ts';
import { addressed } from '../rounds/letters/letter-context.ts';
import { notify } from '../rounds/letters/notify.ts';
import type { Sender } from '../rounds/sender.ts';
import type { Link } from '../web/link.ts';

/** A fresh link to the board or the report, to the address on file, once a day however often it is asked for. */
export async function renewLink(cohort: Cohort, link: Link, page: 'b' | 'r', sender: Sender): Promise<void> {
  const { role, personId } = link;
  const day = localDate(sender.now(), cohort.settings.timeZone);
  await notify(
    {
      occurrence: `freshLink-${page}-${day}`,
      kind: 'summary',
      recipients: [{ requestId: `${role}~${personId}`, role, personId }],
      write: (context) => {
        const url = `${context.baseUrl}/${page}/${context.token}`;
        const args = { ...addressed(context), formUrl: url, myDataUrl: url };
        return { content: mailContent('freshLink', args, context.to.language) };
      },
    },
    cohort,
    sender,
  );
}
