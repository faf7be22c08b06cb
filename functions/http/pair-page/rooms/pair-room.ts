import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Sender } from '../../../rounds/sender.ts';
import type { Table } from '../../../store/table.ts';
import type { FormBody } from '../../../web/body.ts';
import type { PairView } from '../pair-view.ts';

type Response = APIGatewayProxyStructuredResultV2;

/** One of the two in a room of their pair's page, let in through the door. */
export interface PairRoomVisit {
  table: Table;
  sender: Sender;
  view: PairView;
  now: Date;
}

/** What a room shows, and what its form does. */
export interface PairRoom {
  show: (visit: PairRoomVisit) => Promise<Response>;
  act: (visit: PairRoomVisit, fields: FormBody) => Promise<Response>;
}
