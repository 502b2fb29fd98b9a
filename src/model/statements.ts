/**
 * Fields of one object that together make one statement. If one of them cannot be read, the others
 * would say something else: without its end, a period would be open.
 */
export const STATEMENTS: readonly (readonly string[])[] = [
  ['start', 'end', 'actualStart', 'actualEnd'],
  ['starts', 'ends', 'zone'],
  ['since', 'until'],
  ['at', 'zone'],
  ['min', 'max'],
  ['count', 'asOf'],
];

/** Lists that say something else without an item: without the first stage, the second is next. */
export const WHOLE_LISTS: ReadonlySet<string> = new Set(['deadlines']);

/** Fields whose absence says something, so the check notes that they were given. */
export const MEANINGFUL: ReadonlySet<string> = new Set([
  ...STATEMENTS.flat(),
  ...WHOLE_LISTS,
  'opens',
  'rolling',
  'cancelledOn',
  'resultsOn',
  'funding',
  'total',
  'awards',
  'coFinancingPercent',
  'projectMonths',
  'applicants',
  'municipalities',
  'countries',
  'applicationLanguages',
  'requirements',
  'steps',
  'dates',
  'duration',
  'budget',
  'declaredStatus',
  'status',
  'registrationCloses',
  'municipality',
  'venue',
  'address',
  'amount',
  'awardedOn',
  'founded',
  'dissolved',
  'statedMembers',
  'channels',
  'languages',
  'programme',
  'component',
  'organiser',
  'series',
  'parent',
  'parties',
  'funders',
  'infoSessions',
  'offices',
  'about',
]);

/**
 * Whether a field was given, also if the check could not read it. If it refers to a record that is
 * not in the data, that record is unknown, which is not the same as none.
 */
export const isGiven = (owner: object, field: string): boolean =>
  (owner as Readonly<Record<string, unknown>>)[field] !== undefined || isUnreadable(owner, field);

/**
 * Whether one of some fields was given and could not be read, as the check notes in `unreadable`.
 *
 * @param owner a record or an object in it
 */
export function isUnreadable(owner: object | undefined, ...fields: readonly string[]): boolean {
  const unreadable = (owner as { readonly unreadable?: unknown } | undefined)?.unreadable;
  return Array.isArray(unreadable) && fields.some((field) => unreadable.includes(field));
}
