import type { BoardVisit } from '../board-visit.ts';
import { closedVoicesPage } from './closed-page.tsx';
import { openVoicesPage } from './open-page.tsx';
import { areOpen } from './opening.ts';

/** What people wrote, once its opening was recorded; before that, the button to open it. */
export async function voicesPage(visit: BoardVisit): Promise<string> {
  const { visitor, sender } = visit;
  return areOpen(visitor.session, sender.now()) ? openVoicesPage(visit) : closedVoicesPage(visit);
}
