import { localizeSchema } from 'ura/language';
import { Organisation } from 'ura/model';
import * as z from 'zod/mini';

/**
 * What both forms ask for: some fields of an organisation. Both libraries take it as it is, and
 * show its messages.
 */
export const Registration = localizeSchema(
  z.pick(Organisation, { id: true, name: true, kind: true, website: true }),
  'en',
);

export const EMPTY = { id: '', name: '', kind: '', website: undefined };
