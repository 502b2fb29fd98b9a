/** The tags of records that are no facts: invented, or made by a program. The first says more than the second. */
export const PROVENANCE_TAGS: readonly string[] = ['fictional', 'generated'];

/** Whether tags mark a record that is no fact. */
export const isExample = (tags: readonly string[] | undefined): boolean =>
  Boolean(tags?.some((tag) => PROVENANCE_TAGS.includes(tag)));

/** The provenance tag that all records share, so that it can be said once. Undefined if there is no record. */
export const sharedProvenance = (records: readonly (readonly string[])[]): string | undefined =>
  PROVENANCE_TAGS.find((tag) => records.length > 0 && records.every((tags) => tags.includes(tag)));
