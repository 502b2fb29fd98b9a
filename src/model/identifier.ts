import * as z from 'zod/mini';

/**
 * A number under which a register knows an organisation. Having none is legal: an informal group is an organisation too.
 *
 * `scheme` is a code of org-id.guide where there is one (`AL-QKB`, `XK-CR`), else a local one that begins with `x-`
 * (`x-xk-ngo` the register of NGOs of Kosovo, `x-eu-pic` the participant code and `x-eu-pador` the PADOR number of the European Union).
 *
 * @example { "scheme": "AL-QKB", "value": "L39308501E" }
 */
export const Identifier = z.looseObject({
  /** The code of the register. */
  scheme: z.string().check(z.regex(/^([A-Z]{2,3}-[A-Z0-9]+|x-[a-z0-9]+(-[a-z0-9]+)*)$/, 'bad-identifier')),
  /** The number, as the register writes it. */
  value: z.string().check(z.regex(/^\S(.{0,78}\S)?$/, 'bad-identifier')),
});
export type Identifier = z.infer<typeof Identifier>;
