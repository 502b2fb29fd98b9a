/** The names of the lists of a dataset that hold records, which are also the names of the nouns. */
export const NOUNS = [
  'organisations',
  'memberships',
  'programmes',
  'projects',
  'grants',
  'calls',
  'services',
  'events',
  'articles',
] as const;
/** The name of a list of records, as it stands in the data file. */
export type Noun = (typeof NOUNS)[number];
