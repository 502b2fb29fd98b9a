// `ura/formats/json-ld`: describes records in schema.org terms.
export type { JsonLdOptions } from './json-ld/context.ts';
export { toJsonLd, toJsonLdScript } from './json-ld/json-ld.ts';
export type { JsonLdNode, JsonLdValue } from './json-ld/node.ts';
