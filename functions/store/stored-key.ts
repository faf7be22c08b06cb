import * as z from 'zod';
import { keyAsStored } from './key.ts';
import { kindAt } from './keys.ts';

/** The key of an item that was read, or of one that was written down elsewhere. Only where the map has one. */
export const StoredKey = z
  .object({ pk: z.string(), sk: z.string() })
  .refine(({ pk, sk }) => kindAt(pk, sk) !== undefined, 'lies outside of the map of the table')
  .transform(({ pk, sk }) => keyAsStored(pk, sk));
