// The entry `ura`: all themes. Each is an entry of its own too, such as `ura/dates`.
export * from './model.ts';
export * from './language.ts';
export * from './dates.ts';
export * from './places.ts';
export * from './status.ts';
export * from './dataset.ts';
export * from './search.ts';
export * from './formats/csv.ts';
export * from './formats/html.ts';
export * from './formats/icalendar.ts';
export * from './formats/json-ld.ts';
export * from './formats/snippet.ts';
export * from './deprecated.ts';
