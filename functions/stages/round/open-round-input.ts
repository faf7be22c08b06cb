import * as z from 'zod';
import { OpenRoundInput } from '../../rounds/open-round.ts';
import { ROUND_KINDS } from '../rounds.ts';

/** A round of one of the kinds there are. */
export const OpenKnownRoundInput = OpenRoundInput.extend({ kind: z.enum(ROUND_KINDS) });
export type OpenKnownRoundInput = z.input<typeof OpenKnownRoundInput>;
