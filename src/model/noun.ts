/** The nouns of the model. Each is also the name of a list of records in a dataset. */
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
/** The name of a list of records in a dataset. */
export type Noun = (typeof NOUNS)[number];
