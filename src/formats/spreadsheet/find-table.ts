import { fieldsOf } from '../../language/fields-of.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { NOUNS } from '../../model/noun.ts';
import { SHEET_NAMES } from './heading-aliases.ts';
import { parseHeading, recogniseHeading, type ReadHeading } from './headings.ts';
import type { SheetRow } from './workbook.ts';

/** A column with a heading. */
export interface TableColumn {
  /** Its position in the sheet, from 0. */
  readonly column: number;
  readonly heading: string;
  /** Absent if the heading is not known. */
  readonly read?: ReadHeading;
}

/** A table in a sheet: what its rows are, and its columns. */
export interface Table {
  readonly owner: FieldOwner;
  /** The position of the row of the headings among the rows of the sheet. */
  readonly headingRow: number;
  readonly columns: readonly TableColumn[];
}

/** All that the rows of a table can be. */
export const OWNERS: readonly FieldOwner[] = [...NOUNS, 'municipalities', 'dataset'];

/** There may be a title and notes above the headings. */
const FIRST_ROWS = 25;

/** The nouns that the name of a sheet or file can mean. */
export function ownersNamed(name: string): readonly FieldOwner[] {
  const key = normalizeSearch(name.replace(/\.[a-z]{2,4}$/i, '')).replace(/ ?\d+$/, '');
  if (!key) return [];
  const exact = OWNERS.filter((owner) => owner === key || SHEET_NAMES[owner].split(',').includes(key));
  if (exact.length) return exact;
  const words = key.split(' ');
  return OWNERS.filter(
    (owner) => words.includes(owner) || SHEET_NAMES[owner].split(',').some((each) => words.includes(each)),
  );
}

const headingsIn = (row: SheetRow): readonly { column: number; heading: string }[] =>
  row.cells.flatMap((cell, column) =>
    cell?.kind === 'text' && cell.text.length <= 300 ? [{ column, heading: cell.text.trim() }] : [],
  );

/**
 * Finds the row of the headings, and the noun whose fields they name. A heading that fewer nouns
 * have counts for more, and so does the name of the sheet.
 *
 * @param wanted the nouns to choose from, if the caller knows
 * @returns `undefined` if no row has two known headings
 */
export function findTable(
  rows: readonly SheetRow[],
  name: string,
  wanted: readonly FieldOwner[] = OWNERS,
): Table | undefined {
  const named = ownersNamed(name);
  let best: Table | undefined;
  let bestScore = 0;
  for (let index = 0; index < Math.min(rows.length, FIRST_ROWS); index++) {
    const headings = headingsIn(rows[index]!);
    if (!headings.length) continue;
    const parsed = headings.map(({ heading }) => parseHeading(heading));
    const readings = wanted.map((owner) => parsed.map((each) => each && recogniseHeading(each, owner)));
    const ownersOf = headings.map((_, column) => readings.filter((own) => own[column]).length);
    for (const [at, owner] of wanted.entries()) {
      let known = 0;
      let score = 0;
      for (const [column, read] of readings[at]!.entries()) {
        if (!read || read.meaning.kind === 'ignored') continue;
        known++;
        score += 1 / Math.sqrt(ownersOf[column]!);
      }
      const isNamed = named.includes(owner);
      if (!known || (known < 2 && !(isNamed || wanted.length === 1))) continue;
      if (!hasName(owner, readings[at]!)) score /= 2;
      if (isNamed) score = score * 1.5 + 0.5;
      if (score <= bestScore) continue;
      bestScore = score;
      const columns = headings.map(({ column, heading }, position) => {
        const read = readings[at]![position];
        return { column, heading, ...(read && { read }) };
      });
      best = { owner, headingRow: index, columns };
    }
  }
  return best;
}

/** Whether the columns include the one that names a record: a name, a title, a member. */
function hasName(owner: FieldOwner, readings: readonly (ReadHeading | undefined)[]): boolean {
  const names = owner === 'memberships' ? ['member', 'member.individual'] : ['name', 'title'];
  const paths = names.filter((path) => fieldsOf(owner).some((field) => field.path === path));
  return readings.some((read) => read?.meaning.kind === 'field' && paths.includes(read.meaning.field.path));
}
