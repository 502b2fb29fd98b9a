import * as z from 'zod/mini';
import { Email, Link, Phone } from './link.ts';
import { LocalText } from './local-text.ts';

/** A point of contact. Prefer a role or a desk to the name of a person. */
export const Contact = z.looseObject({
  /** The name of the desk, role or person. */
  name: z.optional(LocalText),
  /** An e-mail address. */
  email: z.optional(Email),
  /** A telephone number in international format. */
  phone: z.optional(Phone),
  /** A page with a contact form or other ways to get in touch. */
  url: z.optional(Link),
});
export type Contact = z.infer<typeof Contact>;
