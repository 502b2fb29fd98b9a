/**
 * The plural categories of CLDR; the built-in languages use `one`, `few` and `other`. Source: CLDR
 * 48, `plurals.xml`.
 */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
