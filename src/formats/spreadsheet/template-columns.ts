import { COMMON_FIELDS } from '../../model/common-fields.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { WantedColumns } from './plan-columns.ts';

/** How many items of a list have columns. */
const PLACES: WantedColumns['places'] = { parties: 3, documents: 2 };

/**
 * The columns that a sheet has even before it has data.
 *
 * @param languages the languages of texts, `['']` for one that the header of the dataset names
 */
export const commonColumns = (owner: FieldOwner, languages: readonly string[]): WantedColumns => ({
  paths: COMMON_FIELDS[owner].split(' '),
  languages,
  places: PLACES,
});
