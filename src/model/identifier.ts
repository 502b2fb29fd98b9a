import * as z from 'zod/mini';

/**
 * The number of an organisation in a register. It is optional: informal groups are organisations
 * too.
 *
 * `scheme` is a code of org-id.guide (`AL-QKB`, `XK-CR`), or a local code that begins with `x-` if
 * org-id.guide has none: `x-xk-ngo` is the register of NGOs in Kosovo, `x-eu-pic` the participant
 * code and `x-eu-pador` the PADOR number of the European Union.
 *
 * @example { "scheme": "AL-QKB", "value": "L39308501E" }
 */
export const Identifier = z.looseObject({
  /** The code of the register. */
  scheme: z.string().check(z.regex(/^([A-Z]{2,3}-[A-Z0-9]+|x-[a-z0-9]+(-[a-z0-9]+)*)$/, 'bad-identifier')),
  /** The number as written in the register. */
  value: z.string().check(z.regex(/^\S(.{0,78}\S)?$/, 'bad-identifier')),
});
export type Identifier = z.infer<typeof Identifier>;
