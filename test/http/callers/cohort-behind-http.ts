import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { launch } from '../../../functions/http/hr-api/cohorts/launch.ts';
import { Table } from '../../../functions/store/table.ts';
import type { Local } from '../../../infra/local/machine/machine.ts';
import { readMail } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { definition, RecordedExecutions, StagedCohort } from '../../cohorts/staged-cohort.ts';

/** The table of a running machine, for whoever plays the stages in the place of its state machines. */
export function tableBehind({ dynamodbUrl, stack }: Local): Table {
  const [table] = stack.tables;
  if (!table) throw new Error('the template has no table');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: dynamodbUrl, region: 'local', credentials });
  const marshallOptions = { removeUndefinedValues: true };
  return new Table(DynamoDBDocumentClient.from(client, { marshallOptions }), table.TableName);
}

/**
 * A cohort of which a test plays the stages, in any order, while its pages are asked for by HTTP: the links in its
 * mails lead to the running machine, and the two have one clock.
 */
export class CohortBehindHttp extends StagedCohort {
  readonly #local: Local;
  /** Links in the mails so far, by the round or occurrence and the address: the later mail replaces the earlier. */
  readonly #links = new Map<string, readonly string[]>();

  private constructor(local: Local, table: Table, cohortId: string) {
    super(table, cohortId);
    this.#local = local;
    this.now = local.clock.now();
  }

  static async launched(
    local: Local,
    table: Table,
    ids: readonly string[],
    { key, ...rest }: { key: string; [field: string]: unknown },
  ): Promise<CohortBehindHttp> {
    const by = { idempotencyKey: key, by: 'hr', teams: ['hr'] };
    const references = () => (staffId: string) => staffId;
    const at = { table, executions: new RecordedExecutions(), now: local.clock.now(), references };
    const outcome = await launch(definition(ids, rest), by, at);
    if (outcome.outcome !== 'launched') throw new Error(JSON.stringify(outcome));
    return new CohortBehindHttp(local, table, outcome.cohort.cohortId);
  }

  override get sender() {
    const { mailer, ...rest } = super.sender;
    return {
      ...rest,
      baseUrl: this.#local.baseUrl,
      mailer: {
        send: async (mail: Parameters<typeof mailer.send>[0]) => {
          const sent = await mailer.send(mail);
          const { address = '', about = '' } = this.mails.at(-1) ?? {};
          this.#links.set(`${about} ${address}`, (await readMail(mail.raw)).links);
          return sent;
        },
      },
    };
  }

  async daysLater(days: number): Promise<void> {
    this.later(days);
    await this.#local.clock.advanceTo(this.now);
  }

  /** The token of the link in a mail; every link of one mail has the same. */
  tokenIn(about: string, address: string): string {
    const links = this.#links.get(`${about} ${address}`) ?? [];
    const [, token] = links.flatMap((link) => /\/(?:f|b|r|me|u)\/([\w-]{43})/.exec(link) ?? []);
    if (token === undefined) throw new Error(`no mail of ${about} to ${address} has a link`);
    return token;
  }
}
