import * as z from 'zod/mini';
import { Email, Link, Phone } from './link.ts';
import { LocalText } from './local-text.ts';

/** Whom to ask. A role or a desk is better than the name of a person. */
export const Contact = z.looseObject({
  /** The desk, role or person. */
  name: z.optional(LocalText),
  /** An e-mail address. */
  email: z.optional(Email),
  /** A telephone number in the international form. */
  phone: z.optional(Phone),
  /** A page with a form or more ways. */
  url: z.optional(Link),
});
export type Contact = z.infer<typeof Contact>;
