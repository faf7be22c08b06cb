import { pageHandler } from '../../web/page-handler.ts';
import { noSuchPage } from './no-such-page.ts';

export const handler = pageHandler(async (event) => noSuchPage(event));
